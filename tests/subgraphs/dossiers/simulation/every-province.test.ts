import { describe, expect, test } from 'vitest'
import { dayNumberAt, minuteOfDay } from '../../../../subgraphs/dossiers/src/rules/viet-nam-time.ts'
import { calibration, countOf, inJuly, isLate, simulateAll } from './ask-simulation.ts'
import {
  batchSourceOf,
  provinceCodes,
  type Channel,
  type Level,
} from '@motcua/dossiers/simulation/calibration/calibration'
import { cameAt, countProvince } from '@motcua/dossiers/simulation/dossiers/simulate'
import type { SimulatedDossier } from '@motcua/dossiers/simulation/dossiers/simulated-dossier'
import { totalsOf } from '@motcua/dossiers/simulation/calibration/volumes'

const codes = provinceCodes(calibration)

describe('every province', () => {
  test('34 provinces received 1,500,000 dossiers in July 2025', () => {
    expect(codes).toHaveLength(34)
    expect(calibration.volumes.reduce((sum, row) => sum + row.received, 0)).toBe(1_500_000)
  })

  test.each(codes)(
    'province %s has what it is calibrated to, late as in print or on the portal, and keeps the rules',
    (code) => {
      const scale = 0.1
      const made = simulateAll(code, scale)
      const ofJuly = made.filter((dossier) => !dossier.deleted && inJuly(dossier))
      const counted = (level: Level, channel: Channel) =>
        countOf(ofJuly, (dossier) => dossier.level === level && dossier.channel === channel)
      const ofLevel = (level: Level) => ({
        ONLINE: counted(level, 'ONLINE'),
        DIRECT: counted(level, 'DIRECT'),
        POST: counted(level, 'POST'),
      })
      expect({ PROVINCE: ofLevel('PROVINCE'), COMMUNE: ofLevel('COMMUNE') }).toEqual(
        totalsOf(calibration.volumes, code, scale),
      )
      expect(made).toHaveLength(countProvince(calibration, code, scale))
      expect(made.filter(breaksRules)).toEqual([])
      expect(new Set(made.map((dossier) => dossier.code)).size).toBe(made.length)
      expect(made.map(cameAt)).toEqual(made.map(cameAt).toSorted((a, b) => a - b))

      const profile = calibration.profiles.get(code)
      // Three deviations of a drawn share: small provinces draw few.
      const tolerance = 0.012 + 3 * Math.sqrt(0.25 / ofJuly.length) * 0.8
      const share = (holds: (dossier: SimulatedDossier) => boolean) => countOf(ofJuly, holds) / ofJuly.length
      expect(Math.abs(share(isLate) - lateIn(code, ofJuly))).toBeLessThan(tolerance)
      expect(Math.abs(share(({ digitised }) => digitised) - (profile?.digitised ?? 1))).toBeLessThan(tolerance)
      expect(Math.abs(share(({ obligation }) => obligation) - (profile?.obligation ?? 1))).toBeLessThan(tolerance)
      expect(
        Math.abs(share(({ electronicResult }) => electronicResult) - (profile?.electronicResult ?? 1)),
      ).toBeLessThan(tolerance + 0.02)
    },
  )

  test('says of itself that it is a simulation, in both languages', () => {
    for (const code of codes) {
      const { source, sourceEn } = batchSourceOf(calibration, code)
      expect(source).toMatch(/^Mô phỏng của nền tảng/u)
      expect(sourceEn).toMatch(/^Simulation by the platform, calibrated to /u)
    }
    expect(batchSourceOf(calibration, '38').sourceEn).toContain('Thanh Hoá')
  })
})

/** Late as print says of the province or of both of its levels, else as the portal says. */
function lateIn(code: string, ofJuly: readonly SimulatedDossier[]): number {
  const rows = calibration.lateShares.filter((row) => row.province_code === code && row.code === null)
  const whole = rows.find((row) => row.level === null)
  if (whole !== undefined) return whole.late_percent / 100
  if (rows.length < 2) return calibration.profiles.get(code)?.late ?? 1
  const late = rows.map((row) => row.late_percent * countOf(ofJuly, ({ level }) => level === row.level))
  return late.reduce((sum, part) => sum + part, 0) / 100 / ofJuly.length
}

