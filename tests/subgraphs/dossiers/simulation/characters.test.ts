import type { SimulatedDossier } from '@motcua/dossiers/simulation/dossiers/simulated-dossier'
import { describe, expect, test } from 'vitest'
import { atCommune, calibration, countOf, inJuly, isLate, simulate, unitOf } from './ask-simulation.ts'

const receivedIn = (code: string, scale = 1) => simulate(code, scale).filter(inJuly)
const onTime = (dossiers: readonly SimulatedDossier[]) => 1 - countOf(dossiers, isLate) / dossiers.length

/** Dossiers of each commune or agency, those with few left out: chance alone moves their rate. */
function placesOf(dossiers: readonly SimulatedDossier[], keyOf: (dossier: SimulatedDossier) => string, least: number) {
  return [...Map.groupBy(dossiers, keyOf).values()].filter((list) => list.length >= least)
}

/** The value below which that share of the values lies. */
const below = (share: number, values: readonly number[]) =>
  values.toSorted((a, b) => a - b)[Math.floor(share * values.length)] ?? Number.NaN

describe('communes have characters of their own', () => {
  const phuTho = receivedIn('25')
  const thanhHoa = receivedIn('38')

  test.each([
    ['Phú Thọ', () => phuTho],
    ['Thanh Hoá', () => thanhHoa],
  ])('%s: on time from about 80 to 98 %%, most between 90 and 98 (portal, 2026: 80.6 to 98.0)', (_, july) => {
    const rates = placesOf(july().filter(atCommune), (dossier) => dossier.competentUnitId, 100).map(onTime)
    expect(Math.min(...rates)).toBeLessThan(0.87)
    expect(Math.min(...rates)).toBeGreaterThan(0.72)
    expect(Math.max(...rates)).toBeGreaterThan(0.97)
    expect(below(0.15, rates)).toBeGreaterThan(0.89)
    expect(below(0.85, rates)).toBeLessThan(0.985)
    expect(below(0.85, rates) - below(0.15, rates)).toBeGreaterThan(0.03)
  })

  test('Thanh Hoá: about 100 to 10,000 dossiers a month, the largest far above the usual', () => {
    const sizes = placesOf(thanhHoa.filter(atCommune), (dossier) => dossier.competentUnitId, 0).map(
      (list) => list.length,
    )
    expect(sizes).toHaveLength(166)
    expect(Math.min(...sizes)).toBeGreaterThan(60)
    expect(Math.min(...sizes)).toBeLessThan(200)
    expect(Math.max(...sizes)).toBeGreaterThan(5000)
    expect(Math.max(...sizes)).toBeLessThan(12_000)
    expect(Math.max(...sizes)).toBeGreaterThan(8 * below(0.5, sizes))
  })

  test('the same communes file over the counter more than others', () => {
    const shares = placesOf(phuTho.filter(atCommune), (dossier) => dossier.competentUnitId, 150).map(
      (list) => countOf(list, ({ channel }) => channel === 'ONLINE') / list.length,
    )
    expect(below(0.9, shares) - below(0.1, shares)).toBeGreaterThan(0.1)
  })

  test('land offices and industry are the slowest departments (Quảng Nam: 10 % late; Phú Thọ: industry 27 % late)', () => {
    const rates = new Map(
      placesOf(
        thanhHoa.filter((dossier) => !atCommune(dossier)),
        (dossier) => dossier.agencyCode,
        100,
      ).map((list) => [list[0]?.agencyCode, onTime(list)]),
    )
    const slowest = [...rates].toSorted(([, a], [, b]) => a - b).slice(0, 2)
    expect(new Set(slowest.map(([code]) => code))).toEqual(new Set(['H56.16', 'H56.02']))
    expect(Math.max(...rates.values()) - Math.min(...rates.values())).toBeGreaterThan(0.2)
  })

  test('procedures of one field are late more and less often', () => {
    const ofLand = thanhHoa.filter(
      ({ agencyCode, procedure }) => agencyCode === 'H56.16' && procedure.fieldCode === 'dat-dai',
    )
    const rates = placesOf(ofLand, ({ procedure }) => procedure.code, 300).map(onTime)
    expect(Math.max(...rates) - Math.min(...rates)).toBeGreaterThan(0.2)
  })
})

describe('late shares in print', () => {
  test.each(calibration.lateShares.filter(({ basis }) => basis === 'C'))(
    '$province_code $level $code: $late_percent % late ($figure, $source)',
    ({ province_code, level, code, late_percent }) => {
      const of = receivedIn(province_code, code === null ? 0.3 : 1).filter(
        (dossier) =>
          (level === null || dossier.level === level) &&
          (code === null ||
            [unitOf(code), code].includes(level === 'COMMUNE' ? dossier.competentUnitId : dossier.agencyCode)),
      )
      expect(of.length).toBeGreaterThan(20)
      const wanted = late_percent / 100
      // Four deviations of a drawn share.
      expect(Math.abs(1 - onTime(of) - wanted)).toBeLessThan(0.002 + 4 * Math.sqrt((wanted * (1 - wanted)) / of.length))
    },
  )
})
