import { setTimeout as sleep } from 'node:timers/promises'
import { seededRandom } from '@motcua/kit/seeded-random'
import { expect, test } from 'vitest'
import { startGraph } from '../_kit/graph.ts'
import { createSeededDatabase } from '../_kit/seeded-database.ts'
import { anyOperation } from './any-operation.ts'

const { adminUrl } = await createSeededDatabase()
const graph = await startGraph(adminUrl)
const operations = 500
const clients = 4
const longestMillis = 100_000
const statuses = new Set([200, 400, 503])
const codes = new Set([
  'ANSWER_TOO_LARGE',
  'BAD_USER_INPUT',
  'BUSY',
  'COST_LIMIT_EXCEEDED',
  'DEPTH_LIMIT_EXCEEDED',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'TIMEOUT',
])

interface Answer {
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[]
}

/** What is wrong with how an operation was answered; null: nothing. */
async function faultOf(query: string): Promise<string | null> {
  const response = await fetch(`${graph.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
    body: JSON.stringify({ query }),
  })
  const text = await response.text()
  const { errors = [] } = JSON.parse(text) as Answer
  if (!statuses.has(response.status)) return `status ${response.status}: ${text.slice(0, 300)}`
  if (text.length > 20_000_000) return `an answer of ${text.length} characters`
  if (/\n\s+at /.test(text) || text.includes('node_modules')) return `a stack: ${text.slice(0, 300)}`
  const wrong = errors.find(({ extensions }) => !codes.has(extensions?.code ?? ''))
  return wrong === undefined ? null : JSON.stringify(wrong).slice(0, 400)
}

test(
  `${operations} operations of every kind are answered or refused, and the platform stays awake`,
  { timeout: 240_000 },
  async () => {
    const chance = seededRandom('operations')
    const waiting = Array.from({ length: operations }, () => anyOperation(chance))
    const ends = performance.now() + longestMillis
    const faults: string[] = []
    let answered = 0
    const over = new AbortController()
    const slowest = { health: 0 }
    const watch = async () => {
      while (!over.signal.aborted) {
        const began = performance.now()
        const { status } = await fetch(`${graph.url}/health`)
        slowest.health = Math.max(slowest.health, performance.now() - began)
        if (status !== 200) faults.push(`/health is ${status}`)
        await sleep(100)
      }
    }
    const client = async () => {
      while (performance.now() < ends) {
        const query = waiting.pop()
        if (query === undefined) return
        const fault = await faultOf(query)
        answered += 1
        if (fault !== null) faults.push(`${fault}\n${query}`)
      }
    }
    const watching = watch()
    await Promise.all(Array.from({ length: clients }, client))
    over.abort()
    await watching
    expect(faults).toEqual([])
    expect(answered).toBe(operations)
    expect(slowest.health).toBeLessThan(1000)
  },
)
