import { StartProblem } from '@motcua/db/start-problem'
import { monthAfter, monthOf, type SimulatedMonth } from '../calibration/month.ts'
import type { LoadedProvince } from './find-loaded.ts'

export interface MonthToAdd {
  readonly month: SimulatedMonth
  /** Provinces that do not have it, in order. */
  readonly missing: readonly string[]
  /** Provinces that have it. */
  readonly present: readonly string[]
}

/**
 * Which provinces get which month. Refused where a province does not have the month before, or has a batch that was
 * recorded after the log of the month ends: the moments of a province's batches grow.
 */
export function monthsToAdd(
  names: readonly string[],
  provinces: readonly string[],
  loaded: readonly LoadedProvince[],
): MonthToAdd[] {
  const byCode = new Map(loaded.map((province) => [province.provinceCode, province]))
  const wanted = names.map((name): MonthToAdd => {
    const month = monthOf(name)
    const has = (code: string) => byCode.get(code)?.months.includes(month.from) === true
    return { month, present: provinces.filter(has), missing: provinces.filter((code) => !has(code)) }
  })
  for (const code of provinces) {
    const [first] = wanted.filter(({ missing }) => missing.includes(code))
    if (first !== undefined) requireNext(first.month, code, byCode.get(code))
  }
  return wanted
}

function requireNext(month: SimulatedMonth, code: string, province: LoadedProvince | undefined): void {
  const last = province?.months.at(-1)?.slice(0, 7)
  if (province === undefined || last === undefined) {
    throw new StartProblem(
      `The first month of province ${code} is missing.`,
      'Start the platform with SEED=demo or SEED=tiny and wait until it prints ready.',
    )
  }
  const next = monthAfter(last)
  if (month.name !== next) {
    throw new StartProblem(
      `${month.name} of province ${code} cannot follow ${last}: the months of a province have no gap.`,
      `Start with --from ${next}.`,
    )
  }
  if (province.recordedAt.getTime() >= month.logEnds) {
    throw new StartProblem(
      `Province ${code} has a delivery of ${province.recordedAt.toISOString()}, and ${month.name} would be recorded before it.`,
      'Add months before sources send. Leave the province out, or start again from nothing with pnpm db:reset.',
    )
  }
}
