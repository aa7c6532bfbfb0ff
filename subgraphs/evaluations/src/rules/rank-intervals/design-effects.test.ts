import { seededRandom } from '@motcua/kit/seeded-random'
import { expect, test } from 'vitest'
import { assumedDesignEffect, designEffects, type AgencySpans } from './design-effects.ts'

interface Field {
  readonly agencies: number
  readonly spans: number
  /** Dossiers that share one outcome. */
  readonly cluster: number
  /** Share of hits in each span, the same for all. */
  readonly share: (span: number) => number
}

/** Agencies of about 40 clusters a span, each of which hits or misses as a whole. */
function fieldOf({ agencies, spans, cluster, share }: Field): AgencySpans[] {
  const random = seededRandom(`clusters of ${cluster}`)
  return Array.from({ length: agencies }, (_, at) => {
    const denominators = Array.from({ length: spans }, () => cluster * (30 + Math.floor(20 * random())))
    const numerators = denominators.map((count, span) => {
      let hits = 0
      for (let drawn = 0; drawn < count; drawn += cluster) if (random() < share(span)) hits += cluster
      return hits
    })
    return { volume: 1000 + at, series: [{ worth: 2000, numerators, denominators }] }
  })
}

const meanOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length

test('dossiers that are independent have an effect of about one, and never one below', () => {
  const { effects, freedom } = designEffects(fieldOf({ agencies: 60, spans: 20, cluster: 1, share: () => 0.8 }))
  expect(Math.min(...effects)).toBeGreaterThanOrEqual(1)
  expect(meanOf(effects)).toBeLessThan(1.15)
  expect(freedom).toBeGreaterThan(50)
})

test.each([3, 8])('dossiers that are late together by %i have that effect', (cluster) => {
  const { effects } = designEffects(fieldOf({ agencies: 60, spans: 20, cluster, share: () => 0.8 }))
  expect(meanOf(effects) / cluster).toBeGreaterThan(0.9)
  expect(meanOf(effects) / cluster).toBeLessThan(1.1)
})

test('what all agencies have in common is no chance: a weekday on which everybody files online', () => {
  const share = (span: number) => (span % 5 === 0 ? 0.95 : 0.5)
  const { effects } = designEffects(fieldOf({ agencies: 60, spans: 20, cluster: 1, share }))
  expect(meanOf(effects)).toBeLessThan(1.15)
})

test('two half-months of many agencies are enough, one span or three agencies are not', () => {
  const many = designEffects(fieldOf({ agencies: 100, spans: 2, cluster: 4, share: () => 0.8 }))
  expect(meanOf(many.effects)).toBeGreaterThan(3)
  expect(meanOf(many.effects)).toBeLessThan(5)
  const assumed = { effects: [assumedDesignEffect, assumedDesignEffect, assumedDesignEffect], freedom: null }
  expect(designEffects(fieldOf({ agencies: 3, spans: 2, cluster: 4, share: () => 0.8 }))).toEqual(assumed)
  expect(designEffects(fieldOf({ agencies: 3, spans: 1, cluster: 4, share: () => 0.8 }))).toEqual(assumed)
  expect(designEffects([])).toEqual({ effects: [], freedom: null })
})

test('the effect of small agencies is not taken from large ones', () => {
  const small = fieldOf({ agencies: 100, spans: 2, cluster: 1, share: () => 0.8 })
  const large = fieldOf({ agencies: 100, spans: 2, cluster: 9, share: () => 0.8 })
  const { effects } = designEffects([...small, ...large.map((one) => ({ ...one, volume: one.volume + 10_000 }))])
  expect(meanOf(effects.slice(0, 60))).toBeLessThan(2)
  expect(meanOf(effects.slice(140))).toBeGreaterThan(6)
})

test('an agency with many spans, whose dossiers are more alike than those of others of its size, has a larger effect', () => {
  const usual = fieldOf({ agencies: 30, spans: 40, cluster: 1, share: () => 0.8 })
  const alike = fieldOf({ agencies: 1, spans: 40, cluster: 8, share: () => 0.8 })
  const { effects } = designEffects([...usual, ...alike.map((one) => ({ ...one, volume: 1010 }))])
  expect(effects.at(-1)).toBeGreaterThan(3)
  expect(meanOf(effects.slice(0, -1))).toBeLessThan(1.6)
})
