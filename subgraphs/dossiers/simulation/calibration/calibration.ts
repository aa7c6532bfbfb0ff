import { z } from 'zod'
import type { WorkingCalendar } from '../../src/rules/working-calendar.ts'
import { optionalText, readReference } from '@motcua/db/read-reference'
import { Appointments } from '../dossiers/appointments.ts'
import { behaviourFile, readBehaviour, type Behaviour } from './behaviour.ts'
import { minuteDrawer } from './hours.ts'
import { readDefaultCalendar } from '../../reference/calendar.ts'
import { firstMonth, type SimulatedMonth } from './month.ts'
import { readProfiles, type ProvinceProfile } from './profile.ts'

const data = new URL('../data/', import.meta.url)
const files = {
  volumes: new URL('province-volumes.csv', data),
  communeVolumes: new URL('commune-volumes.csv', data),
  mix: new URL('mix.csv', data),
  departments: new URL('departments.csv', data),
  procedureWeights: new URL('procedure-weights.csv', data),
  mountains: new URL('mountain-communes.csv', data),
  sources: new URL('batch-sources.csv', data),
  hours: new URL('hours.csv', data),
  weekdays: new URL('weekdays.csv', data),
  firstDays: new URL('first-days.csv', data),
  around: new URL('around-month.csv', data),
  handOvers: new URL('hand-overs.csv', data),
  lateShares: new URL('late-shares.csv', data),
}
export const calibrationFiles: readonly URL[] = [behaviourFile, ...Object.values(files)]

const day = z.iso.date()
const level = z.enum(['PROVINCE', 'COMMUNE'])
const channel = z.enum(['DIRECT', 'ONLINE', 'POST'])
const whole = z.coerce.number().int().nonnegative()

const volumeRow = z.object({
  province_code: z.string(),
  from: day,
  until: day,
  level,
  channel,
  received: whole,
  basis: z.enum(['PUBLISHED', 'DERIVED']),
  figure: optionalText,
})
const communeVolumeRow = z.object({
  unit_code: z.string(),
  channel,
  decided: whole,
  received_for_others: whole,
  figure: z.string(),
})
const mixRow = z.object({
  level,
  department: optionalText,
  field_code: z.string(),
  counter_weight: whole,
  online_weight: whole,
  late_percent: z.coerce.number().min(0).max(100),
  usual_working_days: whole,
})
const departmentRow = z.object({ province_code: z.string(), department: z.string(), agency_code: z.string() })
const weightRow = z.object({ level, field_code: z.string(), procedure_code: z.string(), weight: whole })
const mountainRow = z.object({
  province_code: z.string(),
  first_code: z.string(),
  last_code: z.string(),
  former_districts: z.string(),
  remote: z.enum(['true', 'false']).transform((text) => text === 'true'),
})
const weight = z.coerce.number().nonnegative()
const hourRow = z.object({ event: z.enum(['SUBMITTED', 'RECEIVED']), hour: whole, weight })
const weekdayRow = z.object({ channel: z.enum(['COUNTER', 'ONLINE']), weekday: whole.max(6), weight })
const firstDayRow = z.object({ level, day, weight })
const aroundRow = z.object({
  kind: z.enum(['CARRIED_OVER', 'ENDED_BEFORE', 'HANDED_OVER', 'REFUSED', 'WITHDRAWN', 'WAITING', 'DELETED']),
  level,
  count: whole,
  for_received: whole,
})
const handOverRow = z.object({ field_code: z.string() })
const lateShareRow = z.object({
  province_code: z.string(),
  level: optionalText.pipe(level.nullable()),
  code: optionalText,
  late_percent: z.coerce.number().min(0).max(100),
  figure: optionalText,
  basis: z.enum(['C', 'D']),
  source: z.string().min(1),
})
const sourceRow = z.object({ province_code: optionalText, source: z.string(), source_en: z.string() })

export type Level = z.output<typeof level>
export type Channel = z.output<typeof channel>
/** Received in [from, until) at a level through a channel; the rows of a level and channel cover the month without overlap. */
export type Volume = z.output<typeof volumeRow>
/** What is in print of one commune: decided by it, and received at its counter for other communes of the province. */
export type CommuneVolume = z.output<typeof communeVolumeRow>
export type MixRow = z.output<typeof mixRow>
export type Department = z.output<typeof departmentRow>
export type ProcedureWeight = z.output<typeof weightRow>
/** Dossiers of a kind around the month for each so many received of a level. */
export type AroundRow = z.output<typeof aroundRow>
/** Late share in print: of a unit or agency (code), else of all of a level, else of the province. */
export type LateShare = z.output<typeof lateShareRow>
export type MountainRange = z.output<typeof mountainRow>

