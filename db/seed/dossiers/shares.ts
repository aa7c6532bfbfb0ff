import type { Calibration, Level, MixRow } from './calibration.ts'
import type { CatalogueProcedure, Places } from './places.ts'
import { createPicker, createRandom, type Random } from './random.ts'

/** A part of the work of a level: one field, at the province one agency's field. */
export interface Share {
  readonly agencyCode: string | null
  readonly weight: number
  /** Probability that a dossier is resolved after its appointment. */
  readonly lateShare: number
  /** Promised when the catalogue gives no time limit. */
  readonly usualWorkingDays: number
  pickProcedure(random: Random): CatalogueProcedure
}

const wholeField = 1000

/** The mix of a level. A field without procedures in the catalogue, or an agency that is not there, is a mistake of the mix. */
export function sharesOf(level: Level, { mix, procedureWeights }: Calibration, places: Places): Share[] {
  return mix
    .filter((row) => row.level === level)
    .map((row) => {
      if (row.agency_code !== null && !places.agencyCodes.has(row.agency_code)) {
        throw new Error(`mix.csv names the agency ${row.agency_code}, which is not among the agencies of the province.`)
      }
      return {
        agencyCode: row.agency_code,
        weight: row.weight,
        lateShare: row.late_percent / 100,
        usualWorkingDays: row.usual_working_days,
        pickProcedure: procedurePicker(row, procedureWeights, places.procedures),
      }
    })
}

/** The named procedures of a field take their weights; the others share the rest, each less than the one before. */
function procedurePicker(
  row: MixRow,
  named: Calibration['procedureWeights'],
  catalogue: readonly CatalogueProcedure[],
) {
  const candidates = catalogue.filter((one) => one.fieldCode === row.field_code && one.levels.includes(row.level))
  if (candidates.length === 0) {
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
  return createPicker(candidates, (one) => weights.get(one.code) ?? 0)
}

/** Of 1,955 services that Thanh Hoá offered online in July 2025, 795 were full-process. */
const fullShare = 795 / 1955

/** How far a procedure can be done online here: by chance, in the proportion in print, the same in every run. */
export function serviceLevelOf(procedure: CatalogueProcedure): 'FULL' | 'PARTIAL' {
  return createRandom(`service level of ${procedure.code}`).chance(fullShare) ? 'FULL' : 'PARTIAL'
}
