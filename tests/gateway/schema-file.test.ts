import { readFileSync } from 'node:fs'
import { buildSchema } from 'graphql'
import { describe, expect, test } from 'vitest'
import { startGraph } from '../_kit/graph.ts'
import { createTestDatabase } from '../_kit/test-database.ts'

const committed = readFileSync(new URL('../../gateway/api.graphql', import.meta.url), 'utf8')
const { adminUrl } = await createTestDatabase()

describe.each(['embedded', 'http'] as const)('%s', async (mode) => {
  const graph = await startGraph(adminUrl, mode)
  const readSchema = (headers: Record<string, string> = {}) => fetch(`${graph.url}/schema.graphql`, { headers })

  test('the schema is the committed text, which a client can build', async () => {
    const response = await readSchema({ 'accept-encoding': 'br' })
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toBe('text/plain; charset=utf-8')
    expect(response.headers.get('content-encoding')).toBe('br')
    const text = await response.text()
    expect(text).toBe(committed)
    expect(buildSchema(text).getQueryType()?.name).toBe('Query')
  })

  test('a client that has the schema is answered 304 without it', async () => {
    const etag = (await readSchema()).headers.get('etag') ?? ''
    expect(etag).toMatch(/^W\/"[\w-]{43}"$/)
    const same = await readSchema({ 'if-none-match': `"other", ${etag}` })
    expect([same.status, await same.text(), same.headers.get('etag')]).toEqual([304, '', etag])
    expect((await readSchema({ 'if-none-match': '"other"' })).status).toBe(200)
  })
})
