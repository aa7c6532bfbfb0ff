import { dueDate } from '../../../../subgraphs/dossiers/src/rules/due-date.ts'
import { dayNumberAt, minuteOfDay } from '../../../../subgraphs/dossiers/src/rules/viet-nam-time.ts'
import { describe, expect, test } from 'vitest'
import { begins, calibration, countOf, ends, inJuly, online, simulate, simulateAll } from './ask-simulation.ts'

const dossiers = simulate('38', 0.4)
const ofJuly = dossiers.filter(inJuly)
const share = (...tests: Parameters<typeof countOf>[1][]) => countOf(ofJuly, ...tests) / ofJuly.length
const weekdayAt = (instant: number) => (dayNumberAt(instant) + 4) % 7

describe('days and hours as people file', () => {
  test('Mondays are the busiest, some are filed on Saturdays and fewer on Sundays, and nobody comes to a closed counter', () => {
    const filed = ofJuly.filter(online).map(({ submittedAt }) => weekdayAt(submittedAt))
    const on = (weekday: number) => filed.filter((one) => one === weekday).length / filed.length
    const [saturday, sunday] = [on(6), on(0)]
    expect(saturday).toBeGreaterThan(0.02)
    expect(saturday).toBeLessThan(0.1)
    expect(sunday).toBeGreaterThan(0.005)
    expect(sunday).toBeLessThan(saturday)
    const counters = ofJuly.filter((dossier) => !online(dossier))
    const closed = counters.filter(({ receivedAt }) => !isOpen(receivedAt ?? 0))
    expect(closed).toEqual([])
    expect(counters.length).toBeGreaterThan(1000)
  })

  test('online filing has no step: between half hours it never falls by half, and the evening thins out', () => {
    const byHalfHour = Array.from({ length: 48 }, () => 0)
    for (const { submittedAt } of ofJuly.filter(online)) {
      const place = Math.floor(minuteOfDay(submittedAt) / 30)
      byHalfHour[place] = (byHalfHour[place] ?? 0) + 1
    }
    const at = (hour: number) => byHalfHour[hour * 2] ?? 0
    for (let hour = 7; hour < 22; hour += 0.5) {
      expect(at(hour + 0.5)).toBeGreaterThan(at(hour) * 0.6)
    }
    for (let hour = 8; hour < 22; hour += 0.5) expect(at(hour + 0.5)).toBeLessThan(at(hour) * 1.5)
    expect(at(20)).toBeGreaterThan(at(9) * 0.2)
    expect(at(23)).toBeLessThan(at(19) * 0.5)
  })
})

function isOpen(receivedAt: number): boolean {
  const minute = minuteOfDay(receivedAt)
  const { openings } = calibration.calendar
  return (
    calibration.calendar.isWorkingDay(dayNumberAt(receivedAt)) &&
    openings.some(({ opens, closes }) => minute >= opens && minute < closes)
  )
}

describe('promises and durations', () => {
  test('no promise is longer than the limit, and some are 30 to 60 % shorter (green lane of Thanh Hoá)', () => {
    const withLimit = ofJuly.filter(({ procedure }) => (procedure.limit ?? 0) >= 2 && procedure.limitUnit !== null)
    const differences = withLimit.map(({ procedure, receivedAt, firstAppointmentAt }) => {
      const limit = { amount: procedure.limit ?? 0, unit: procedure.limitUnit ?? 'WORKING_DAY' }
      return (
        dueDate(calibration.calendar, { receivedAt: receivedAt ?? 0, limit }).dueAt - (firstAppointmentAt ?? Infinity)
      )
    })
    expect(differences.filter((difference) => difference < 0)).toEqual([])
    const shorter = differences.filter((difference) => difference > 0).length / differences.length
    expect(shorter).toBeGreaterThan(0.05)
    expect(shorter).toBeLessThan(0.6)
  })

  test('most late ones are late by a few days, and a few by more than a month', () => {
    const late = ofJuly
      .filter(({ outcome }) => outcome === 'LATE')
      .map(({ endedAt, appointmentAt }) => ((endedAt ?? 0) - (appointmentAt ?? 0)) / 86_400_000)
    const within = (days: number) => late.filter((one) => one <= days).length / late.length
    expect(within(5)).toBeGreaterThan(0.5)
    expect(within(15)).toBeLessThan(0.97)
    expect(Math.max(...late)).toBeGreaterThan(30)
  })

  test('Quảng Ninh: near 73.9 % of what is resolved ends before its day, as in print', () => {
    const resolved = simulate('22', 1).filter(
      (dossier) => inJuly(dossier) && ['EARLY', 'ON_TIME', 'LATE'].includes(dossier.outcome ?? ''),
    )
    expect(countOf(resolved, ({ outcome }) => outcome === 'EARLY') / resolved.length).toBeCloseTo(0.739, 1)
  })
})

