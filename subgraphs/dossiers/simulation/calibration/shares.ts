import type { Calibration, Channel, Level, MixRow } from './calibration.ts'
import { resolvedShare } from '../dossiers/ending.ts'
import { latenessOf } from './lateness.ts'
import type { CatalogueProcedure, Places } from './places.ts'
import { createPicker, createRandom, type Random } from '../dossiers/random.ts'

/** A part of the work of a level: one field, at the province one agency's field. */
export interface Share {
  /** The deciding agency of the province; null: the People's Committee of a commune. */
  readonly agencyCode: string | null
  readonly weight: number
  /** Probability that a dossier is resolved after its appointment. */
  readonly lateShare: number
  /** Promised when the catalogue gives no time limit. */
  readonly usualWorkingDays: number
  /** Filed online: one that is offered online, where the field has any. */
  pickProcedure(random: Random, channel: Channel): CatalogueProcedure
}

const wholeField = 1000

/**
 * The mix of both levels in one province, as late in all as its profile says. received: of each level. A field without
 * procedures in the catalogue, or an agency that is not there, is a mistake of the mix.
 */
export function sharesOf(
  calibration: Calibration,
  places: Places,
  received: Readonly<Record<Level, number>>,
): Record<Level, Share[]> {
  const { mix } = calibration
  const late = calibration.profiles.get(places.province.code)?.late
  if (late === undefined) throw new Error(`The portal's ratios of the province ${places.province.code} are not known.`)
  const wholeOf = (level: Level) => mix.reduce((sum, row) => sum + (row.level === level ? row.weight : 0), 0)
  const wholes = { PROVINCE: wholeOf('PROVINCE'), COMMUNE: wholeOf('COMMUNE') }
  const lateShares = latenessOf(
    late / resolvedShare,
    mix.map((row) => ({
      weight: (row.weight / wholes[row.level]) * received[row.level],
      usual: row.late_percent / 100,
    })),
  )
  const shares = mix.map((row, index) => ({
    level: row.level,
    agencyCode: row.level === 'PROVINCE' ? agencyOf(row, calibration, places) : null,
    weight: row.weight,
    lateShare: lateShares[index] ?? 0,
    usualWorkingDays: row.usual_working_days,
    pickProcedure: procedurePicker(row, calibration.procedureWeights, places.procedures),
  }))
  const ofLevel = (level: Level) => shares.filter((share) => share.level === level)
  return { PROVINCE: ofLevel('PROVINCE'), COMMUNE: ofLevel('COMMUNE') }
}

/** Where the departments of a province are not known, its People's Committee decides. */
function agencyOf({ department }: MixRow, { departments }: Calibration, { province, agencyCodes }: Places): string {
  const row = departments.find((one) => one.province_code === province.code && one.department === department)
  const agencyCode = row?.agency_code ?? province.agencyCode
  if (!agencyCodes.has(agencyCode)) {
    throw new Error(
      `departments.csv names the agency ${agencyCode}, which is not among the agencies of the province ${province.code}.`,
    )
  }
  return agencyCode
}

/** The named procedures of a field take their weights; the others share the rest, each less than the one before. */
function procedurePicker(
  row: MixRow,
  named: Calibration['procedureWeights'],
  catalogue: readonly CatalogueProcedure[],
): Share['pickProcedure'] {
  const candidates = catalogue.filter((one) => one.fieldCode === row.field_code && one.levels.includes(row.level))
  const [first] = candidates
  if (first === undefined) {
    throw new Error(
      `mix.csv names the field ${row.field_code}, of which the catalogue has nothing at level ${row.level}.`,
    )
  }
  const weights = new Map(
    named
      .filter((one) => one.level === row.level && one.field_code === row.field_code)
      .map((one) => [one.procedure_code, one.weight]),
  )
  const others = candidates
    .filter((one) => !weights.has(one.code))
    .map((one) => ({ code: one.code, luck: createRandom(`rank of ${one.code}`).next() }))
    .toSorted((one, other) => one.luck - other.luck)
  const rest = Math.max(0, wholeField - [...weights.values()].reduce((sum, weight) => sum + weight, 0))
  const harmonic = others.reduce((sum, _, rank) => sum + 1 / (rank + 1), 0)
  for (const [rank, { code }] of others.entries()) weights.set(code, rest / (rank + 1) / harmonic)
  const weightOf = (one: CatalogueProcedure) => weights.get(one.code) ?? 0
  const pickAny = createPicker(candidates.map(weightOf))
  const offered = candidates.filter((one) => one.isOfferedOnline && weightOf(one) > 0)
  const pickOffered = offered.length > 0 ? createPicker(offered.map(weightOf)) : null
  return (random, channel) =>
    (channel === 'ONLINE' && pickOffered !== null ? offered[pickOffered(random)] : candidates[pickAny(random)]) ?? first
}
