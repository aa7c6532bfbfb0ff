import { createWorkingCalendar, type CalendarDay, type WorkingCalendar } from './working-calendar.ts'

/** One opening of one profile, with the version it belongs to. */
export interface OpeningOfProfile {
  readonly version: string
  readonly knownFrom: string
  readonly knownUntil: string
  readonly profile: string
  readonly provinceCode: string | null
  readonly isDefault: boolean
  readonly opens: number
  readonly closes: number
}

/** The newest calendar with the hours of every profile. Each of them is a value of its own: none is shared or changed. */
export interface WorkingCalendars {
  /** Null: no such profile. */
  ofProfile(code: string): WorkingCalendar | null
  /** That of the province, else the default. Null: no calendar is loaded. */
  ofProvince(provinceCode: string | null): WorkingCalendar | null
  readonly profiles: readonly string[]
}

export function toWorkingCalendars(
  openings: readonly OpeningOfProfile[],
  days: readonly CalendarDay[],
): WorkingCalendars {
  const calendars = new Map<string, WorkingCalendar>()
  const byProvince = new Map<string | null, WorkingCalendar>()
  for (const [profile, hours] of Map.groupBy(openings, (opening) => opening.profile)) {
    const [first] = hours
    if (first === undefined) continue
    const known = { from: first.knownFrom, until: first.knownUntil }
    const calendar = createWorkingCalendar({ version: first.version, profile, known, openings: hours, days })
    calendars.set(profile, calendar)
    if (first.isDefault) byProvince.set(null, calendar)
    if (first.provinceCode !== null) byProvince.set(first.provinceCode, calendar)
  }
  return {
    ofProfile: (code) => calendars.get(code) ?? null,
    ofProvince: (provinceCode) => byProvince.get(provinceCode) ?? byProvince.get(null) ?? null,
    profiles: [...calendars.keys()],
  }
}
