import { scopeOf } from '@motcua/kit/scope-of'
import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { createContext } from '../../../subgraphs/evaluations/src/context.ts'
import { rankOwn } from '../../../subgraphs/evaluations/src/own-ranking.ts'
import { readChanges, type GivenChange } from '../../../subgraphs/evaluations/src/read-changes.ts'
import { readRanking } from '../../../subgraphs/evaluations/src/read-ranking.ts'
import { nothingCounted, type Counters } from '../../../subgraphs/evaluations/src/rules/counters.ts'
import { readBase } from '../../../subgraphs/evaluations/src/read-simulation.ts'
import { simulateRanking } from '../../../subgraphs/evaluations/src/simulate-ranking.ts'
import { toOwnBase } from '../../../subgraphs/evaluations/src/simulation-base.ts'
import { propertyTestMillis } from '../../_kit/property-test-millis.ts'
import { createSeededDatabase } from '../../_kit/seeded-database.ts'

vi.setConfig({ testTimeout: propertyTestMillis })

const database = await createSeededDatabase()
const context = createContext(database.connectAs('evaluations'), { ...scopeOf({}), today: '2026-11-21' })
const period = { from: '2025-07-01', until: '2025-08-01' }
const own = await readRanking({ level: 'COMMUNE', within: 'H56', period }, context)
const captures = await Promise.all(
  [{ level: 'PROVINCE' } as const, { level: 'PROVINCE_UNITS', within: 'H21' } as const].map(async (asked) => {
    const base = await readBase({ ...asked, capturedOn: '2026-10-10', changes: [] }, context)
    if (base === null) throw new Error('The tenth of October is not captured.')
    return base
  }),
)

const anyShare = fc
  .tuple(fc.integer({ min: 0, max: 300 }), fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([denominator, share]) => ({ numerator: Math.floor(denominator * share), denominator }))

test('changed observations rank as if the dossiers had been counted so', async () => {
  const codes = own.subjects.map(({ agencyCode }) => agencyCode)
  const anyChanges = fc.uniqueArray(
    fc.record({ agency: fc.constantFrom(...codes), inTime: anyShare, paid: anyShare }),
    { selector: ({ agency }) => agency, maxLength: 12 },
  )
  await fc.assert(
    fc.asyncProperty(anyChanges, async (drawn) => {
      const given = drawn.map(({ agency, inTime, paid }): GivenChange => ({
        agency,
        observations: [
          { indicator: 'PROGRESS', ...inTime },
          { indicator: '3.6', ...paid },
        ],
      }))
      const counters = new Map<string, Counters>(own.counters)
      for (const { agency, inTime, paid } of drawn) {
        const key = own.subjects.find(({ agencyCode }) => agencyCode === agency)?.key ?? ''
        counters.set(key, {
          ...(counters.get(key) ?? nothingCounted),
          cohortInTime: inTime.numerator,
          cohortDeterminable: inTime.denominator,
          receivedPaidOnline: paid.numerator,
          receivedWithObligation: paid.denominator,
        })
      }
      const counted = await rankOwn({ ...own, counters })
      const base = toOwnBase(own)
      const { moved, changed, outOf } = simulateRanking(base, readChanges(base, given))

      const positions = new Map(counted.ranked.map(({ entry, ...place }) => [entry.agencyCode, { ...place, entry }]))
      const before = new Map(own.ranked.map(({ entry, position }) => [entry.agencyCode, position]))
      expect(outOf).toBe(counted.ranked.length)
      for (const { subject, after } of [...changed, ...moved]) {
        const expected = positions.get(subject.agencyCode)
        expect([after.position, after.tied]).toEqual([expected?.position ?? null, expected?.tied ?? false])
        const scored =
          expected?.entry ?? counted.unranked.find((one) => one.subject.agencyCode === subject.agencyCode)?.scored
        expect(after.total).toBe(scored?.total)
      }
      const reallyMoved = codes.filter((code) => before.get(code) !== positions.get(code)?.position)
      expect(new Set(moved.map(({ subject }) => subject.agencyCode))).toEqual(new Set(reallyMoved))
    }),
    { seed: 20_250_701, numRuns: 60 },
  )
})

test('the observations that a capture has gain nothing, for every agency whose indicators were captured', () => {
  let changedOnes = 0
  for (const base of captures) {
    for (const subject of base.subjects) {
      const indicators = base.scheme.groups.flatMap((group) => group.indicators)
      const observations = indicators.flatMap((rule) => {
        const observation = subject.observations().get(rule.code)
        const fixed = subject.whyFixed(rule) !== null || (rule.inherited && subject.isBelowProvince)
        return fixed ? [] : [{ indicator: rule.code, ...observation }]
      })
      if (observations.length === 0) continue
      const changes = readChanges(base, [{ agency: subject.agencyCode, observations }])
      const { changed, moved } = simulateRanking(base, changes)
      expect(moved).toEqual([])
      expect(changed[0]?.groups().map(({ gained }) => gained)).toEqual(base.scheme.groups.map(() => 0))
      changedOnes += 1
    }
  }
  expect(changedOnes).toBe(34 + 41)
})

test('in a capture gains of groups add up to that of the total, no total passes its maximum, and positions count who is better', () => {
  const [base] = captures
  if (base === undefined) throw new Error('Nothing is captured.')
  const codes = ['2.1', '1.4', '5.2', '5.4', '4.1', '4.2', '4.3', '4.4', '4.5b']
  const anyChanges = fc.uniqueArray(
    fc.record({
      agency: fc.constantFrom(...base.subjects.map(({ agencyCode }) => agencyCode)),
      observations: fc
        .uniqueArray(fc.tuple(fc.constantFrom(...codes), anyShare), { selector: ([code]) => code })
        .map((drawn) => drawn.map(([indicator, share]) => ({ indicator, ...share }))),
    }),
    { selector: ({ agency }) => agency, maxLength: 20 },
  )
  fc.assert(
    fc.property(anyChanges, (given) => {
      const { changed, moved } = simulateRanking(base, readChanges(base, given))
      const changedTotals = new Map(changed.map(({ subject, after }) => [subject.agencyCode, after.total]))
      const totals = base.subjects.map(({ agencyCode, total }) => changedTotals.get(agencyCode) ?? total ?? 0)
      for (const { before, after, groups } of [...changed, ...moved]) {
        expect(groups().reduce((sum, { gained }) => sum + gained, 0)).toBe((after.total ?? 0) - (before.total ?? 0))
        expect(after.total).toBeLessThanOrEqual(base.scheme.maximum)
        expect(after.position).toBe(totals.filter((total) => total > (after.total ?? 0)).length + 1)
      }
    }),
    { seed: 20_250_701, numRuns: 60 },
  )
})
