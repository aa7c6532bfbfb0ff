import { createRandom } from '../dossiers/random.ts'
import type { Behaviour } from './behaviour.ts'
import type { Calibration, Level, MixRow } from './calibration.ts'
import { latenessOf, logit } from './lateness.ts'
import type { Places } from './places.ts'

/** A field of the mix as one province has it: its agency at the province level, and its dossiers in the month. */
export interface FieldVolume {
  readonly row: MixRow
  /** Null: the communes decide. */
  readonly agencyCode: string | null
  readonly dossiers: number
}

/** One field at one place. */
interface Cell {
  readonly field: number
  /** The place of the commune in its province; 0 at the province level. */
  readonly place: number
  readonly level: Level
  /** Of the commune, or of the agency. */
  readonly code: string
  readonly weight: number
  readonly usual: number
}

/**
 * The probability of being resolved late, by field of the mix and by commune (one number at the province level). Fields, communes and
 * departments differ by characters of their own; what is in print of a unit, an agency or a level is met, and the rest is moved so that
 * the province is as late as print says, or else the portal. expected: dossiers of each commune.
 */
export function lateSharesOf(
  calibration: Calibration,
  places: Places,
  fields: readonly FieldVolume[],
  expected: readonly number[],
): readonly Float64Array[] {
  const { code } = places.province
  const rows = calibration.lateShares.filter((row) => row.province_code === code)
  const shares = fields.map(({ row }) => new Float64Array(row.level === 'COMMUNE' ? places.communes.length : 1))
  const toDrawn = drawnFrom(calibration.behaviour)
  let open = cellsOf(calibration, places, fields, expected)
  let lateSoFar = 0
  const settle = (cells: readonly Cell[], late: number) => {
    const weight = weightOf(cells)
    if (weight === 0) return
    for (const [index, share] of latenessOf(late / weight, cells).entries()) {
      const cell = cells[index]
      const ofField = cell === undefined ? undefined : shares[cell.field]
      if (cell !== undefined && ofField !== undefined) ofField[cell.place] = share
    }
    lateSoFar += late
    const settled = new Set(cells)
    open = open.filter((cell) => !settled.has(cell))
  }
  for (const row of rows.filter((candidate) => candidate.code !== null)) {
    const own = open.filter((cell) => cell.level === row.level && cell.code === row.code)
    settle(own, toDrawn(row.late_percent / 100) * weightOf(own))
  }
  const all = cellsOf(calibration, places, fields, expected)
  for (const row of rows.filter((candidate) => candidate.code === null && candidate.level !== null)) {
    const level = all.filter((cell) => cell.level === row.level)
    const fixed = level.reduce((sum, { field, place, weight }) => sum + (shares[field]?.[place] ?? 0) * weight, 0)
    const own = open.filter((cell) => cell.level === row.level)
    settle(own, toDrawn(row.late_percent / 100) * weightOf(level) - fixed)
  }
  settle(open, toDrawn(lateOf(calibration, code)) * weightOf(all) - lateSoFar)
  return shares
}

/** The late share of a province as a whole: in print, else on the portal. Where both levels are in print, they decide. */
function lateOf({ lateShares, profiles }: Calibration, provinceCode: string): number {
  const printed = lateShares.find((row) => row.province_code === provinceCode && row.level === null)
  const late = printed === undefined ? profiles.get(provinceCode)?.late : printed.late_percent / 100
  if (late === undefined) throw new Error(`The portal's ratios of the province ${provinceCode} are not known.`)
  return late
}

/** Dossiers that are left lying are late as well, and those closed without result never are. */
function drawnFrom({ forgottenShare, withdrawnShare, stoppedShare }: Behaviour): (late: number) => number {
  const resolved = (1 - forgottenShare) * (1 - withdrawnShare - stoppedShare)
  return (late) => Math.max(0, late - forgottenShare) / resolved
}

function cellsOf(
  { behaviour, mix }: Calibration,
  { communes, province }: Places,
  fields: readonly FieldVolume[],
  expected: readonly number[],
): Cell[] {
  const decided = expected.reduce((sum, count) => sum + count, 0)
  const communeCharacters = communes.map((commune) => characterOf(behaviour, `pace of ${commune.code}`))
  const departments = new Map(
    mix.map(({ department }) => {
      const luck = createRandom(`pace of ${department} in ${province.code}`).normal()
      return [department, behaviour.departmentLatenessDeviation * luck]
    }),
  )
  return fields.flatMap(({ row, agencyCode, dossiers }, field): Cell[] => {
    const usual = behaviour.latenessDamping * logit(row.late_percent / 100)
    if (row.level === 'PROVINCE') {
      const cell = { field, place: 0, level: row.level, code: agencyCode ?? province.agencyCode, weight: dossiers }
      return [{ ...cell, usual: usual + (departments.get(row.department) ?? 0) }]
    }
    return communes.map(({ code }, place) => ({
      field,
      place,
      level: row.level,
      code,
      weight: (dossiers * (expected[place] ?? 0)) / decided,
      usual: usual + (communeCharacters[place] ?? 0),
    }))
  })
}

/** Skewed: slow communes are further from the usual one than quick ones. */
function characterOf(behaviour: Behaviour, name: string): number {
  const { communeLatenessDeviation: deviation, communeLatenessSkew: skew } = behaviour
  return (deviation * Math.expm1(skew * createRandom(name).normal())) / skew
}

function weightOf(cells: readonly Cell[]): number {
  return cells.reduce((sum, cell) => sum + cell.weight, 0)
}
