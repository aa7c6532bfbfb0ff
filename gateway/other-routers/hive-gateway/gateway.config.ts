import { fileURLToPath } from 'node:url'
import { defineConfig } from '@graphql-hive/gateway'
import { passedOnHeaders } from '@motcua/kit/scope-of'
import { subgraphNames } from '@motcua/kit/subgraph-names'

const { SUBGRAPH_PORT, SUBGRAPH_TOKEN } = process.env
if (SUBGRAPH_PORT === undefined || SUBGRAPH_TOKEN === undefined)
  throw new Error('Set SUBGRAPH_PORT and SUBGRAPH_TOKEN to what the platform was started with.')

/** Where the subgraphs are. The addresses in the supergraph are only names. */
const transportEntries = Object.fromEntries(
  subgraphNames().map((name, index) => [
    name,
    {
      location: `http://127.0.0.1:${Number(SUBGRAPH_PORT) + index}/graphql`,
      headers: [['x-subgraph-token', SUBGRAPH_TOKEN] as [string, string]],
    },
  ]),
)

export const gatewayConfig = defineConfig({
  host: '127.0.0.1',
  supergraph: fileURLToPath(new URL('../../supergraph.graphql', import.meta.url)),
  transportEntries,
  propagateHeaders: {
    fromClientToSubgraphs: ({ request }) =>
      Object.fromEntries(passedOnHeaders.map((name) => [name, request.headers.get(name) ?? undefined])),
  },
  disableWebsockets: true,
})