/** The checks of the table, and that nothing happens before what it follows. */
function breaksRules(dossier: SimulatedDossier): boolean {
  const { submittedAt, receivedAt, firstAppointmentAt, appointmentAt, endedAt, returnedAt, supplements } = dossier
  const facts = [submittedAt, ...[receivedAt, endedAt, returnedAt].filter((at) => at !== null)]
  const inOrder = facts.every((at, index) => index === 0 || at >= (facts[index - 1] ?? 0))
  const asked = supplements.flatMap(([requestedAt, completedAt]) => [requestedAt, completedAt ?? Infinity])
  const askedInOrder = asked.every((at, index) => at >= (asked[index - 1] ?? receivedAt ?? Infinity))
  const resumed = supplements.at(-1)?.[1] ?? null
  const isAppointed =
    (receivedAt === null) === (appointmentAt === null) &&
    (receivedAt === null) === (firstAppointmentAt === null) &&
    (appointmentAt ?? 0) >= (firstAppointmentAt ?? 0) &&
    (firstAppointmentAt ?? Infinity) >= (receivedAt ?? 0)
  const isApologised = dossier.apologies.every(
    ([issuedAt, newAppointmentAt]) =>
      issuedAt >= (receivedAt ?? Infinity) &&
      issuedAt <= (endedAt ?? Infinity) &&
      (newAppointmentAt ?? issuedAt) >= issuedAt,
  )
  const isCodeGiven = /^(000\.00\.\d+\.H\d\d|H\d\d(\.\d+)?)-250[678]\d{2}-\d{4,}$/.test(dossier.code)
  const isPaidForReason = dossier.paidOnline === 'NONE' || dossier.obligation
  return !(
    inOrder &&
    askedInOrder &&
    (resumed === null || endedAt === null || endedAt >= resumed) &&
    isAppointed &&
    isApologised &&
    isCodeGiven &&
    isPaidForReason &&
    dossier.acceptanceDueAt > submittedAt &&
    (dossier.channel === 'ONLINE' || isReceivedAtOpenCounter(receivedAt)) &&
    outcomeFollows(dossier)
  )
}

function isReceivedAtOpenCounter(receivedAt: number | null): boolean {
  if (receivedAt === null) return true
  const minute = minuteOfDay(receivedAt)
  const isOpen = (minute >= 450 && minute < 690) || (minute >= 810 && minute < 1020)
  return isOpen && calibration.calendar.isWorkingDay(dayNumberAt(receivedAt))
}

/** The status of what was closed before and after its reception. */
const closed = { WITHDRAWN: ['STOPPED', 'WITHDRAWAL_REQUESTED'], STOPPED: [null, 'STOPPED'] } as const

function outcomeFollows({ outcome, status, appointmentAt, endedAt, returnedAt }: SimulatedDossier): boolean {
  const [endedOn, dueOn] = [dayNumberAt(endedAt ?? 0), dayNumberAt(appointmentAt ?? 0)]
  switch (outcome) {
    case 'EARLY':
      return endedOn < dueOn && status === (returnedAt === null ? 'COMPLETED' : 'RETURNED')
    case 'ON_TIME':
      return endedOn === dueOn && (endedAt ?? Infinity) <= (appointmentAt ?? 0)
    case 'LATE':
      return (endedAt ?? 0) > (appointmentAt ?? Infinity)
    case 'WITHDRAWN':
    case 'STOPPED':
      return endedAt !== null && status === closed[outcome][appointmentAt === null ? 0 : 1] && returnedAt === null
    case 'REFUSED':
      return endedAt !== null && status === 'REFUSED' && appointmentAt === null
    case 'UNDETERMINABLE':
      return false
    case null:
      return endedAt === null && !['REFUSED', 'STOPPED', 'COMPLETED', 'RETURNED'].includes(status)
  }
}
