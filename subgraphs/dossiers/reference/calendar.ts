import { z } from 'zod'
import { createWorkingCalendar, type WorkingCalendar } from '../src/rules/working-calendar.ts'
import { optionalText, readReference } from '@motcua/db/read-reference'
import type { SeedContext } from '@motcua/db/seed-step'

const data = new URL('data/', import.meta.url)
const files = {
  versions: new URL('versions.csv', data),
  holidays: new URL('holidays.csv', data),
  profiles: new URL('opening-profiles.csv', data),
  hours: new URL('opening-hours.csv', data),
}
export const calendarFiles: readonly URL[] = Object.values(files)

const day = z.iso.date()
const yes = z.enum(['yes', 'no']).transform((text) => text === 'yes')
const truth = z.enum(['true', 'false']).transform((text) => text === 'true')
const clock = z.string().regex(/^\d{2}:\d{2}$/)
const versionRow = z.object({ id: z.string(), known_from: day, known_until: day, recorded_on: day, basis: z.string() })
const holidayRow = z.object({
  day,
  kind: z.enum(['HOLIDAY', 'COMPENSATORY', 'OFF_SWAP', 'WORK_SWAP']),
  name: z.string(),
  name_en: z.string(),
  basis: z.string(),
  verified: yes,
})
const profileRow = z.object({
  code: z.string(),
  name: z.string(),
  name_en: z.string(),
  province_code: optionalText,
  is_default: truth,
  basis: z.string(),
  verified: yes,
})
const hoursRow = z.object({ profile: z.string(), opens: clock, closes: clock })

function readFiles() {
  const versions = readReference(files.versions, versionRow).rows
  const version = versions.at(-1)
  if (version === undefined || versions.length > 1) {
    throw new Error('versions.csv must name one version: holidays.csv holds the days of one.')
  }
  return {
    version,
    holidays: readReference(files.holidays, holidayRow).rows,
    profiles: readReference(files.profiles, profileRow).rows,
    hours: readReference(files.hours, hoursRow).rows,
  }
}

/** The calendar that the simulation lives by: the announced days with the hours of the default profile. */
export function readDefaultCalendar(): WorkingCalendar {
  const { version, holidays, profiles, hours } = readFiles()
  const profile = profiles.find((candidate) => candidate.is_default)?.code ?? 'none'
  return createWorkingCalendar({
    version: version.id,
    profile,
    known: { from: version.known_from, until: version.known_until },
    days: holidays,
    openings: hours
      .filter((row) => row.profile === profile)
      .map(({ opens, closes }) => ({ opens: minuteOf(opens), closes: minuteOf(closes) })),
  })
}

function minuteOf(text: string): number {
  return Number(text.slice(0, 2)) * 60 + Number(text.slice(3))
}

/** Reference data: the announced days and the opening hours, as one version. */
export async function copyCalendar(copy: SeedContext['copy']): Promise<void> {
  const { version, holidays, profiles, hours } = readFiles()
  const { id } = version
  await copy(
    'dossiers.calendar_version',
    ['id', 'known_from', 'known_until', 'recorded_on', 'basis'],
    [[id, version.known_from, version.known_until, version.recorded_on, version.basis]],
  )
  await copy(
    'dossiers.calendar_day',
    ['version_id', 'day', 'kind', 'name', 'name_en', 'basis', 'verified'],
    holidays.map((row) => [id, row.day, row.kind, row.name, row.name_en, row.basis, row.verified]),
  )
  await copy(
    'dossiers.opening_profile',
    ['version_id', 'code', 'name', 'name_en', 'province_code', 'is_default', 'basis', 'verified'],
    profiles.map((row) => [
      id,
      row.code,
      row.name,
      row.name_en,
      row.province_code,
      row.is_default,
      row.basis,
      row.verified,
    ]),
  )
  await copy(
    'dossiers.opening',
    ['version_id', 'profile_code', 'opens', 'closes'],
    hours.map((row) => [id, row.profile, row.opens, row.closes]),
  )
}
