import { readFileSync, writeFileSync } from 'node:fs'
import { composeServices } from '@apollo/composition'
import { Supergraph } from '@apollo/federation-internals'
import { subgraphNames } from '@motcua/kit/subgraph-names'
import { parse, printSchema } from 'graphql'

const supergraphFile = new URL('supergraph.graphql', import.meta.url)
const apiFile = new URL('api.graphql', import.meta.url)

interface Composed {
  /** What the gateway, or any other Federation 2 router, runs. */
  readonly supergraph: string
  /** What clients see. */
  readonly api: string
}

/** Composes subgraphs/*\/schema.graphql. A hint is a difference between subgraphs that nobody decided: it fails like an error. */
export function compose(): Composed {
  const result = composeServices(
    subgraphNames().map((name) => ({
      name,
      url: `http://${name}.invalid/graphql`,
      typeDefs: parse(readFileSync(new URL(`../subgraphs/${name}/schema.graphql`, import.meta.url), 'utf8')),
    })),
  )
  if (result.errors) throw new Error(result.errors.map((error) => error.message).join('\n\n'))
  if (result.hints.length > 0) throw new Error(result.hints.map((hint) => hint.toString()).join('\n\n'))
  const supergraph = `${result.supergraphSdl.trim()}\n`
  const api = `${printSchema(Supergraph.build(supergraph).apiSchema().toGraphQLJSSchema()).trim()}\n`
  return { supergraph, api }
}

/** True when the committed files are what the subgraphs compose to. */
export function isCurrent({ supergraph, api }: Composed): boolean {
  return readFileSync(supergraphFile, 'utf8') === supergraph && readFileSync(apiFile, 'utf8') === api
}

if (import.meta.main) {
  const composed = compose()
  if (!process.argv.includes('--check')) {
    writeFileSync(supergraphFile, composed.supergraph)
    writeFileSync(apiFile, composed.api)
  } else if (!isCurrent(composed)) {
    console.error('gateway/supergraph.graphql or gateway/api.graphql is stale: run `pnpm codegen` and commit both.')
    process.exit(1)
  }
}
