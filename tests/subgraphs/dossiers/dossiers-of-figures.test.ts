import { addDays } from '@motcua/kit/civil-day'
import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { countDossiers } from '../../../subgraphs/dossiers/src/queries/count-dossiers.ts'
import { countFacets } from '../../../subgraphs/dossiers/src/queries/count-facets.ts'
import { listDossiers, type DossierOrder } from '../../../subgraphs/dossiers/src/queries/list-dossiers.ts'
import { allOf, nationKey, type Conditions, type Subjects } from '../../../subgraphs/dossiers/src/queries/subjects.ts'
import type { DossierConditions } from '../../../subgraphs/dossiers/src/queries/where-dossiers.ts'
import { nothingCounted } from '../../../subgraphs/dossiers/src/figures/dossier-counts.ts'
import { figureNames, countOfFigure } from '../../../subgraphs/dossiers/src/figures/dossier-figures.ts'
import { dueStateOf } from '../../../subgraphs/dossiers/src/rules/due-state.ts'
import { toFacet } from '../../../subgraphs/dossiers/src/rules/facets.ts'
import { agencies, aDossier, plantDossiers, plantPlaces, units } from '../../_kit/builders.ts'
import { propertyTestMillis } from '../../_kit/property-test-millis.ts'
import { createTestDatabase } from '../../_kit/test-database.ts'
import { aRandomDossier, aRandomQuestion } from './a-random-dossier.ts'
import { countsBy } from './counts-by.ts'
import { aRandomLog, momentOf, sendLog } from './a-random-log.ts'

vi.setConfig({ testTimeout: propertyTestMillis })

const database = await createTestDatabase()
const db = database.connectAs('dossiers')
await plantPlaces(database.db)

const figures = figureNames

interface Place {
  readonly subjects: Subjects
  readonly key: string
}

/** Everything a statistic can be asked of: the country, a unit under each attribution, an agency, a procedure. */
const places: Place[] = [
  { subjects: { kind: 'NATION' }, key: nationKey },
  ...(['COMPETENT', 'RECEIVING', 'RESIDENCE'] as const).flatMap((attribution) =>
    Object.values(units).map(({ id, code, level }) =>
      level === 'PROVINCE'
        ? { subjects: { kind: 'PROVINCES' as const, attribution }, key: code }
        : { subjects: { kind: 'COMMUNES' as const, attribution }, key: id },
    ),
  ),
  ...Object.values(agencies).map(({ code }) => ({ subjects: { kind: 'AGENCIES' as const }, key: code })),
  { subjects: { kind: 'PROCEDURES' }, key: '1.001193' },
]

const unfiltered: DossierConditions = {
  counted: null,
  due: null,
  of: [],
  attribution: 'COMPETENT',
  level: null,
  asKnownAt: null,
  channel: null,
  statuses: null,
  fieldCode: null,
  code: null,
  apologised: null,
  supplementRequests: null,
  notSynchronised: null,
  groupCode: null,
  grouped: null,
  appointed: null,
}

/** The list of a figure, by the same question as its count. */
const listOf = (figure: (typeof figures)[number], place: Place, { period, ...asked }: Conditions) => ({
  ...unfiltered,
  counted: { figure, period },
  of: place.subjects.kind === 'NATION' ? [] : [place],
  level: asked.level,
  asKnownAt: asked.asKnownAt,
  channel: asked.channel,
  fieldCode: asked.fieldCode,
})

async function countsOf({ subjects, key }: Place, asked: Conditions): Promise<Record<string, number>> {
  const counts = (await countsBy(db, subjects, [key], asked)).get(key) ?? nothingCounted
  return Object.fromEntries(figures.map((figure) => [figure, countOfFigure(figure, counts)]))
}

async function listed(place: Place, asked: Conditions): Promise<Record<string, number>> {
  const counted = figures.map(async (figure) => {
    const { count } = await countDossiers(db, listOf(figure, place, asked), 100).executeTakeFirstOrThrow()
    return [figure, count] as const
  })
  return Object.fromEntries(await Promise.all(counted))
}

/** Stores dossiers as one batch, and nothing that was there before. */
async function plantAlone(dossiers: ReturnType<typeof aDossier>[]) {
  await sendLog(database.db, [])
  await plantDossiers(database.db, dossiers)
}

