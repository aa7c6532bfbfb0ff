import { composeServices } from '@apollo/composition'
import { ApolloGateway, type GraphQLDataSource } from '@apollo/gateway'
import { ApolloServer } from '@apollo/server'
import { serve } from '@motcua/kit/serve'
import type { RequestScope, Subgraph } from '@motcua/kit/subgraph'
import { GraphQLObjectType, GraphQLSchema, GraphQLString, parse } from 'graphql'
import { afterAll, expect, test } from 'vitest'
import { EmbeddedDataSource } from './embedded-data-source.ts'
import { createContext, type GatewayContext } from './gateway-context.ts'
import { createRemoteDataSource } from './remote-data-source.ts'

const token = 'known-to-the-gateway-only'
const name = 'callers'
const subgraph: Subgraph = {
  name,
  schema: new GraphQLSchema({
    query: new GraphQLObjectType<null, RequestScope>({
      name: 'Query',
      fields: {
        authorization: { type: GraphQLString, resolve: (_parent, _arguments, scope) => scope.authorization },
        language: { type: GraphQLString, resolve: (_parent, _arguments, scope) => scope.language },
      },
    }),
  }),
  createContext: (scope) => scope,
}
const served = await serve({
  subgraph,
  port: 0,
  token,
  isReachable: async () => true,
  runUntil: (_signal, work) => work(),
})
afterAll(() => served.close())
const { supergraphSdl = '' } = composeServices([
  { name, url: served.url, typeDefs: parse('type Query { authorization: String language: String }') },
])

const modes: readonly (readonly [string, GraphQLDataSource<GatewayContext>])[] = [
  ['embedded', new EmbeddedDataSource(subgraph)],
  ['http', createRemoteDataSource({ url: served.url, token })],
]

/** What the subgraph knows of a request with these headers. */
async function receivedBy(
  source: GraphQLDataSource<GatewayContext>,
  headers: Record<string, string>,
): Promise<unknown> {
  const apollo = new ApolloServer<GatewayContext>({
    gateway: new ApolloGateway({ supergraphSdl, buildService: () => source }),
  })
  const contextValue = createContext('request-1', headers)
  const { body } = await apollo.executeOperation({ query: '{ authorization language }' }, { contextValue })
  await apollo.stop()
  return body.kind === 'single' ? { ...body.singleResult.data } : null
}

test.each(modes)('%s: the token and the language of a client reach the subgraph', async (_mode, source) => {
  const headers = { authorization: 'Bearer of-somebody', 'accept-language': 'en-GB,en;q=0.9' }
  expect(await receivedBy(source, headers)).toEqual({ authorization: 'Bearer of-somebody', language: 'en' })
})

test.each(modes)(
  '%s: a client without these headers is anonymous and is answered in Vietnamese',
  async (_mode, source) => {
    expect(await receivedBy(source, { cookie: 'a=b' })).toEqual({ authorization: null, language: 'vi' })
  },
)
