import type { Limit } from '../../src/rules/due-date.ts'
import { createPicker, createRandom, type Random } from '../dossiers/random.ts'
import type { Calibration, Channel, MixRow } from './calibration.ts'
import type { CatalogueProcedure, Places } from './places.ts'

/** A procedure with the habits that one province has with it. */
export interface HandledProcedure {
  readonly procedure: CatalogueProcedure
  /** What is promised: the limit, or less where the province has cut it. */
  readonly promise: Limit
  /** How many times as often as its field it is late. */
  readonly lateFactor: number
}

const wholeField = 1000

/**
 * Draws a procedure of a field. Filed online: one that is offered online, where the field has any; a few that are not. The named
 * procedures of a field take their weights; the others share the rest, each less than the one before.
 */
export function procedurePicker(
  row: MixRow,
  calibration: Calibration,
  { procedures, province }: Places,
): (random: Random, channel: Channel) => HandledProcedure {
  const catalogue = procedures.filter((one) => one.fieldCode === row.field_code && one.levels.includes(row.level))
  const weights = weightsOf(row, calibration.procedureWeights, catalogue)
  const candidates = withHabits(row, calibration, { catalogue, weights, provinceCode: province.code })
  const [first] = candidates
  if (first === undefined) {
    throw new Error(
      `mix.csv names the field ${row.field_code}, of which the catalogue has nothing at level ${row.level}.`,
    )
  }
  const pickerOf = (ones: readonly HandledProcedure[]) => {
    const withWeight = ones.filter(({ procedure }) => (weights.get(procedure.code) ?? 0) > 0)
    if (withWeight.length === 0) return null
    const pick = createPicker(withWeight.map(({ procedure }) => weights.get(procedure.code) ?? 0))
    return (random: Random) => withWeight[pick(random)] ?? first
  }
  const pickAny = pickerOf(candidates) ?? (() => first)
  const pickOffered = pickerOf(candidates.filter(({ procedure }) => procedure.isOfferedOnline)) ?? pickAny
  const pickNotOffered = pickerOf(candidates.filter(({ procedure }) => !procedure.isOfferedOnline)) ?? pickOffered
  const { notOfferedShare } = calibration.behaviour
  return (random, channel) => {
    if (channel !== 'ONLINE') return pickAny(random)
    return random.chance(notOfferedShare) ? pickNotOffered(random) : pickOffered(random)
  }
}

/** Weights by code. */
function weightsOf(
  row: MixRow,
  named: Calibration['procedureWeights'],
  catalogue: readonly CatalogueProcedure[],
): ReadonlyMap<string, number> {
  const weights = new Map(
    named
      .filter((one) => one.level === row.level && one.field_code === row.field_code)
      .map((one) => [one.procedure_code, one.weight]),
  )
  const others = catalogue
    .filter((one) => !weights.has(one.code))
    .map((one) => ({ code: one.code, luck: createRandom(`rank of ${one.code}`).next() }))
    .toSorted((one, other) => one.luck - other.luck)
  const rest = Math.max(0, wholeField - [...weights.values()].reduce((sum, weight) => sum + weight, 0))
  const harmonic = others.reduce((sum, _, rank) => sum + 1 / (rank + 1), 0)
  for (const [rank, { code }] of others.entries()) weights.set(code, rest / (rank + 1) / harmonic)
  return weights
}

interface Field {
  readonly catalogue: readonly CatalogueProcedure[]
  readonly weights: ReadonlyMap<string, number>
  readonly provinceCode: string
}

/** Procedures of a field are late more and less often than the field, which is late as before. */
function withHabits(
  row: MixRow,
  { behaviour }: Calibration,
  { catalogue, weights, provinceCode }: Field,
): HandledProcedure[] {
  const paces = catalogue.map(({ code }) =>
    Math.exp(behaviour.procedureLatenessDeviation * createRandom(`pace of ${code}`).normal()),
  )
  const weightAt = (index: number) => weights.get(catalogue[index]?.code ?? '') ?? 0
  const total = paces.reduce((sum, _, index) => sum + weightAt(index), 0)
  const mean = paces.reduce((sum, pace, index) => sum + pace * weightAt(index), 0) / total
  return catalogue.map((procedure, index) => ({
    procedure,
    promise: promiseOf(procedure, row.usual_working_days, behaviour, provinceCode),
    lateFactor: (paces[index] ?? mean) / mean,
  }))
}

/** A number whose unit the catalogue lost is promised in working days, the usual unit. Never more than the limit. */
function promiseOf(
  { code, limit, limitUnit }: CatalogueProcedure,
  usualWorkingDays: number,
  behaviour: Calibration['behaviour'],
  provinceCode: string,
): Limit {
  const amount = limit ?? usualWorkingDays
  const unit = limit === null ? 'WORKING_DAY' : (limitUnit ?? 'WORKING_DAY')
  const random = createRandom(`promise of ${code} in ${provinceCode}`)
  const isCut = random.chance(behaviour.shorterPromiseProcedures)
  const { shorterPromiseLeastCut: least, shorterPromiseMostCut: most } = behaviour
  const cut = least + (most - least) * random.next()
  if (!isCut || amount < 2 || unit === 'WORKING_HOUR') return { amount, unit }
  return { amount: Math.min(amount, Math.max(1, Math.round(amount * (1 - cut)))), unit }
}
