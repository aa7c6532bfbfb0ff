import { expect, test } from 'vitest'
import { simulate } from './ask-simulation.ts'

const dossiers = [...simulate('38', 1)]
const grouped = dossiers.filter(({ group }) => group !== null)
const requests = [...Map.groupBy(grouped, ({ group }) => group?.code).values()]

test('a small share of the dossiers is part of a request, and none is there for its sake', () => {
  expect(dossiers.length).toBeGreaterThan(180_000)
  expect(grouped.length / dossiers.length).toBeGreaterThan(0.005)
  expect(grouped.length / dossiers.length).toBeLessThan(0.03)
})

test('every service occurs, and requests of several dossiers do', () => {
  const services = new Set(grouped.map(({ group }) => group?.service))
  expect(services).toEqual(
    new Set(['BIRTH_RESIDENCE_INSURANCE', 'CRIMINAL_RECORD_VNEID', 'DEATH_RESIDENCE_GRANT', 'LAND_TAX']),
  )
  const several = requests.filter((parts) => parts.length > 1)
  expect(several.length).toBeGreaterThan(100)
  expect(new Set(several.map(([first]) => first?.group?.service))).toEqual(
    new Set(['DEATH_RESIDENCE_GRANT', 'LAND_TAX']),
  )
})

test('a request bears the code of the dossier it begins with, and its dossiers follow within 30 days', () => {
  for (const [first, ...others] of requests) {
    expect(first?.group?.code).toBe(`LT-${first?.code}`)
    for (const other of others) {
      const days = (other.submittedAt - (first?.submittedAt ?? 0)) / 86_400_000
      expect(days).toBeGreaterThan(0)
      expect(days).toBeLessThanOrEqual(30)
    }
  }
})
