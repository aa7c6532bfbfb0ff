import { createSubgraph } from '@motcua/dossiers'
import { beforeEach, expect, test } from 'vitest'
import { askSubgraph } from '../../_kit/ask-subgraph.ts'
import { createSeededDatabase } from '../../_kit/seeded-database.ts'
import { createTestDatabase } from '../../_kit/test-database.ts'

const database = await createSeededDatabase()
const empty = await createTestDatabase()
const sent: string[] = []
const ask = askSubgraph(createSubgraph(database.connectAs('dossiers', { onQuery: (query) => sent.push(query.sql) })))
beforeEach(() => {
  sent.length = 0
})

const at = (clock: string) => `${clock}:00+07:00`
const dueDate = (args: string, fields = 'dueAt') => `{ dueDate(${args}) { ${fields} } }`

test('an appointment date comes with every day between, and names the calendar and the hours it was counted with', async () => {
  const answer = await ask(
    dueDate(
      `receivedAt: "${at('2025-04-24T16:00')}", limit: 3, unit: WORKING_DAY`,
      'startsAt dueAt dueOn provisional profile calendarVersion ledger { on counted reason name hours }',
    ),
  )
  const plain = { name: null, hours: null }
  expect(answer).toEqual({
    data: {
      dueDate: {
        startsAt: '2025-04-24T17:00:00.000Z',
        dueAt: '2025-04-28T10:00:00.000Z',
        dueOn: '2025-04-28',
        provisional: false,
        profile: 'usual',
        calendarVersion: '2026-11-29',
        ledger: [
          { on: '2025-04-24', counted: false, reason: 'RECEPTION_DAY', ...plain },
          { on: '2025-04-25', counted: true, reason: null, ...plain },
          { on: '2025-04-26', counted: true, reason: 'WORK_SWAP', name: 'Làm bù (thay 02/05)', hours: null },
          { on: '2025-04-27', counted: false, reason: 'WEEKEND', ...plain },
          { on: '2025-04-28', counted: true, reason: null, ...plain },
        ],
      },
    },
  })
})

test.for([
  ['WORKING_HOUR', 8, '2025-07-02T03:00:00.000Z'],
  ['WORKING_DAY', 2, '2025-07-03T10:00:00.000Z'],
  ['CALENDAR_DAY', 4, '2025-07-07T10:00:00.000Z'],
  ['MONTH', 1, '2025-08-01T10:00:00.000Z'],
] as const)('the unit %s is counted by its own rule', async ([unit, limit, dueAt]) => {
  const answer = await ask(dueDate(`receivedAt: "${at('2025-07-01T09:30')}", limit: ${limit}, unit: ${unit}`))
  expect(answer).toEqual({ data: { dueDate: { dueAt } } })
})

test('the hours observed in Thanh Hoá open half an hour earlier than the usual ones', async () => {
  const asked = `receivedAt: "${at('2025-07-01T06:00')}", limit: 8, unit: WORKING_HOUR`
  const answer = await ask(
    `{ usual: dueDate(${asked}, province: "38") { dueAt profile }
      observed: dueDate(${asked}, profile: "thanh-hoa-observed") { dueAt profile } }`,
  )
  expect(answer.data).toEqual({
    usual: { dueAt: '2025-07-02T01:00:00.000Z', profile: 'usual' },
    observed: { dueAt: '2025-07-01T10:00:00.000Z', profile: 'thanh-hoa-observed' },
  })
  // Which province it is, and the calendar in two.
  expect(sent).toHaveLength(3)
})

