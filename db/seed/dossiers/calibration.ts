import { z } from 'zod'
import type { WorkingCalendar } from '../../../subgraphs/dossiers/src/rules/working-calendar.ts'
import { optionalText, readReference } from '../read-reference.ts'
import { calendarFiles, readDefaultCalendar } from './calendar.ts'

const data = new URL('../data/', import.meta.url)
const files = {
  volumes: new URL('dossiers/published-volumes.csv', data),
  mix: new URL('dossiers/mix.csv', data),
  procedureWeights: new URL('dossiers/procedure-weights.csv', data),
  mountains: new URL('dossiers/mountain-communes.csv', data),
}
export const calibrationFiles: readonly URL[] = [...Object.values(files), ...calendarFiles]

const day = z.iso.date()
const level = z.enum(['PROVINCE', 'COMMUNE'])
const channel = z.enum(['DIRECT', 'ONLINE', 'POST'])
const whole = z.coerce.number().int().nonnegative()

const volumeRow = z.object({
  province_code: z.string(),
  from: day,
  until: day,
  level,
  channel: optionalText.pipe(channel.nullable()),
  received: whole,
})
const mixRow = z.object({
  level,
  agency_code: optionalText,
  field_code: z.string(),
  weight: whole,
  late_percent: z.coerce.number().min(0).max(100),
  usual_working_days: whole,
})
const weightRow = z.object({ level, field_code: z.string(), procedure_code: z.string(), weight: whole })
const mountainRow = z.object({
  first_code: z.string(),
  last_code: z.string(),
  former_districts: z.string(),
  remote: z.enum(['true', 'false']).transform((text) => text === 'true'),
})

export type Level = z.output<typeof level>
export type Channel = z.output<typeof channel>
export type Volume = z.output<typeof volumeRow>
export type MixRow = z.output<typeof mixRow>
export type ProcedureWeight = z.output<typeof weightRow>
export type MountainRange = z.output<typeof mountainRow>

/** What the simulation is fitted to. Volumes are published; the rest says how they are spread. */
export interface Calibration {
  readonly volumes: readonly Volume[]
  readonly mix: readonly MixRow[]
  readonly procedureWeights: readonly ProcedureWeight[]
  readonly mountains: readonly MountainRange[]
  readonly calendar: WorkingCalendar
}

export function readCalibration(): Calibration {
  return {
    volumes: readReference(files.volumes, volumeRow).rows,
    mix: readReference(files.mix, mixRow).rows,
    procedureWeights: readReference(files.procedureWeights, weightRow).rows,
    mountains: readReference(files.mountains, mountainRow).rows,
    calendar: readDefaultCalendar(),
  }
}