describe('what happens to few dossiers', () => {
  test('some are withdrawn and 0.065 % stopped (Cần Thơ: 31 of 47,816)', () => {
    expect(share(({ outcome }) => outcome === 'WITHDRAWN')).toBeGreaterThan(0.001)
    expect(share(({ outcome }) => outcome === 'WITHDRAWN')).toBeLessThan(0.01)
    expect(share(({ outcome }) => outcome === 'STOPPED')).toBeCloseTo(0.00065, 3)
  })

  test('some are reported in two revisions, fewer in three, and a few records are withdrawn', () => {
    const twice = share(({ correction }) => correction?.earlier === 1)
    const thrice = share(({ correction }) => correction?.earlier === 2)
    expect(twice).toBeGreaterThan(0.01)
    expect(twice).toBeLessThan(0.04)
    expect(thrice).toBeGreaterThan(0)
    expect(thrice).toBeLessThan(twice / 2)
    const all = simulateAll('38', 0.4)
    const deleted = all.filter((dossier) => dossier.deleted)
    expect(deleted.length).toBeGreaterThan(0)
    expect(deleted.length / all.length).toBeLessThan(0.002)
  })

  test('some appointments were moved with a letter of apology and few without, and the moved one is kept', () => {
    const moved = ofJuly.filter(({ correction }) => correction?.movedFrom != null)
    const [withLetter, without] = [
      countOf(moved, ({ apologies }) => apologies.length > 0),
      countOf(moved, ({ apologies }) => apologies.length === 0),
    ]
    expect(withLetter).toBeGreaterThan(4 * without)
    expect(without).toBeGreaterThan(0)
    expect(moved.length / ofJuly.length).toBeLessThan(0.01)
    for (const { correction, receivedAt, firstAppointmentAt, endedAt, apologies, outcome } of moved) {
      expect(correction?.movedFrom ?? 0).toBeGreaterThan(receivedAt ?? Infinity)
      expect(endedAt ?? 0).toBeGreaterThan(correction?.movedFrom ?? Infinity)
      expect(firstAppointmentAt ?? 0).toBeGreaterThan(correction?.movedFrom ?? Infinity)
      expect(['EARLY', 'ON_TIME']).toContain(outcome)
      expect(apologies.every(([issuedAt, date]) => issuedAt <= (endedAt ?? 0) && date === firstAppointmentAt)).toBe(
        true,
      )
    }
  })

  test('letters of apology come before the appointment and after it, and new dates are kept and not', () => {
    const letters = ofJuly.flatMap(({ outcome, appointmentAt, endedAt, apologies }) =>
      outcome === 'LATE'
        ? apologies.map(([issuedAt, date]) => ({
            isBefore: issuedAt <= (appointmentAt ?? 0),
            isKept: date === null ? null : (endedAt ?? Infinity) <= date,
          }))
        : [],
    )
    for (const group of [
      letters.filter(({ isBefore }) => isBefore),
      letters.filter(({ isBefore }) => !isBefore),
      letters.filter(({ isKept }) => isKept === true),
      letters.filter(({ isKept }) => isKept === false),
    ]) {
      expect(group.length / letters.length).toBeGreaterThan(0.1)
    }
  })

  test('nothing is received after July, and what waits then is closed in August or waits still', () => {
    expect(countOf(dossiers, ({ receivedAt }) => (receivedAt ?? 0) >= ends)).toBe(0)
    const waiting = dossiers.filter(
      ({ receivedAt, submittedAt, endedAt }) =>
        receivedAt === null && submittedAt >= begins && (endedAt ?? ends) >= ends,
    )
    expect(countOf(waiting, ({ endedAt }) => endedAt === null)).toBeGreaterThan(0)
    expect(countOf(waiting, ({ status }) => status === 'REFUSED')).toBeGreaterThan(0)
  })
})
