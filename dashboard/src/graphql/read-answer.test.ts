import { expect, test } from 'vitest'
import { AskError } from './ask-error.ts'
import { readAnswer } from './read-answer.ts'

const down = (...path: (string | number)[]) => ({ message: 'down', path, extensions: { code: 'SUBGRAPH_UNAVAILABLE' } })

function failureOf(body: unknown, status: number): { kind: string; code: string } {
  try {
    readAnswer(body, status, 'r1')
  } catch (error) {
    if (error instanceof AskError) return { kind: error.kind, code: error.code }
  }
  throw new Error('The answer was accepted')
}

test('a whole answer has no failed parts', () => {
  expect(readAnswer({ data: { unit: { code: '38' } } }, 200, 'r1')).toEqual({
    data: { unit: { code: '38' } },
    failedParts: [],
  })
})

test('an answer without a value is an answer: the unit is not known', () => {
  expect(readAnswer({ data: { unit: null } }, 200, '')).toEqual({ data: { unit: null }, failedParts: [] })
})

test('the same failure in every entry of a list is one failed part', () => {
  const errors = [down('ranking', 'entries', 0, 'agency'), down('ranking', 'entries', 1, 'agency')]
  expect(readAnswer({ data: { ranking: { entries: [] } }, errors }, 200, 'r1').failedParts).toEqual([
    { path: 'ranking.entries.agency', subgraph: null, code: 'SUBGRAPH_UNAVAILABLE · r1', message: 'down' },
  ])
})

test('a subgraph that did not answer is named, also where no field is', () => {
  const errors = [{ message: 'down', extensions: { code: 'SUBGRAPH_UNAVAILABLE', subgraph: 'staff' } }]
  expect(readAnswer({ data: { unit: { code: '38' } }, errors }, 200, 'r1').failedParts).toEqual([
    { path: '', subgraph: 'staff', code: 'SUBGRAPH_UNAVAILABLE · r1', message: 'down' },
  ])
})

test('an answer of which every part failed is a failure of the server', () => {
  expect(failureOf({ data: { ranking: null }, errors: [down('ranking')] }, 200)).toEqual({
    kind: 'server',
    code: 'SUBGRAPH_UNAVAILABLE · r1',
  })
})

test('a refused argument is a bad request', () => {
  const errors = [{ message: 'from must lie before until', extensions: { code: 'BAD_USER_INPUT' } }]
  expect(failureOf({ data: { statistics: null }, errors }, 200).kind).toBe('badRequest')
  expect(failureOf({ errors }, 400).kind).toBe('badRequest')
})

test.each([
  ['COST_LIMIT_EXCEEDED', 200, 'badRequest'],
  ['ANSWER_TOO_LARGE', 200, 'badRequest'],
  ['BUSY', 503, 'busy'],
  ['RATE_LIMITED', 429, 'busy'],
  ['TIMEOUT', 200, 'timeout'],
])('a reader is shown the code %s with status %i as the failure %s', (code, status, kind) => {
  expect(failureOf({ errors: [{ message: '', extensions: { code } }] }, status).kind).toBe(kind)
})

test('a question the gateway does not know asks for a new page', () => {
  const errors = [{ message: 'PersistedQueryNotFound', extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } }]
  expect(failureOf({ errors }, 200).kind).toBe('outdated')
})

test('a page of a proxy in place of an answer is a failure of the server', () => {
  expect(failureOf('<html>', 502)).toEqual({ kind: 'server', code: 'HTTP 502 · r1' })
})

test('a failure of the whole names the subgraph that did not answer', () => {
  const errors = [{ message: 'down', extensions: { code: 'SUBGRAPH_UNAVAILABLE', subgraph: 'evaluations' } }]
  expect(() => readAnswer({ data: { ranking: null }, errors }, 200, 'r1')).toThrow(
    expect.objectContaining({ kind: 'server', part: 'evaluations' }),
  )
})