/** What the simulation is fitted to. It holds no state of a simulation, so that provinces are independent. */
export interface Calibration {
  /** The month of the volumes. */
  readonly month: SimulatedMonth
  readonly volumes: readonly Volume[]
  readonly communeVolumes: readonly CommuneVolume[]
  readonly mix: readonly MixRow[]
  readonly departments: readonly Department[]
  readonly procedureWeights: readonly ProcedureWeight[]
  readonly mountains: readonly MountainRange[]
  readonly sources: readonly z.output<typeof sourceRow>[]
  readonly behaviour: Behaviour
  /** Minutes of the day at which dossiers are filed and accepted online. */
  readonly onlineMinutes: Readonly<Record<z.output<typeof hourRow>['event'], (drawn: number) => number>>
  /** Weights from Sunday on. */
  readonly weekdays: Readonly<Record<z.output<typeof weekdayRow>['channel'], readonly number[]>>
  readonly firstDays: readonly z.output<typeof firstDayRow>[]
  readonly around: readonly AroundRow[]
  readonly handOvers: readonly z.output<typeof handOverRow>[]
  readonly lateShares: readonly LateShare[]
  /** By code of the province. */
  readonly profiles: ReadonlyMap<string, ProvinceProfile>
  readonly calendar: WorkingCalendar
  readonly appointments: Appointments
}

/** That of the first month. */
export function readCalibration(): Calibration {
  const calendar = readDefaultCalendar()
  const hours = readReference(files.hours, hourRow).rows
  const weekdays = readReference(files.weekdays, weekdayRow).rows
  const minutesOf = (event: (typeof hours)[number]['event']) => minuteDrawer(hours.filter((row) => row.event === event))
  const weightsOf = (of: (typeof weekdays)[number]['channel']) =>
    weekdays.filter((row) => row.channel === of).map((row) => row.weight)
  return {
    month: firstMonth,
    volumes: readReference(files.volumes, volumeRow).rows,
    communeVolumes: readReference(files.communeVolumes, communeVolumeRow).rows,
    mix: readReference(files.mix, mixRow).rows,
    departments: readReference(files.departments, departmentRow).rows,
    procedureWeights: readReference(files.procedureWeights, weightRow).rows,
    mountains: readReference(files.mountains, mountainRow).rows,
    sources: readReference(files.sources, sourceRow).rows,
    behaviour: readBehaviour(),
    onlineMinutes: { SUBMITTED: minutesOf('SUBMITTED'), RECEIVED: minutesOf('RECEIVED') },
    weekdays: { COUNTER: weightsOf('COUNTER'), ONLINE: weightsOf('ONLINE') },
    firstDays: readReference(files.firstDays, firstDayRow).rows,
    around: readReference(files.around, aroundRow).rows,
    handOvers: readReference(files.handOvers, handOverRow).rows,
    lateShares: readReference(files.lateShares, lateShareRow).rows,
    profiles: readProfiles(),
    calendar,
    appointments: new Appointments(calendar),
  }
}

/** The provinces that are simulated, in order of code. */
export function provinceCodes({ volumes }: Pick<Calibration, 'volumes'>): string[] {
  return [...new Set(volumes.map((volume) => volume.province_code))].toSorted()
}

/** What the platform says of the dossiers it made for a province, in Vietnamese and in English. */
export function batchSourceOf(
  { sources, month }: Pick<Calibration, 'sources' | 'month'>,
  provinceCode: string,
): { readonly source: string; readonly sourceEn: string } {
  if (month.continues) {
    const [year, number] = month.name.split('-')
    return {
      source: `Mô phỏng của nền tảng cho tháng ${Number(number)}/${year}, theo mô phỏng tháng 7/2025 và số ngày làm việc`,
      sourceEn: `Simulation by the platform of ${month.name}, after its simulation of July 2025, in proportion to working days`,
    }
  }
  const own = sources.find((row) => row.province_code === provinceCode)
  const row = own ?? sources.find((candidate) => candidate.province_code === null)
  if (row === undefined) throw new Error('batch-sources.csv has no row without a province.')
  return { source: row.source, sourceEn: row.source_en }
}
