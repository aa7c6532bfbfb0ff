import { buildSubgraphSchema } from '@apollo/subgraph'
import { parse } from 'graphql'
import { afterAll, expect, test } from 'vitest'
import { serve } from './serve.ts'

const token = 'known-to-the-gateway-only'
const schema = buildSubgraphSchema([{ typeDefs: parse('type Query { day: String }') }])
const served = await serve({
  subgraph: { name: 'days', schema, createContext: (scope) => scope },
  port: 0,
  token,
  isReachable: async () => true,
  runUntil: (_signal, work) => work(),
})
afterAll(() => served.close())

async function statusWith(headers: Record<string, string>): Promise<number> {
  const body = '{"query":"{ __typename }"}'
  const { status } = await fetch(served.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body,
  })
  return status
}

test('a subgraph looks for the token of the gateway in x-subgraph-token, whatever Authorization says', async () => {
  expect(await statusWith({ 'x-subgraph-token': token })).toBe(200)
  expect(await statusWith({ 'x-subgraph-token': token, authorization: 'Bearer of-somebody' })).toBe(200)
})

test('the secret of the gateway is refused in the Authorization header, and a wrong one in its own', async () => {
  expect(await statusWith({ authorization: `Bearer ${token}` })).toBe(401)
  expect(await statusWith({ 'x-subgraph-token': `${token}.` })).toBe(401)
})
