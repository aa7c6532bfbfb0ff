import { seededRandom } from '@motcua/kit/seeded-random'
import { expect, test } from 'vitest'
import type { IndicatorRule } from '../scheme.ts'
import { varianceOfTotal } from './variance-of-total.ts'

const progress: IndicatorRule = {
  code: 'PROGRESS',
  number: '2.1',
  onPortal: true,
  maximum: 2000,
  curve: 'LINEAR',
  threshold: null,
  whenEmpty: 'ZERO',
}
const satisfied: IndicatorRule = {
  ...progress,
  code: 'DOSSIER_RECEIVING_SATISFACTION',
  maximum: 600,
  curve: 'THRESHOLD',
  threshold: { numerator: 9n, denominator: 10n },
}
const deviation = (numerator: number | null, denominator: number | null, rule = progress) =>
  Math.sqrt(varianceOfTotal([{ rule, observation: { numerator, denominator } }]).independent)

test('the same ratio of more dossiers is surer, and three of three is not certain', () => {
  expect(deviation(900, 1000)).toBeCloseTo(2000 * Math.sqrt((902 * 102) / 1004 ** 3), 6)
  expect(deviation(90, 100)).toBeGreaterThan(deviation(900, 1000))
  expect(deviation(3, 3)).toBeGreaterThan(300)
})

test('what is not known, what is not counted and what is beyond its threshold is not moved by chance', () => {
  expect(deviation(null, null)).toBe(0)
  expect(deviation(0, 0)).toBe(0)
  expect(deviation(1, 2, { ...progress, curve: 'MONITORED' })).toBe(0)
  expect(deviation(9990, 10_000, satisfied)).toBe(0)
  expect(deviation(9, 10, satisfied)).toBeGreaterThan(0)
  expect(varianceOfTotal([{ rule: progress, observation: null }])).toEqual({ independent: 0, rounding: 0 })
})

test('2.1 and 5.4 of the same dossiers vary together as much as dossiers drawn by chance do', () => {
  const random = seededRandom('late dossiers')
  const [dossiers, months] = [400, 4000]
  const totals = Array.from({ length: months }, () => {
    let [inTime, content] = [0, 0]
    for (let dossier = 0; dossier < dossiers; dossier += 1) {
      const isLate = random() < 0.2
      const isDisliked = random() < 0.03
      inTime += isLate ? 0 : 1
      content += 1 - (isLate ? 1 : 0) - (isDisliked ? 1 : 0)
    }
    return (2000 * inTime) / dossiers + ((600 / 0.9) * content) / dossiers
  })
  const mean = totals.reduce((sum, total) => sum + total, 0) / months
  const drawn = totals.reduce((sum, total) => sum + (total - mean) ** 2, 0) / (months - 1)
  const scores = [
    { rule: progress, observation: { numerator: 320, denominator: dossiers } },
    { rule: satisfied, observation: { numerator: 308, denominator: dossiers } },
  ]
  const stated = varianceOfTotal(scores).independent
  const apart = scores.reduce((sum, score) => sum + varianceOfTotal([score]).independent, 0)
  expect(stated / drawn).toBeGreaterThan(0.94)
  expect(stated / drawn).toBeLessThan(1.12)
  expect(apart / drawn).toBeLessThan(0.75)
})
