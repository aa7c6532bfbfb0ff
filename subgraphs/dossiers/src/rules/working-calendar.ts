import { civilDay, dayNumber, dayNumberAt, instantAt, minuteMillis } from './viet-nam-time.ts'

/** A time of the day in which counters are open, in minutes from midnight: [opens, closes). */
export interface Opening {
  readonly opens: number
  readonly closes: number
}

/**
 * Why a day is not what its weekday says. HOLIDAY: Labour Code 2019, Article 112. COMPENSATORY: off because a holiday
 * fell on a weekly day off, Article 111(3). OFF_SWAP: off in exchange for WORK_SWAP, by the yearly notice.
 */
export type CalendarDayKind = 'HOLIDAY' | 'COMPENSATORY' | 'OFF_SWAP' | 'WORK_SWAP'

export interface CalendarDay {
  readonly day: string
  readonly kind: CalendarDayKind
  readonly name: string
}

/** One version of the calendar with the hours of one profile, as it is stored. */
export interface CalendarFacts {
  readonly version: string
  readonly profile: string
  /** The days whose holidays were announced and stay, [from, until): after them those fixed by law are known, others may follow. */
  readonly known: { readonly from: string; readonly until: string }
  readonly openings: readonly Opening[]
  readonly days: readonly CalendarDay[]
}

/** What a day is by the calendar. reason null: an ordinary working day. name: that of the holiday or swap. */
export interface JudgedDay {
  readonly works: boolean
  readonly reason: CalendarDayKind | 'WEEKEND' | null
  readonly name: string | null
}

/** Which days are worked and when: data with a version, never a rule of its own. It holds no state of a calculation. */
export interface WorkingCalendar {
  readonly version: string
  readonly profile: string
  /** In order, not overlapping; the same on every working day. */
  readonly openings: readonly Opening[]
  isWorkingDay(number: number): boolean
  /** Whether no decision can make the day another any more. What is computed from any other day is provisional. */
  isKnown(number: number): boolean
  judge(number: number): JudgedDay
  /** Working days in (after, through]; 0 when reversed. However long, it looks at the stored days only. */
  countWorkingDays(after: number, through: number): number
}

const workingDay: JudgedDay = { works: true, reason: null, name: null }
const weekend: JudgedDay = { works: false, reason: 'WEEKEND', name: null }

export function createWorkingCalendar({ version, profile, known, openings, days }: CalendarFacts): WorkingCalendar {
  checkOpenings(`${version} of ${profile}`, openings)
  const [knownFrom, knownUntil] = [dayNumber(known.from), dayNumber(known.until)]
  const exceptions = new Map<number, JudgedDay>(
    days.map(({ day, kind, name }) => [dayNumber(day), { works: kind === 'WORK_SWAP', reason: kind, name }]),
  )
  const judge = (number: number) => exceptions.get(number) ?? (isWeekday(number) ? workingDay : weekend)
  return {
    version,
    profile,
    openings,
    judge,
    isWorkingDay: (number) => judge(number).works,
    isKnown: (number) => number >= knownFrom && number < knownUntil,
    countWorkingDays(after, through) {
      let days = Math.max(0, weekdaysThrough(through) - weekdaysThrough(after))
      for (const [number, { works }] of exceptions) {
        if (number > after && number <= through && works !== isWeekday(number)) days += works ? 1 : -1
      }
      return days
    },
  }
}

/** Weekdays from a Monday long ago through the day; only differences mean anything. 5 January 1970 was a Monday. */
function weekdaysThrough(number: number): number {
  const [weeks, rest] = [Math.floor((number - 4) / 7), (((number - 4) % 7) + 7) % 7]
  return weeks * 5 + Math.min(rest + 1, 5)
}

function checkOpenings(name: string, openings: readonly Opening[]): void {
  if (openings.length === 0) throw new RangeError(`The working calendar ${name} names no opening hours.`)
  let free = 0
  for (const { opens, closes } of openings) {
    if (opens < free || closes <= opens || closes > 1440) {
      throw new RangeError(`The opening hours of the working calendar ${name} are not in order or overlap.`)
    }
    free = closes
  }
}

/** 1 January 1970 was a Thursday. */
function isWeekday(number: number): boolean {
  const weekday = (((number + 4) % 7) + 7) % 7
  return weekday >= 1 && weekday <= 5
}

/** The last working day of a limit that begins on the day after `from`; with 0 days, the first working day from `from`. */
export function addWorkingDays(calendar: WorkingCalendar, from: number, days: number): number {
  let [number, left] = [from, days]
  while (left > 0) {
    number += 1
    if (calendar.isWorkingDay(number)) left -= 1
  }
  while (!calendar.isWorkingDay(number)) number += 1
  return number
}

/** The instants [begins, ends) of one day in which counters are open; none on a day off. */
export function openingsOn(calendar: WorkingCalendar, number: number): { begins: number; ends: number }[] {
  if (!calendar.isWorkingDay(number)) return []
  return calendar.openings.map(({ opens, closes }) => ({
    begins: instantAt(number, opens),
    ends: instantAt(number, closes),
  }))
}

/** When counters close for the day: the instant of a day at which a limit in days ends. */
export function closingOf(calendar: WorkingCalendar, number: number): number {
  return instantAt(number, calendar.openings.at(-1)?.closes ?? 0)
}

/**
 * The instant at which counters have been open for so many minutes since `from`. Time before opening, at lunch, after
 * closing and on days off does not count; a sum that is full at closing ends at closing.
 */
export function addWorkingMinutes(calendar: WorkingCalendar, from: number, minutes: number): number {
  let left = minutes * minuteMillis
  const first = dayNumberAt(from)
  for (let number = first; number < first + 3660; number += 1) {
    if (!calendar.isWorkingDay(number)) continue
    for (const { opens, closes } of calendar.openings) {
      const starts = Math.max(instantAt(number, opens), from)
      const lasts = instantAt(number, closes) - starts
      if (lasts >= left) return starts + left
      left -= Math.max(0, lasts)
    }
  }
  throw new RangeError(`The working calendar ${calendar.version} has no ${minutes} minutes after ${civilDay(first)}.`)
}