test('every figure counts as many dossiers as its filter lists, at every place, level and period', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(aRandomDossier, { maxLength: 40 }), aRandomQuestion, async (log, asked) => {
      await plantAlone(log)
      for (const place of places) expect(await listed(place, asked)).toEqual(await countsOf(place, asked))
    }),
    { numRuns: 20, seed: 20_250_701 },
  )
})

test('it does so as known after each batch of any log of revisions and withdrawals, late corrections included', async () => {
  const place = fc.constantFrom(...places)
  await fc.assert(
    fc.asyncProperty(aRandomLog, aRandomQuestion, place, async (log, question, where) => {
      await sendLog(database.db, log)
      for (const [index] of log.entries()) {
        const asked = { ...question, asKnownAt: momentOf(index).toISOString() }
        expect(await listed(where, asked)).toEqual(await countsOf(where, asked))
      }
      expect(await listed(where, question)).toEqual(await countsOf(where, question))
    }),
    { numRuns: 30, seed: 20_250_701 },
  )
})

test('the due states of a list, added up by the database, are those that the rule tells of each dossier', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(aRandomDossier, { maxLength: 40 }), aRandomQuestion, async (log, { period }) => {
      await plantAlone(log)
      const on = period.from
      const { rows } = await countFacets(db, unfiltered, { on, most: 100, ages: null }).execute(db)
      const stored = await db
        .selectFrom('dossiers.dossier')
        .select(['received_at as receivedAt', 'appointment_at as effectiveAppointmentAt', 'ended_at as endedAt'])
        .select(['paused_on as pausedOn', 'outcome'])
        .execute()
      const states = Map.groupBy(stored, (dossier) => dueStateOf(dossier, on))
      const expected = [...states].map(([value, dossiers]) => ({ value, count: dossiers.length }))
      const counted = toFacet(rows, 'DUE_STATE', ({ dueState }) => dueState)
      expect(new Set(counted)).toEqual(new Set(expected))
      expect(rows.find(({ facet }) => facet === 'ALL')?.count).toBe(log.length)
    }),
    { numRuns: 40, seed: 20_250_701 },
  )
})

const everyFacet = ['STATUS', 'CHANNEL', 'LEVEL', 'DUE_STATE', 'PROCEDURE', 'AGENCY', 'UNIT', 'PROVINCE', 'FIELD']
const attributions = ['COMPETENT', 'RECEIVING', 'RESIDENCE'] as const

/** The condition that narrows a list to one value of a facet, as its filter does. */
function narrowedTo(facet: string, value: string, attribution: (typeof attributions)[number]): Place | null {
  if (facet === 'AGENCY') return { subjects: { kind: 'AGENCIES' }, key: value }
  if (facet === 'PROVINCE') return { subjects: { kind: 'PROVINCES', attribution }, key: value }
  if (facet === 'UNIT') return { subjects: { kind: 'COMMUNES', attribution }, key: value }
  return facet === 'PROCEDURE' ? { subjects: { kind: 'PROCEDURES' }, key: value } : null
}

test('every facet of every list adds up to the list, and each of its values lists as many dossiers as it says', async () => {
  const figure = fc.constantFrom(...figures.filter((name) => !name.startsWith('HANDED_')), null)
  const aList = fc.record({ figure, attribution: fc.constantFrom(...attributions) })
  await fc.assert(
    fc.asyncProperty(fc.array(aRandomDossier, { maxLength: 40 }), aRandomQuestion, aList, async (log, asked, of) => {
      await plantAlone(log)
      const { period, level, channel } = asked
      const counted = of.figure === null ? null : { figure: of.figure, period }
      const conditions = { ...unfiltered, counted, attribution: of.attribution, level, channel }
      const { rows } = await countFacets(db, conditions, { on: period.from, most: 100, ages: null }).execute(db)
      const { count } = await countDossiers(db, conditions, 100).executeTakeFirstOrThrow()
      for (const facet of everyFacet) {
        const sum = rows.filter((row) => row.facet === facet).reduce((all, row) => all + row.count, 0)
        expect([facet, sum]).toEqual([facet, count])
      }
      for (const { facet, value, count: told } of rows) {
        const place = narrowedTo(facet, value ?? '', of.attribution)
        if (place === null) continue
        const narrowed = await countDossiers(db, { ...conditions, of: [place] }, 100).executeTakeFirstOrThrow()
        expect([facet, value, narrowed.count]).toEqual([facet, value, told])
      }
    }),
    { numRuns: 40, seed: 20_250_701 },
  )
})