test('the time a supplement was awaited moves the due moment by its exact duration, as a step of its own', async () => {
  const counts = `{ from: "${at('2025-07-02T10:00')}", until: "${at('2025-07-07T09:00')}" }`
  const tooLate = `{ from: "${at('2025-07-20T10:00')}", until: "${at('2025-07-21T10:00')}" }`
  const asked = `receivedAt: "${at('2025-07-01T09:00')}", limit: 5, unit: WORKING_DAY, pauses: [${tooLate}, ${counts}]`
  const answer = await ask(dueDate(asked, 'dueAt dueOn ledger { on counted reason hours seconds }'))
  const { dueDate: due } = answer.data as { dueDate: { dueAt: string; dueOn: string; ledger: unknown[] } }
  expect(due).toMatchObject({ dueAt: '2025-07-13T09:00:00.000Z', dueOn: '2025-07-13' })
  expect(due.ledger.slice(-2)).toEqual([
    { on: '2025-07-08', counted: true, reason: null, hours: null, seconds: null },
    { on: '2025-07-02', counted: false, reason: 'PAUSED', hours: null, seconds: 428_400 },
  ])
})

test('beyond 2026 an answer is provisional', async () => {
  const answer = await ask(
    `{ known: ${dueDateOn('2026-12-30', 1)} { provisional } beyond: ${dueDateOn('2026-12-31', 1)} { dueOn provisional } }`,
  )
  expect(answer.data).toEqual({
    known: { provisional: false },
    beyond: { dueOn: '2027-01-04', provisional: true },
  })
})

function dueDateOn(day: string, limit: number, rest = ''): string {
  return `dueDate(receivedAt: "${at(`${day}T09:00`)}", limit: ${limit}, unit: WORKING_DAY${rest})`
}

const reversed = `, pauses: [{ from: "${at('2025-07-02T10:00')}", until: "${at('2025-07-02T09:00')}" }]`
const longPause = `, pauses: [{ from: "${at('2025-07-02T10:00')}", until: "${at('2035-07-02T10:00')}" }]`
const manyPauses = `, pauses: [${`{ from: "${at('2025-07-02T10:00')}", until: "${at('2025-07-02T10:00')}" } `.repeat(51)}]`

test.for([
  ['a limit below 0', dueDateOn('2025-07-01', -1), 'limit', 'limit must be 0 to 3650, not -1.'],
  ['a limit over 3650', dueDateOn('2025-07-01', 3651), 'limit', 'limit must be 0 to 3650, not 3651.'],
  ['a limit that ends after 2100', dueDateOn('2100-12-30', 5), 'limit', 'ends after 2100-12-31'],
  [
    'a reception before 2000',
    dueDateOn('1999-12-31', 1),
    'receivedAt',
    'from 2000-01-01 to 2100-12-31, not on 1999-12-31',
  ],
  ['a reception after 2100', dueDateOn('2101-01-01', 1), 'receivedAt', 'not on 2101-01-01'],
  [
    'unknown opening hours',
    dueDateOn('2025-07-01', 1, ', profile: "x"'),
    'profile',
    'there are: thanh-hoa-observed, usual',
  ],
  ['two wishes for hours', dueDateOn('2025-07-01', 1, ', profile: "usual", province: "38"'), 'profile', 'not both'],
  ['a pause that ends before it begins', dueDateOn('2025-07-01', 1, reversed), 'pauses', 'before it begins'],
  ['a pause of more than ten years', dueDateOn('2025-07-01', 1, longPause), 'pauses', 'at most 3650 days'],
  ['more than 50 pauses', dueDateOn('2025-07-01', 1, manyPauses), 'pauses', 'at most 50; 51 were given'],
] as const)('%s is refused', async ([, field, argument, message]) => {
  const answer = await ask(`{ ${field} { dueOn } }`)
  expect(answer.data).toEqual({ dueDate: null })
  expect(answer.errors?.[0]?.message).toContain(message)
  expect(answer.errors?.[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT', argument })
})

test('the days 1 January 2000 and the longest limit are still counted', async () => {
  const answer = await ask(`{ ${dueDateOn('2000-01-01', 3650)} { dueOn provisional } }`)
  expect(answer.data).toEqual({ dueDate: { dueOn: '2013-12-27', provisional: true } })
})

test('without a working calendar there is no answer, and no error', async () => {
  const askEmpty = askSubgraph(createSubgraph(empty.connectAs('dossiers')))
  expect(await askEmpty(dueDate(`receivedAt: "${at('2025-07-01T09:00')}", limit: 1, unit: MONTH`))).toEqual({
    data: { dueDate: null },
  })
})
