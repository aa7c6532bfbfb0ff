import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { listCalendarDays } from '../../../subgraphs/dossiers/src/queries/list-calendar-days.ts'
import { listOpenings } from '../../../subgraphs/dossiers/src/queries/list-openings.ts'
import { dueDate, type DurationUnit } from '../../../subgraphs/dossiers/src/rules/due-date.ts'
import { addWorkingDays, type WorkingCalendar } from '../../../subgraphs/dossiers/src/rules/working-calendar.ts'
import { toWorkingCalendars } from '../../../subgraphs/dossiers/src/rules/working-calendars.ts'
import { civilDay, dayNumber, dayNumberAt } from '../../../subgraphs/dossiers/src/rules/viet-nam-time.ts'
import { compiledSql } from '../../_kit/compiled-sql.ts'
import { createSeededDatabase } from '../../_kit/seeded-database.ts'

const database = await createSeededDatabase()
const db = database.connectAs('dossiers')
const calendars = toWorkingCalendars(await listOpenings(db).execute(), await listCalendarDays(db).execute())
const usual = calendars.ofProvince('38')
const observed = calendars.ofProfile('thanh-hoa-observed')
if (usual === null || observed === null) throw new Error('The seed loads no working calendar.')

test.for([
  ['list-openings', listOpenings(db)],
  ['list-calendar-days', listCalendarDays(db)],
] as const)('the statement of %s is as committed', async ([name, query]) => {
  await expect(compiledSql(query)).toMatchFileSnapshot(`sql/${name}.sql`)
})

test('the seed loads the usual hours and those observed in Thanh Hoá, of which no province is said to keep any', () => {
  expect(calendars.profiles).toEqual(['thanh-hoa-observed', 'usual'])
  expect(usual.profile).toBe('usual')
  expect(calendars.ofProvince('01')).toBe(usual)
  expect(observed.openings).toMatchObject([
    { opens: 420, closes: 690 },
    { opens: 810, closes: 1020 },
  ])
  expect(calendars.ofProfile('nowhere')).toBeNull()
})

test.for([
  [2024, 251],
  [2025, 250],
  [2026, 249],
  [2027, 249],
] as const)('the year %i has %i working days', ([year, days]) => {
  const [first, next] = [dayNumber(`${year}-01-01`), dayNumber(`${year + 1}-01-01`)]
  const worked = Array.from({ length: next - first }, (_, index) => usual.isWorkingDay(first + index))
  expect(worked.filter(Boolean)).toHaveLength(days)
})

test.for([
  ['2026-12-31', '2027-01-04', true, 'New Year and a weekend'],
  ['2026-12-30', '2026-12-31', false, 'nothing but announced days'],
  ['2027-04-29', '2027-05-04', true, 'Victory Day, Labour Day on a Saturday, and the Monday in its place'],
  ['2027-11-23', '2027-11-25', true, 'Vietnamese Culture Day'],
  ['2028-12-31', '2029-01-02', true, 'New Year'],
  [
    '2030-02-01',
    '2030-02-07',
    true,
    'Tết, which begins a day before the Chinese New Year, and two days in place of its weekend',
  ],
  ['2031-04-29', '2031-04-30', true, 'nothing: no holiday is stored after 2030'],
] as const)('E4: one working day after %s is %s, over what is off by law', ([from, due, provisional]) => {
  const counted = dueDate(usual, {
    receivedAt: Date.parse(`${from}T02:00:00Z`),
    limit: { amount: 1, unit: 'WORKING_DAY' },
    pauses: [],
  })
  expect([civilDay(dayNumberAt(counted.dueAt)), counted.provisional]).toEqual([due, provisional])
})

test('holidays can no longer change through 2026; after it the government may still decide', () => {
  expect(usual.isKnown(dayNumber('2026-12-31'))).toBe(true)
  expect(usual.isKnown(dayNumber('2027-01-01'))).toBe(false)
  expect(addWorkingDays(usual, dayNumber('2026-11-23'), 1)).toBe(dayNumber('2026-11-25'))
})

test('without a calendar nothing can be told', () => {
  expect(toWorkingCalendars([], []).ofProvince('38')).toBeNull()
})

test('a new version replaces the one before it whole', async () => {
  for (const statement of [
    `insert into dossiers.calendar_version values ('later', '2024-01-01', '2028-01-01', '2026-12-01', 'a test')`,
    `insert into dossiers.opening_profile values ('later', 'short', 'Ngắn', 'Short', '38', false, 'a test', true)`,
    `insert into dossiers.opening values ('later', 'short', '08:00', '11:00')`,
  ]) {
    await sql.raw(statement).execute(database.db)
  }
  const days = await listCalendarDays(db).execute()
  const later = toWorkingCalendars(await listOpenings(db).execute(), days)
  for (const table of ['opening', 'opening_profile']) {
    await sql`delete from ${sql.id('dossiers', table)} where version_id = 'later'`.execute(database.db)
  }
  await sql`delete from dossiers.calendar_version where id = 'later'`.execute(database.db)
  expect([later.profiles, days]).toEqual([['short'], []])
  expect(later.ofProvince('38')?.version).toBe('later')
  expect(later.ofProvince('01')).toBeNull()
})

test.for([
  [
    'hours that close before they open',
    `insert into dossiers.opening values ('2026-11-29', 'usual', '18:00', '17:30')`,
  ],
  [
    'a second default',
    `insert into dossiers.opening_profile values ('2026-11-29', 'x', 'x', 'x', null, true, 'a test', false)`,
  ],
  [
    'a version that knows no day',
    `insert into dossiers.calendar_version values ('x', '2026-01-01', '2026-01-01', '2026-12-01', 'x')`,
  ],
  [
    'a day told twice',
    `insert into dossiers.calendar_day values ('2026-11-29', '2026-11-24', 'HOLIDAY', 'x', 'x', 'x', true)`,
  ],
] as const)('the database refuses %s', async ([, statement]) => {
  await expect(sql.raw(statement).execute(database.db)).rejects.toThrow(/violates/)
})

test('T13: 64 tasks at once with two calendars give, a thousand times each, what one after another gives', async () => {
  const question = (index: number) => ({
    calendar: index % 2 === 0 ? usual : observed,
    receivedAt: Date.parse('2025-04-21T06:00:00+07:00') + index * 9_137_000,
    limit: { amount: 1 + (index % 3), unit: units[(index >> 1) % units.length] ?? 'WORKING_DAY' },
  })
  const answer = ({ calendar, ...rest }: { calendar: WorkingCalendar } & Parameters<typeof dueDate>[1]) =>
    dueDate(calendar, rest).dueAt
  const alone = Array.from({ length: 1000 }, (_, index) => answer(question(index)))
  const tasks = Array.from({ length: 64 }, async (_, task) => {
    const answers: number[] = []
    for (let index = 0; index < 1000; index += 1) {
      if ((index + task) % 16 === 0) await new Promise((resolve) => setImmediate(resolve))
      answers.push(answer(question(index)))
    }
    return answers
  })
  for (const together of await Promise.all(tasks)) expect(together).toEqual(alone)
  expect(
    alone.some(
      (dueAt, index) => dueAt !== answer({ ...question(index), calendar: index % 2 === 0 ? observed : usual }),
    ),
  ).toBe(true)
})

const units: readonly DurationUnit[] = ['WORKING_HOUR', 'WORKING_DAY', 'CALENDAR_DAY', 'MONTH']