const order = fc.record({
  day: fc.constantFrom('submitted_on', 'acceptance_due_on', 'received_on', 'appointment_on', 'ended_on', null),
  direction: fc.constantFrom('asc' as const, 'desc' as const),
})

/** The rows of every page of a list, one after the other. */
async function rowsOfPages(asked: DossierConditions, by: DossierOrder, first: number) {
  const all: { provinceCode: string; code: string; day: string | null }[] = []
  let after: readonly string[] | null = null
  for (;;) {
    const rows: typeof all = await listDossiers(db, asked, by, { first, after }).execute()
    all.push(...rows.slice(0, first))
    const last = rows[first - 1]
    if (rows.length <= first || last === undefined) return all
    after = [last.day ?? '', last.code, last.provinceCode]
  }
}

test('the pages of a list hold each of its dossiers once, in one order, with and without the day they are ordered by', async () => {
  const figure = fc.constantFrom(...figures, null)
  const sizes = fc.integer({ min: 1, max: 7 })
  await fc.assert(
    fc.asyncProperty(aRandomLog, aRandomQuestion, figure, order, sizes, async (log, question, of, by, first) => {
      await sendLog(database.db, log)
      for (const asKnownAt of [null, momentOf(0).toISOString()]) {
        const [nation] = places
        const asked = { ...question, asKnownAt }
        const list = of === null || !nation ? { ...unfiltered, asKnownAt } : listOf(of, nation, asked)
        const whole = await listDossiers(db, list, by, { first: 100, after: null }).execute()
        expect(await rowsOfPages(list, by, first)).toEqual(whole)
        expect(new Set(whole.map((row) => `${row.provinceCode} ${row.code}`)).size).toBe(whole.length)
        const { count } = await countDossiers(db, list, 100).executeTakeFirstOrThrow()
        expect(whole).toHaveLength(count)
      }
    }),
    { numRuns: 60, seed: 20_250_701 },
  )
})

test('a dossier of the first midnight of a period is in it, one of the midnight after its last day is not', async () => {
  const period = { from: '2025-07-01', until: '2025-08-01' }
  const at = (day: string, clock: string) => `${day}T${clock}`
  const edges = [
    ['day before', at('2025-06-30', '23:59:59.999')],
    ['first day', at('2025-07-01', '00:00:00.000')],
    ['last day', at('2025-07-31', '23:59:59.999')],
    ['day after', at('2025-08-01', '00:00:00.000')],
  ] as const
  await plantAlone(
    edges.flatMap(([, instant], index) => [
      aDossier({
        code: `H56.102-250701-100${index}`,
        receivedAt: instant,
        appointmentAt: '2025-12-01T17:00',
      }),
      aDossier({
        code: `H56.102-250701-200${index}`,
        submittedAt: '2025-06-01T08:00',
        appointmentAt: '2025-12-01T17:00',
        endedAt: instant,
      }),
      aDossier({
        code: `H56.102-250701-300${index}`,
        submittedAt: '2025-06-01T08:00',
        appointmentAt: instant,
      }),
    ]),
  )
  const codesOf = async (figure: (typeof figures)[number]) => {
    const asked = { ...unfiltered, counted: { figure, period } }
    const rows = await listDossiers(db, asked, { day: null, direction: 'asc' }, { first: 100, after: null }).execute()
    return rows.map(({ code }) => code.slice(-4))
  }
  expect(await codesOf('RECEIVED')).toEqual(['1001', '1002'])
  expect(await codesOf('SUBMITTED')).toEqual(['1001', '1002'])
  expect(await codesOf('RESOLVED')).toEqual(['2001', '2002'])
  expect(await codesOf('CARRIED_OVER')).toEqual(['1000', '2001', '2002', '2003', '3000', '3001', '3002', '3003'])
  expect(await codesOf('OVERDUE')).toEqual(['3000', '3001', '3002'])
  expect(await codesOf('IN_TERM')).toEqual(['1000', '1001', '1002', '2003', '3003'])
})

test('days before and after every day of a fortnight list what the figures of that day count', async () => {
  const log = fc.sample(aRandomDossier, { numRuns: 60, seed: 766 })
  await plantAlone(log)
  const [nation] = places
  if (nation === undefined) throw new Error('The country is a place.')
  for (let day = '2025-06-30'; day < '2025-07-16'; day = addDays(day, 1)) {
    const asked = allOf({ from: day, until: addDays(day, 1) })
    expect(await listed(nation, asked)).toEqual(await countsOf(nation, asked))
  }
})
