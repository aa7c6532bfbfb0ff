import { expect, test } from 'vitest'
import { countEntries } from '../../../subgraphs/evaluations/src/queries/count-entries.ts'
import {
  findSchemeGroups,
  findSchemeIndicators,
  listSchemeIds,
} from '../../../subgraphs/evaluations/src/queries/find-schemes.ts'
import { listCaptures, listCapturesOfAgencies } from '../../../subgraphs/evaluations/src/queries/list-captures.ts'
import { listEntries } from '../../../subgraphs/evaluations/src/queries/list-entries.ts'
import {
  listGroupPoints,
  listIndicatorPoints,
  listNationalGroups,
} from '../../../subgraphs/evaluations/src/queries/list-published-points.ts'
import {
  findCapturesOfDay,
  listAgenciesBefore,
  listEveryCapture,
} from '../../../subgraphs/evaluations/src/queries/portal/store-captures.ts'
import {
  countProcedures,
  listSubjects,
  listCalendarDays,
  listSources,
  sumCounters,
  sumReceived,
} from '../../../subgraphs/evaluations/src/queries/observe.ts'
import { sumSpans } from '../../../subgraphs/evaluations/src/queries/observe-spans.ts'
import { listRegisters, sumPetitions } from '../../../subgraphs/evaluations/src/queries/observe-petitions.ts'
import type { RawBuilder } from 'kysely'
import { compiledSql } from '../../_kit/compiled-sql.ts'
import { createSeededDatabase } from '../../_kit/seeded-database.ts'

const database = await createSeededDatabase()
const db = database.connectAs('evaluations')

const places = [
  { level: 'PROVINCE', within: null },
  { level: 'PROVINCE_UNITS', within: 'H21' },
] as const

const written = (query: RawBuilder<unknown>) => ({ compile: () => query.compile(db) })
const observed = {
  provinceCode: '38',
  from: '2025-07-01',
  until: '2025-07-20',
  asKnownAt: new Date('2025-07-20T00:00:00Z'),
}

test.each([
  ['find-scheme-groups', findSchemeGroups(db, ['766-portal-2026'])],
  ['find-scheme-indicators', findSchemeIndicators(db, ['766-portal-2026'])],
  ['list-scheme-ids', listSchemeIds(db)],
  ['list-captures', listCaptures(db, places)],
  ['list-captures-of-agencies', listCapturesOfAgencies(db, ['H20', 'H21.17'])],
  ['count-entries', countEntries(db, [1, 2])],
  ['list-entries', listEntries(db, [1, 2])],
  ['list-group-points', listGroupPoints(db, [1, 2])],
  ['list-indicator-points', listIndicatorPoints(db, [1, 2])],
  ['list-national-groups', listNationalGroups(db, [1, 2])],
  ['find-captures-of-day', findCapturesOfDay(db, places[1], '2026-10-10')],
  ['list-agencies-before', listAgenciesBefore(db, places[0], '2026-10-10')],
  ['list-every-capture', listEveryCapture(db)],
  ['list-subjects', listSubjects(db, ['DEPARTMENT', 'COMMUNE'], '2025-07-31')],
  ['sum-counters-of-provinces', written(sumCounters({ ...observed, subjectKind: 'COMPETENT_PROVINCE' }))],
  ['sum-counters-of-agencies', written(sumCounters({ ...observed, subjectKind: 'COMPETENT_AGENCY' }))],
  ['sum-spans-of-provinces', written(sumSpans({ ...observed, subjectKind: 'COMPETENT_PROVINCE' }))],
  ['sum-spans-of-agencies', written(sumSpans({ ...observed, subjectKind: 'COMPETENT_AGENCY' }))],
  ['count-procedures', written(countProcedures())],
  ['sum-petitions-of-provinces', written(sumPetitions({ ...observed, subjectKind: 'COMPETENT_PROVINCE' }))],
  ['list-registers', listRegisters(db, new Date('2025-07-20T00:00:00Z'))],
  ['list-sources', listSources(db, new Date('2025-07-20T00:00:00Z'))],
  ['list-calendar-days', listCalendarDays(db)],
  ['sum-received', written(sumReceived({ from: '2025-06-01', until: '2025-07-01' }, new Date('2025-07-20T00:00:00Z')))],
])('the statement %s is as reviewed', async (name, query) => {
  await expect(compiledSql(query)).toMatchFileSnapshot(`sql/${name}.sql`)
})

test('the captures of a place come oldest first, and of several places each its own', async () => {
  const captures = await listCaptures(db, places).execute()
  expect(captures.map(({ level, within, capturedOn }) => `${level} ${within} ${capturedOn}`)).toEqual([
    'PROVINCE null 2026-09-17',
    'PROVINCE null 2026-09-26',
    'PROVINCE null 2026-09-30',
    'PROVINCE null 2026-10-03',
    'PROVINCE null 2026-10-04',
    'PROVINCE null 2026-10-07',
    'PROVINCE null 2026-10-10',
    'PROVINCE_UNITS H21 2026-10-10',
  ])
  expect(await listCaptures(db, [{ level: 'PROVINCE_UNITS', within: 'H20' }]).execute()).toEqual([])
  expect(await listCaptures(db, [{ level: 'PROVINCE', within: 'H21' }]).execute()).toEqual([])
})

test('an agency has the captures it stands in', async () => {
  const captures = await listCapturesOfAgencies(db, ['H21.17', 'H20', 'H99']).execute()
  const daysOf = (code: string) => captures.filter((row) => row.agencyCode === code).map((row) => row.capturedOn)
  expect(daysOf('H20')).toHaveLength(7)
  expect(daysOf('H21.17')).toEqual(['2026-10-10'])
  expect(daysOf('H99')).toEqual([])
})

test('a name that was not captured that day is the newest captured one', async () => {
  const captures = await listCaptures(db, [{ level: 'PROVINCE', within: null }]).execute()
  const namesOf = async (day: string) => {
    const ids = captures.filter((capture) => capture.capturedOn === day).map((capture) => capture.id)
    const entries = await listEntries(db, ids).execute()
    return entries.filter((entry) => entry.agencyCode === 'H49').map((entry) => entry.printedName)
  }
  // Quảng Ninh became a city between the two days on which names were captured.
  expect(await namesOf('2026-09-17')).toEqual(['UBND tỉnh Quảng Ninh'])
  expect(await namesOf('2026-09-30')).toEqual(['UBND thành phố Quảng Ninh'])
  expect(await namesOf('2026-10-10')).toEqual(['UBND thành phố Quảng Ninh'])
})

test('entries are counted by level', async () => {
  const captures = await listCaptures(db, places).execute()
  const counts = await countEntries(
    db,
    captures.slice(-2).map((capture) => capture.id),
  ).execute()
  expect(counts.map(({ level, entries }) => [level, entries])).toEqual([
    ['PROVINCE', 34],
    ['DEPARTMENT', 14],
    ['COMMUNE', 135],
  ])
})
