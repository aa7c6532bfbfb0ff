import { addDays } from '@motcua/kit/civil-day'
import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { allOf, type Subjects } from '../../../subgraphs/dossiers/src/queries/subjects.ts'
import type { DossierCounts } from '../../../subgraphs/dossiers/src/figures/dossier-counts.ts'
import { nothingCounted as noDossiers } from '../../../subgraphs/dossiers/src/figures/dossier-counts.ts'
import { onTimeRate } from '../../../subgraphs/dossiers/src/rules/on-time-rate.ts'
import { sumCounters, type SubjectKind } from '../../../subgraphs/evaluations/src/queries/observe.ts'
import { sumSpans } from '../../../subgraphs/evaluations/src/queries/observe-spans.ts'
import { nothingInSpan } from '../../../subgraphs/evaluations/src/rules/rank-intervals/span-counters.ts'
import { nothingCounted, type Counters } from '../../../subgraphs/evaluations/src/rules/counters.ts'
import { agencies, plantPlaces, units } from '../../_kit/builders.ts'
import { propertyTestMillis } from '../../_kit/property-test-millis.ts'
import { createTestDatabase } from '../../_kit/test-database.ts'
import { aRandomLog, momentOf, sendLog } from '../dossiers/a-random-log.ts'
import { countsBy } from '../dossiers/counts-by.ts'

vi.setConfig({ testTimeout: propertyTestMillis })

const database = await createTestDatabase()
const [dossiers, evaluations] = [database.connectAs('dossiers'), database.connectAs('evaluations')]
await plantPlaces(database.db)

const provinces = Object.values(units).flatMap(({ code, level }) => (level === 'PROVINCE' ? [code] : []))
const places: { kind: SubjectKind; subjects: Subjects; keys: string[] }[] = [
  {
    kind: 'COMPETENT_PROVINCE',
    subjects: { kind: 'PROVINCES', attribution: 'COMPETENT' },
    keys: provinces,
  },
  { kind: 'COMPETENT_AGENCY', subjects: { kind: 'AGENCIES' }, keys: Object.values(agencies).map(({ code }) => code) },
]

/** The counters of the index, from what the statistics of dossiers count. */
function toCounters(counts: DossierCounts): Counters {
  const rate = onTimeRate('ON_TIME_B', counts)
  return {
    received: counts.received,
    receivedOnline: counts.receivedOnline,
    receivedWithObligation: counts.receivedWithObligation,
    receivedPaidOnline: counts.receivedPaidOnline,
    receivedDigitised: counts.receivedDigitised,
    receivedReused: counts.receivedReused,
    receivedInPersonalStore: counts.receivedInPersonalStore,
    receivedVneidVerified: counts.receivedVneidVerified,
    receivedDisliked: counts.receivedDisliked,
    resolved: counts.resolved,
    resolvedElectronically: counts.resolvedElectronically,
    processingDays: counts.processingDays,
    cohortInTime: rate.numerator,
    cohortDeterminable: rate.denominator,
    cohortLate: counts.cohortLate,
  }
}

const period = fc
  .record({ from: fc.constantFrom('2025-06-15', '2025-07-01'), days: fc.integer({ min: 1, max: 40 }) })
  .map(({ from, days }) => ({ from, until: addDays(from, days) }))

test('the counters of the index are those of the statistics, for any period from a half-month on, as known after each batch', async () => {
  await fc.assert(
    fc.asyncProperty(aRandomLog, period, async (log, asked) => {
      await sendLog(database.db, log)
      for (const asKnownAt of [null, ...log.map((_, index) => momentOf(index))]) {
        for (const { kind, subjects, keys } of places) {
          const { rows } = await sumCounters({ subjectKind: kind, provinceCode: null, ...asked, asKnownAt }).execute(
            evaluations,
          )
          const counted = new Map(rows.map(({ key, ...counters }) => [key, counters]))
          const conditions = { ...allOf(asked), asKnownAt: asKnownAt?.toISOString() ?? null }
          const statistics = await countsBy(dossiers, subjects, keys, conditions)
          for (const key of keys) {
            const expected = toCounters(statistics.get(key) ?? noDossiers)
            expect([key, counted.get(key) ?? nothingCounted]).toEqual([key, expected])
          }
        }
      }
    }),
    { numRuns: 30, seed: 20_250_701 },
  )
})

test('the spans of a period add up to its statistics, as known after each batch', async () => {
  await fc.assert(
    fc.asyncProperty(aRandomLog, async (log) => {
      await sendLog(database.db, log)
      const asked = { from: '2025-06-15', until: '2025-08-01' }
      for (const asKnownAt of [null, ...log.map((_, index) => momentOf(index))]) {
        for (const { kind, subjects, keys } of places) {
          const { rows } = await sumSpans({ subjectKind: kind, provinceCode: null, ...asked, asKnownAt }).execute(
            evaluations,
          )
          const conditions = { ...allOf(asked), asKnownAt: asKnownAt?.toISOString() ?? null }
          const statistics = await countsBy(dossiers, subjects, keys, conditions)
          for (const key of keys) {
            const own = rows.filter((row) => row.key === key)
            for (const name of Object.keys(nothingInSpan) as (keyof typeof nothingInSpan)[]) {
              const sum = own.reduce((all, row) => all + row[name], 0)
              expect([key, name, sum]).toEqual([key, name, (statistics.get(key) ?? noDossiers)[name]])
            }
          }
        }
      }
    }),
    { numRuns: 10, seed: 20_250_701 },
  )
})
