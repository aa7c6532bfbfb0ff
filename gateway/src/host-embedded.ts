import { connect } from '@motcua/db'
import { isReachable } from '@motcua/db/is-reachable'
import { roleUrl, subgraphSchemas } from '@motcua/db/roles'
import type { Subgraph } from '@motcua/kit/subgraph'
import { subgraphNames } from '@motcua/kit/subgraph-names'
import { EmbeddedDataSource } from './embedded-data-source.ts'
import type { SubgraphHost } from './subgraph-host.ts'

type ConnectOptions = NonNullable<Parameters<typeof connect>[1]>
type SubgraphModule = { createSubgraph(database: ReturnType<typeof connect>): Subgraph }

/** Runs every subgraph inside this process, each with its own connections under its own role. */
export async function hostEmbedded(adminUrl: string, options: ConnectOptions = {}): Promise<SubgraphHost> {
  const parts = new Map(
    await Promise.all(subgraphNames().map(async (name) => [name, await open(name, adminUrl, options)] as const)),
  )
  return {
    dataSourceOf(name) {
      const part = parts.get(name)
      if (!part) throw new Error(`The supergraph names a subgraph "${name}" that has no folder; run \`pnpm codegen\`.`)
      return part.dataSource
    },
    async health() {
      const states = [...parts].map(
        async ([name, { database }]) => [name, (await isReachable(database)) ? 'up' : 'down'] as const,
      )
      return Object.fromEntries(await Promise.all(states))
    },
    async registerRoutes(http) {
      for (const { routes } of parts.values()) if (routes !== undefined) await http.register(routes)
    },
    rowsOf(name, list, question, signal) {
      const stream = parts.get(name)?.rows?.[list]
      if (stream === undefined) throw new Error(`The subgraph "${name}" has no list "${list}".`)
      return stream(question, signal)
    },
    async close() {
      await Promise.all([...parts.values()].map(({ database }) => database.destroy()))
    },
  }
}

async function open(name: string, adminUrl: string, options: ConnectOptions) {
  const schema = subgraphSchemas.find((known) => known === name.replaceAll('-', '_'))
  if (schema === undefined) throw new Error(`The subgraph "${name}" has no schema in the database.`)
  const { createSubgraph }: SubgraphModule = await import(`@motcua/${name}`)
  const database = connect(roleUrl(adminUrl, schema), { applicationName: name, ...options })
  const subgraph = createSubgraph(database)
  return { database, dataSource: new EmbeddedDataSource(subgraph), routes: subgraph.routes, rows: subgraph.rows }
}
