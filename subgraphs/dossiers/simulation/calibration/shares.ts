import type { Random } from '../dossiers/random.ts'
import type { Calibration, Channel, Level, MixRow } from './calibration.ts'
import { procedurePicker, type HandledProcedure } from './handled-procedures.ts'
import { lateSharesOf } from './late-shares.ts'
import type { Places } from './places.ts'

/** A part of the work of a level: one field, at the province one agency's field. */
export interface Share {
  /** The deciding agency of the province; null: the People's Committee of a commune. */
  readonly agencyCode: string | null
  readonly weights: Readonly<Record<Channel, number>>
  /** Probability that a dossier is resolved after its appointment, by commune; one number at the province level. */
  readonly lateShares: Float64Array
  pickProcedure(random: Random, channel: Channel): HandledProcedure
}

/** What a province receives in the month: by level and channel, and by commune. */
export interface Received {
  readonly totals: Readonly<Record<Level, Readonly<Record<Channel, number>>>>
  readonly byCommune: readonly number[]
}

const channels = ['ONLINE', 'DIRECT', 'POST'] as const

/**
 * The mix of both levels in one province, as late as print or the portal says. A field without procedures in the
 * catalogue, or an agency that is not there, is a mistake of the mix.
 */
export function sharesOf(
  calibration: Calibration,
  places: Places,
  { totals, byCommune }: Received,
): Record<Level, Share[]> {
  const { mix } = calibration
  const fields = mix.map((row) => ({
    row,
    agencyCode: row.level === 'PROVINCE' ? agencyOf(row.department, calibration, places) : null,
    dossiers: channels.reduce(
      (sum, channel) => sum + (totals[row.level][channel] * weightOf(row, channel)) / wholeOf(mix, row.level, channel),
      0,
    ),
  }))
  const lateShares = lateSharesOf(calibration, places, fields, byCommune)
  const shares = fields.map(({ row, agencyCode }, index) => ({
    level: row.level,
    agencyCode,
    weights: { ONLINE: row.online_weight, DIRECT: row.counter_weight, POST: row.counter_weight },
    lateShares: lateShares[index] ?? new Float64Array(1),
    pickProcedure: procedurePicker(row, calibration, places),
  }))
  const ofLevel = (level: Level) => shares.filter((share) => share.level === level)
  return { PROVINCE: ofLevel('PROVINCE'), COMMUNE: ofLevel('COMMUNE') }
}

function weightOf(row: MixRow, channel: Channel): number {
  return channel === 'ONLINE' ? row.online_weight : row.counter_weight
}

function wholeOf(mix: readonly MixRow[], level: Level, channel: Channel): number {
  return mix.reduce((sum, row) => sum + (row.level === level ? weightOf(row, channel) : 0), 0)
}

/** Where the departments of a province are not known, its People's Committee decides. */
function agencyOf(department: string | null, { departments }: Calibration, { province, agencyCodes }: Places): string {
  const row = departments.find((one) => one.province_code === province.code && one.department === department)
  const agencyCode = row?.agency_code ?? province.agencyCode
  if (!agencyCodes.has(agencyCode)) {
    throw new Error(
      `departments.csv names the agency ${agencyCode}, which is not among the agencies of the province ${province.code}.`,
    )
  }
  return agencyCode
}
