import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { dayNumber, dayNumberAt, instantAt, minuteOfDay } from '../../../subgraphs/dossiers/src/rules/viet-nam-time.ts'
import { copyLine } from '../copy-lines.ts'
import { readCalibration } from './calibration.ts'
import type { SimulatedDossier } from './dossier-maker.ts'
import type { Places } from './places.ts'
import { simulateDossiers, totalsOf } from './simulate.ts'
import { toCells } from './to-cells.ts'

const calibration = readCalibration()
const begins = instantAt(dayNumber('2025-07-01'), 0)
const ends = instantAt(dayNumber('2025-08-01'), 0)

/** Sixty communes, and for every field of the mix the procedures it names and one with a limit of ten days. */
const places: Places = {
  province: { code: '38', unitId: 'thanh-hoa', agencyCode: 'H56' },
  communes: Array.from({ length: 60 }, (_, index) => ({
    unitId: `commune ${index}`,
    code: index === 0 ? '14797' : String(14_800 + index * 25),
    type: index < 10 ? 'WARD' : 'COMMUNE',
    agencyCode: `H56.${101 + index}`,
  })),
  agencyCodes: new Set(calibration.mix.flatMap((row) => row.agency_code ?? [])),
  elsewhere: [{ unitId: 'ba-dinh', provinceCode: '01' }],
  procedures: [
    ...calibration.procedureWeights.map((row) => ({
      code: row.procedure_code,
      fieldCode: row.field_code,
      levels: [row.level],
      limit: null,
      limitUnit: null,
    })),
    ...calibration.mix.map((row, index) => ({
      code: `9.${String(index).padStart(6, '0')}`,
      fieldCode: row.field_code,
      levels: [row.level],
      limit: 10,
      limitUnit: (['WORKING_DAY', 'CALENDAR_DAY', 'WORKING_HOUR', 'MONTH'] as const)[index % 4] ?? null,
    })),
  ],
}

const isReceivedIn = (from: number, until: number) => (dossier: SimulatedDossier) =>
  dossier.receivedAt !== null && dossier.receivedAt >= from && dossier.receivedAt < until
const shareOf = (part: number, whole: number) => part / whole

function textOf(dossiers: readonly SimulatedDossier[]): string {
  const rows = toCells(dossiers, { provinceCode: '38', batchId: 1, recordedAt: new Date(0) })
  return Array.from(rows, copyLine).join('')
}

describe('at full size', () => {
  const dossiers = simulateDossiers(places, calibration, 1)
  const ofJuly = dossiers.filter(isReceivedIn(begins, ends))
  const count = (...tests: ((dossier: SimulatedDossier) => boolean)[]) =>
    ofJuly.filter((dossier) => tests.every((holds) => holds(dossier))).length
  const atCommune = (dossier: SimulatedDossier) => dossier.level === 'COMMUNE'
  const online = (dossier: SimulatedDossier) => dossier.channel === 'ONLINE'

  test('July has the dossiers that Thanh Hoá published, by level and channel', () => {
    expect({
      all: count(),
      online: count(online),
      communes: count(atCommune),
      communesOnline: count(atCommune, online),
      post: count((dossier) => dossier.channel === 'POST'),
    }).toEqual({ all: 160_766, online: 151_542, communes: 122_831, communesOnline: 114_798, post: 0 })
  })

  test('the communes received 339 on their first day', () => {
    expect(count(atCommune, isReceivedIn(begins, instantAt(dayNumber('2025-07-02'), 0)))).toBe(339)
  })

  test('14,000 dossiers are in handling when July begins, and 3,000 of June have ended', () => {
    const ofJune = dossiers.filter(isReceivedIn(0, begins))
    const ended = ofJune.filter((dossier) => dossier.endedAt !== null && dossier.endedAt < begins)
    expect([ofJune.length - ended.length, ended.length]).toEqual([14_000, 3000])
  })

  test('about three in four are resolved before their day, and land offices are late as nobody else is', () => {
    const resolved = dossiers.filter(
      ({ outcome }) => outcome === 'EARLY' || outcome === 'ON_TIME' || outcome === 'LATE',
    )
    const land = resolved.filter((dossier) => dossier.agencyCode === 'H56.16')
    const others = resolved.filter((dossier) => dossier.agencyCode !== 'H56.16')
    const late = (list: readonly SimulatedDossier[]) => list.filter(({ outcome }) => outcome === 'LATE').length
    const early = resolved.filter(({ outcome }) => outcome === 'EARLY').length
    expect(shareOf(early, resolved.length)).toBeCloseTo(0.74, 1)
    expect(shareOf(late(land), land.length)).toBeCloseTo(0.09, 1)
    expect(shareOf(late(others), others.length)).toBeLessThan(0.01)
  })

  test('more than half of what communes receive is certification', () => {
    const certified = count(atCommune, (dossier) => dossier.procedure.fieldCode === 'chung-thuc')
    expect(shareOf(certified, count(atCommune))).toBeCloseTo(0.58, 2)
  })

  test('what happens at a counter happens while it is open, and nothing happens before what it follows', () => {
    const misplaced = ofJuly.filter(({ submittedAt, receivedAt, appointmentAt, endedAt }) => {
      if (receivedAt === null || appointmentAt === null) return true
      const minute = minuteOfDay(receivedAt)
      const isOpen = (minute >= 450 && minute < 690) || (minute >= 810 && minute < 1020)
      const isInOrder =
        submittedAt <= receivedAt && receivedAt <= appointmentAt && receivedAt <= (endedAt ?? receivedAt)
      return !isOpen || !isInOrder || !calibration.calendar.isWorkingDay(dayNumberAt(receivedAt))
    })
    expect(misplaced).toEqual([])
  })
})

test('a hundredth keeps the shape and adds up', () => {
  expect(totalsOf(calibration.volumes, 0.01)).toEqual({
    PROVINCE: { ONLINE: 368, DIRECT: 12, POST: 0 },
    COMMUNE: { ONLINE: 1148, DIRECT: 80, POST: 0 },
  })
  expect(simulateDossiers(places, calibration, 0.01).filter(isReceivedIn(begins, ends))).toHaveLength(1608)
})

test('the same calibration and places give the same rows, to the letter', () => {
  const hash = () =>
    createHash('sha256')
      .update(textOf(simulateDossiers(places, calibration, 0.01)))
      .digest('hex')
  expect(hash()).toBe(hash())
})

test('every dossier has a code of its own: agency, day, number', () => {
  const codes = textOf(simulateDossiers(places, calibration, 0.05))
    .trimEnd()
    .split('\n')
    .map((line) => line.split('\t')[1] ?? '')
  expect(new Set(codes).size).toBe(codes.length)
  expect(codes.filter((code) => !/^(000\.00\.\d+\.H56|H56\.\d+)-250[678]\d{2}-\d{4}$/.test(code))).toEqual([])
})

test('a mix that names what the catalogue does not have is refused', () => {
  expect(() => simulateDossiers({ ...places, procedures: [] }, calibration, 0.01)).toThrow('the catalogue has nothing')
  expect(() => simulateDossiers({ ...places, agencyCodes: new Set() }, calibration, 0.01)).toThrow(
    'not among the agencies',
  )
})
