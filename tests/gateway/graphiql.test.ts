import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, describe, expect, test } from 'vitest'
import { startGraph } from '../_kit/graph.ts'
import { createSeededDatabase } from '../_kit/seeded-database.ts'

const folder = new URL('../../dashboard/graphiql/examples/', import.meta.url)
const examples = globSync('*.graphql', { cwd: folder })
  .toSorted()
  .map((file) => [basename(file, '.graphql'), readFileSync(new URL(file, folder), 'utf8')] as const)

const { adminUrl } = await createSeededDatabase()
const graph = await startGraph(adminUrl, 'embedded', {
  dashboardFolder: aBuiltDashboard(),
  corsOrigins: ['https://example.vn'],
})

/** Pages without scripts, so that these tests need no build. */
function aBuiltDashboard(): URL {
  const place = mkdtempSync(join(tmpdir(), 'mot-cua-graph-dashboard-'))
  afterAll(() => rmSync(place, { recursive: true, force: true }))
  mkdirSync(join(place, 'graphiql'))
  writeFileSync(join(place, 'index.html'), '<title>dashboard</title>')
  writeFileSync(join(place, 'graphiql/index.html'), '<title>GraphiQL</title>')
  return pathToFileURL(`${place}/`)
}

describe('the examples of GraphiQL', () => {
  test('are ten, each with its question in English and in Vietnamese', () => {
    expect(examples).toHaveLength(10)
    for (const [name, text] of examples)
      expect([name, text]).toEqual([name, expect.stringMatching(/^# .+\n# .+\nquery /)])
  })

  test.each(examples)('%s is answered without an error, and with something', async (_, query) => {
    const { data, errors } = await graph.ask<Record<string, object | null>>(query)
    expect(errors).toBeUndefined()
    // Of "reason" and the like null is an answer; they lie deeper.
    const parts = Object.values(data).flatMap((part) => [part, ...Object.values(part ?? {})])
    expect(parts).not.toContain(null)
    expect(parts).not.toContainEqual([])
    expect(parts).not.toContainEqual({ nodes: [] })
  })
})

describe('/graphql', () => {
  const browser = 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8'
  const open = (path: string, accept: string) => fetch(graph.url + path, { headers: { accept } })

  test('is GraphiQL for a browser, under the policy of every page of ours', async () => {
    const response = await open('/graphql', browser)
    expect([response.status, await response.text()]).toEqual([200, '<title>GraphiQL</title>'])
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8')
    expect(response.headers.get('vary')).toBe('Origin, accept')
    const policy = response.headers.get('content-security-policy')
    expect(policy).toContain("default-src 'self'; script-src 'self';")
    expect(policy).toContain("frame-ancestors 'none'")
  })

  test('is the graph for everything else', async () => {
    for (const response of [
      await open('/graphql', '*/*'),
      await open('/graphql', 'application/json'),
      await open('/graphql?query=%7B__typename%7D', browser),
      await open('/graphql?extensions=%7B%7D', browser),
      await fetch(`${graph.url}/graphql`, {
        method: 'POST',
        headers: { accept: browser, 'content-type': 'application/json' },
        body: '{ "query": "{ __typename }" }',
      }),
    ])
      expect(response.headers.get('content-type')).toContain('json')
  })
})
