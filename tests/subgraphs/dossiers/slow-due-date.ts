import { readFileSync } from 'node:fs'

/**
 * Appointment dates the slow way, to hold the rules against: it reads the announced days from their file by itself, walks
 * minute by minute or day by day by the clock of Viet Nam, and shares no code with the rules.
 */
const file = readFileSync(new URL('../../../subgraphs/dossiers/reference/data/holidays.csv', import.meta.url), 'utf8')
const announced = new Map(
  file
    .split('\n')
    .slice(2)
    .filter((line) => line !== '')
    .map((line) => line.split(',', 2))
    .map(([day = '', kind = '']) => [day, kind === 'WORK_SWAP']),
)

export type Hours = readonly (readonly [opens: string, closes: string])[]
export const usualHours: Hours = [
  ['07:30', '11:30'],
  ['13:30', '17:00'],
]
export const observedHours: Hours = [
  ['07:00', '11:30'],
  ['13:30', '17:00'],
]

/** A clock time of Viet Nam to the minute, such as 2025-07-01T08:00; such texts sort as they follow each other. */
export type Clock = string

const shifted = (clock: Clock, minutes: number): Clock =>
  new Date(Date.parse(`${clock}:00Z`) + minutes * 60_000).toISOString().slice(0, 16)
export const dayOf = (clock: Clock): string => clock.slice(0, 10)
export const dayAfter = (day: string, days = 1): string => dayOf(shifted(`${day}T00:00`, days * 1440))

export function works(day: string): boolean {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay()
  return announced.get(day) ?? (weekday !== 0 && weekday !== 6)
}

/** Whether counters are open in the minute that begins then. */
export function isOpen(hours: Hours, clock: Clock): boolean {
  const time = clock.slice(11)
  return works(dayOf(clock)) && hours.some(([opens, closes]) => opens <= time && time < closes)
}

export function slowHours(hours: Hours, received: Clock, limit: number): Clock {
  let left = limit * 60
  let clock = received
  for (;;) {
    if (isOpen(hours, clock)) left -= 1
    clock = shifted(clock, 1)
    if (left === 0) return clock
  }
}

/** The due day of a limit of at least one working day, calendar day or month. */
export function slowDays(unit: 'WORKING_DAY' | 'CALENDAR_DAY' | 'MONTH', received: Clock, limit: number): string {
  let left = unit === 'MONTH' ? daysInMonths(dayOf(received), limit) : limit
  let day = dayOf(received)
  while (left > 0) {
    day = dayAfter(day)
    if (unit !== 'WORKING_DAY' || works(day)) left -= 1
  }
  while (!works(day)) day = dayAfter(day)
  return day
}

export function slowSameDay(hours: Hours, received: Clock): string {
  let day = dayOf(received)
  const closes = hours.at(-1)?.[1] ?? ''
  const latest = closes < '15:00' ? closes : '15:00'
  if (received.slice(11) > latest) day = dayAfter(day)
  while (!works(day)) day = dayAfter(day)
  return day
}

/** Days until the day of the same number, walking one day at a time; a month without it ends on its last day. */
export function daysInMonths(from: string, months: number): number {
  const number = from.slice(8)
  let [day, left, days] = [from, months, 0]
  while (left > 0) {
    day = dayAfter(day)
    days += 1
    const isLastOfMonth = dayAfter(day).slice(8) === '01'
    const isReached = day.slice(8) === number || (isLastOfMonth && day.slice(8) < number)
    if (isReached) left -= 1
  }
  return days
}
