import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { dayNumber, instantAt } from '../../../../subgraphs/dossiers/src/rules/viet-nam-time.ts'
import {
  atCommune,
  begins,
  calibration,
  countOf,
  inJuly,
  isLate,
  isReceivedIn,
  online,
  placesOf,
  simulate,
} from './ask-simulation.ts'
import { simulateProvince } from '@motcua/dossiers/simulation/dossiers/simulate'
import { totalsOf } from '@motcua/dossiers/simulation/calibration/volumes'

function textOf(code: string, scale: number): string {
  return Array.from(simulate(code, scale), (dossier) => JSON.stringify(dossier)).join('\n')
}

describe('Thanh Hoá at full size', () => {
  const dossiers = [...simulate('38', 1)]
  const ofJuly = dossiers.filter(inJuly)

  test('July has the dossiers that it published, by level and channel', () => {
    expect({
      all: ofJuly.length,
      online: countOf(ofJuly, online),
      communes: countOf(ofJuly, atCommune),
      communesOnline: countOf(ofJuly, atCommune, online),
      post: countOf(ofJuly, (dossier) => dossier.channel === 'POST'),
    }).toEqual({ all: 160_766, online: 151_542, communes: 122_831, communesOnline: 114_798, post: 0 })
  })

  test('the communes received 339 on their first day', () => {
    expect(countOf(ofJuly, atCommune, isReceivedIn(begins, instantAt(dayNumber('2025-07-02'), 0)))).toBe(339)
  })

  test('14,000 dossiers are in handling when July begins, 3,000 of June have ended, and 1,600 only say so', () => {
    const ofJune = dossiers.filter(isReceivedIn(0, begins))
    const ended = ofJune.filter((dossier) => dossier.endedAt !== null && dossier.endedAt < begins)
    const handedOver = countOf(ended, (dossier) => dossier.transition !== null)
    expect([ofJune.length - ended.length, ended.length - handedOver, handedOver]).toEqual([14_000, 3000, 1600])
  })

  test('most are resolved before their day, and land offices are late as nobody else is', () => {
    const land = ofJuly.filter((dossier) => dossier.agencyCode === 'H56.16')
    const others = ofJuly.filter((dossier) => dossier.agencyCode !== 'H56.16')
    const early = countOf(ofJuly, ({ outcome }) => outcome === 'EARLY')
    expect(early / ofJuly.length).toBeGreaterThan(0.6)
    expect(countOf(land, isLate) / land.length).toBeGreaterThan(4 * (countOf(others, isLate) / others.length))
  })

  test('more than half of what counters of communes receive is certification, and certified copies come before contracts', () => {
    const atCounter: typeof atCommune = ({ channel }) => channel !== 'ONLINE'
    const certified = countOf(ofJuly, atCommune, atCounter, ({ procedure }) => procedure.fieldCode === 'chung-thuc')
    expect(certified / countOf(ofJuly, atCommune, atCounter)).toBeCloseTo(0.58, 1)
    const ofProcedure = (code: string) => countOf(ofJuly, ({ procedure }) => procedure.code === code)
    expect(ofProcedure('2.000815')).toBeGreaterThan(ofProcedure('2.001035'))
  })

  test('communes differ by more than thirty times', () => {
    const byCommune = [...Map.groupBy(ofJuly.filter(atCommune), (dossier) => dossier.competentUnitId).values()]
    const sizes = byCommune.map((list) => list.length).toSorted((a, b) => a - b)
    expect(sizes).toHaveLength(166)
    expect((sizes.at(-1) ?? 0) / (sizes[0] ?? 0)).toBeGreaterThan(30)
  })
})

test('a hundredth keeps the shape and adds up', () => {
  expect(totalsOf(calibration.volumes, '38', 0.01)).toEqual({
    PROVINCE: { ONLINE: 368, DIRECT: 12, POST: 0 },
    COMMUNE: { ONLINE: 1148, DIRECT: 80, POST: 0 },
  })
  expect([...simulate('38', 0.01)].filter(inJuly)).toHaveLength(1608)
})

test('the same calibration and places give the same rows, to the letter, whatever was simulated before', () => {
  const hash = () => createHash('sha256').update(textOf('38', 0.01)).digest('hex')
  const first = hash()
  textOf('01', 0.01)
  expect(hash()).toBe(first)
})

test('a mix that names what the catalogue does not have is refused', () => {
  const places = placesOf('38')
  const simulateOf = (part: Partial<typeof places>) => [
    ...simulateProvince({ ...places, ...part }, calibration, '38', 0.01),
  ]
  expect(() => simulateOf({ procedures: [] })).toThrow('the catalogue has nothing')
  expect(() => simulateOf({ agencyCodes: new Set() })).toThrow('not among the agencies')
  expect(() => [...simulateProvince(places, calibration, '01', 0.01)]).toThrow('not of 01')
})
