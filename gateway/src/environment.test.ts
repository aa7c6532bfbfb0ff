import { readFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { expect, test } from 'vitest'
import { defaultLimits } from './guard/limits.ts'
import { environmentNames, readEnvironment, turnTelemetryOff } from './environment.ts'

test('nothing needs to be set', () => {
  expect(readEnvironment({})).toEqual({
    port: 4000,
    host: '127.0.0.1',
    databaseUrl: undefined,
    dataFolder: '.data',
    seedSize: 'demo',
    subgraphMode: 'embedded',
    endpoints: { firstPort: undefined, token: undefined },
    processes: Math.min(availableParallelism(), 24),
    connectionsPerSubgraph: expect.toSatisfy((count: number) => count >= 3 && count <= 10),
    limits: defaultLimits,
    keptBytes: 64_000_000,
    rateLimit: { perMinute: 1200 },
    corsOrigins: [],
    logLevel: 'warn',
  })
})

test('an empty value counts as not set', () => {
  expect(readEnvironment({ PORT: '', DATABASE_URL: '' })).toEqual(readEnvironment({}))
})

test('every problem is told at once, by the name of its variable', () => {
  const read = readEnvironment({
    PORT: 'four',
    SEED: 'all',
    DATABASE_URL: 'localhost',
    GATEWAY_MODE: 'split',
    INTAKE_MOST_LINES: 'many',
    INTAKE_MOST_RATIO: '0',
  })
  const problems = 'problems' in read ? read.problems : ''
  for (const name of ['PORT', 'SEED', 'DATABASE_URL', 'GATEWAY_MODE', 'INTAKE_MOST_LINES', 'INTAKE_MOST_RATIO'])
    expect(problems).toContain(`→ at ${name}`)
})

test.each([
  [{ PROCESSES: '1' }, 10],
  [{ PROCESSES: '8' }, 9],
  [{ PROCESSES: '4', DATABASE_URL: 'postgres://u:p@host/name' }, 4],
  [{ PROCESSES: '2', DATABASE_CONNECTIONS: '30' }, 3],
  [{ PROCESSES: '64', GATEWAY_MODE: 'http' }, 10],
])('with %o every subgraph of a process has %i connections', (variables, connections) => {
  const read = readEnvironment(variables)
  expect(read).toMatchObject({ processes: Number(variables.PROCESSES), connectionsPerSubgraph: connections })
})

test('more processes than there are connections for are refused, with what would do', () => {
  expect(readEnvironment({ PROCESSES: '3', DATABASE_CONNECTIONS: '30' })).toEqual({
    problems:
      '✖ 3 processes need 45 connections, and there are 30. Lower PROCESSES to 2, or raise DATABASE_CONNECTIONS to 45.\n  → at PROCESSES',
  })
  expect(readEnvironment({ DATABASE_CONNECTIONS: '15' })).toMatchObject({ processes: 1, connectionsPerSubgraph: 3 })
})

test('origins are a list, and an address with a path is none', () => {
  const origins = (list: string) => {
    const read = readEnvironment({ CORS_ORIGINS: list })
    return 'problems' in read ? read.problems : read.corsOrigins
  }
  expect(origins('https://example.vn, http://127.0.0.1:3000')).toEqual(['https://example.vn', 'http://127.0.0.1:3000'])
  expect(origins('*')).toEqual(['*'])
  for (const wrong of ['example.vn', 'https://example.vn/', 'https://example.vn,null'])
    expect(origins(wrong)).toContain('→ at CORS_ORIGINS')
})

test('.env.example lists exactly the names that are read', () => {
  const example = readFileSync(new URL('../../.env.example', import.meta.url), 'utf8')
  const names = [...example.matchAll(/^(?:# )?([A-Z_]+)=/gm)].map(([, name]) => name)
  expect(names.toSorted()).toEqual(environmentNames.toSorted())
})

test('the values of .env.example are the defaults', () => {
  const example = readFileSync(new URL('../../.env.example', import.meta.url), 'utf8')
  const values = Object.fromEntries([...example.matchAll(/^([A-Z_]+)=(.*)$/gm)].map(([, name, value]) => [name, value]))
  expect(readEnvironment(values)).toEqual(readEnvironment({}))
})

test('the library is told to report nothing, and loses the key it would report under', () => {
  const target: Record<string, string | undefined> = { APOLLO_KEY: 'key', APOLLO_GRAPH_REF: 'graph@main' }
  turnTelemetryOff(target)
  expect(target).toEqual({ APOLLO_TELEMETRY_DISABLED: '1' })
})
