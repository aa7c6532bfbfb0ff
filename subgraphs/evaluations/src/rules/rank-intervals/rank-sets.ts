import { normalDraws, scaleDraws } from './random-draws.ts'

/** A total, and how far chance moves it: the variance is in squares of the total's unit. Totals are independent of each other. */
export interface Estimate {
  readonly total: number
  readonly variance: number
}

/** From best to worst, both included. */
export interface PositionRange {
  readonly best: number
  readonly worst: number
}

/** For each estimate, in the order given. */
export interface RankSets {
  /** Each holds its own true position with the level's probability. */
  readonly marginal: readonly PositionRange[]
  /** All of them hold their true positions at once with the level's probability. Null: not computed for so many. */
  readonly simultaneous: readonly PositionRange[] | null
}

export const level = 0.95
/** Enough that the critical value differs by about one hundredth from that of another seed. */
const draws = 1000
/** Above it, all pairs take seconds; then only marginal sets are made, from critical values at some of the variances. */
const mostForAllPairs = 300
const variancesTried = 16

/**
 * Confidence sets for ranks (Mogstad, Romano, Shaikh and Wilhelm, Review of Economic Studies 91, 2024). Two totals are told apart when their
 * difference, divided by its standard error, exceeds the critical value: the 95 % quantile of the largest such difference that chance makes
 * among equals. The marginal set of one agency takes the largest over its own pairs, the simultaneous sets over all pairs. Each direction
 * of a pair is a hypothesis of its own; those refuted leave the maximum, which lowers the critical value, until none is refuted any more
 * (Romano and Wolf, 2005). freedom: degrees of freedom of the variances; null: they are known.
 */
export function rankSets(estimates: readonly Estimate[], freedom: number | null): RankSets {
  if (estimates.length > mostForAllPairs) return { marginal: marginalOfMany(estimates, freedom), simultaneous: null }
  const drawn = drawFor(estimates, freedom)
  const first = firstCriticals(drawn)
  const marginal = estimates.map((_, own) => marginalOf(own, first.ofOne[own] ?? 0, drawn))
  const simultaneous = simultaneousOf(first.ofAll, drawn)
  return {
    marginal,
    // Chance of the draws must not make the stronger statement the narrower one.
    simultaneous: simultaneous.map(({ best, worst }, at) => ({
      best: Math.min(best, marginal[at]?.best ?? best),
      worst: Math.max(worst, marginal[at]?.worst ?? worst),
    })),
  }
}

interface Drawn {
  readonly size: number
  readonly totals: Float64Array
  readonly variances: Float64Array
  /** What chance adds to the totals: one row of size numbers for each draw. */
  readonly errors: Float64Array
  readonly scales: Float64Array
}

function drawFor(estimates: readonly Estimate[], freedom: number | null): Drawn {
  const size = estimates.length
  const variances = Float64Array.from(estimates, ({ variance }) => variance)
  const deviations = variances.map(Math.sqrt)
  const errors = normalDraws('errors', draws * size)
  for (let at = 0; at < errors.length; at += 1) errors[at] = (errors[at] ?? 0) * (deviations[at % size] ?? 0)
  return {
    size,
    totals: Float64Array.from(estimates, ({ total }) => total),
    variances,
    errors,
    scales: scaleDraws('scales', draws, freedom),
  }
}

/** 1 ÷ standard error of the difference; 0 where neither total is moved by chance. */
function precision(one = 0, other = 0): number {
  const variance = one + other
  return variance > 0 ? 1 / Math.sqrt(variance) : 0
}

/** The value that the level's share of the draws does not exceed, rounded to the safe side. */
function quantile(maxima: Float64Array): number {
  return maxima.toSorted()[Math.min(maxima.length - 1, Math.ceil(level * (maxima.length + 1)) - 1)] ?? 0
}

interface FirstCriticals {
  readonly ofOne: readonly number[]
  readonly ofAll: number
}

/** Critical values before anything is refuted: every pair once serves the sets of both its agencies and the simultaneous ones. */
function firstCriticals({ size, variances, errors, scales }: Drawn): FirstCriticals {
  const precisions = new Float64Array(size * size)
  for (let at = 0; at < precisions.length; at += 1) {
    precisions[at] = precision(variances[Math.floor(at / size)], variances[at % size])
  }
  const ofOne = Array.from({ length: size }, () => new Float64Array(draws))
  const ofAll = new Float64Array(draws)
  const largest = new Float64Array(size)
  for (let draw = 0; draw < draws; draw += 1) {
    const first = draw * size
    largest.fill(0)
    for (let row = 0; row < size; row += 1) {
      const error = errors[first + row] ?? 0
      let ofRow = largest[row] ?? 0
      for (let column = row + 1; column < size; column += 1) {
        const value = Math.abs(error - (errors[first + column] ?? 0)) * (precisions[row * size + column] ?? 0)
        if (value > ofRow) ofRow = value
        if (value > (largest[column] ?? 0)) largest[column] = value
      }
      const scaled = ofRow * (scales[draw] ?? 1)
      const own = ofOne[row]
      if (own !== undefined) own[draw] = scaled
      if (scaled > (ofAll[draw] ?? 0)) ofAll[draw] = scaled
    }
  }
  return { ofOne: ofOne.map(quantile), ofAll: quantile(ofAll) }
}

function marginalOf(own: number, first: number, drawn: Drawn): PositionRange {
  const { size, totals, variances } = drawn
  // Precision of each hypothesis that is not refuted yet: that the own total is not above the other one, and not below it.
  const notAbove = variances.map((other, at) => (at === own ? 0 : precision(variances[own], other)))
  const notBelow = notAbove.slice()
  const certain = notAbove.map((weight, at) => (weight === 0 ? Math.sign((totals[own] ?? 0) - (totals[at] ?? 0)) : 0))
  let above = certain.filter((sign) => sign < 0).length
  let below = certain.filter((sign) => sign > 0).length
  let critical = first
  for (let refuted = -1; refuted !== 0;) {
    refuted = 0
    for (let at = 0; at < size; at += 1) {
      const difference = (totals[own] ?? 0) - (totals[at] ?? 0)
      if (difference * (notAbove[at] ?? 0) > critical) [notAbove[at], below, refuted] = [0, below + 1, refuted + 1]
      if (-difference * (notBelow[at] ?? 0) > critical) [notBelow[at], above, refuted] = [0, above + 1, refuted + 1]
    }
    if (refuted > 0) critical = criticalOfOne(own, notAbove, notBelow, drawn)
  }
  return { best: above + 1, worst: size - below }
}

function criticalOfOne(own: number, notAbove: Float64Array, notBelow: Float64Array, drawn: Drawn): number {
  const { size, errors, scales } = drawn
  return quantile(
    scales.map((scale, draw) => {
      const first = draw * size
      const ownError = errors[first + own] ?? 0
      let largest = 0
      for (let at = 0; at < size; at += 1) {
        const difference = ownError - (errors[first + at] ?? 0)
        const signed = difference > 0 ? difference * (notAbove[at] ?? 0) : -difference * (notBelow[at] ?? 0)
        if (signed > largest) largest = signed
      }
      return largest * scale
    }),
  )
}

/** Row by column: precision of the hypothesis that the row's total is not above the column's, and not below it; 0 once refuted. */
interface Pairs {
  readonly notAbove: Float64Array
  readonly notBelow: Float64Array
  /** 1 where the row is above the column. */
  readonly isAbove: Uint8Array
}

/**
 * Who is above one that is above a third is told apart from the third as well, because the standard error of the longer difference is at most
 * the sum of the two. What is told apart is therefore a partial order, and the range of an agency is that over all orders that agree with it
 * (Rising, arXiv 2107.03459).
 */
function simultaneousOf(first: number, drawn: Drawn): PositionRange[] {
  const { size } = drawn
  const pairs = pairsOf(drawn)
  for (let critical = first; refute(pairs, critical, drawn);) critical = criticalOfAll(pairs, drawn)
  return Array.from({ length: size }, (_, own) => {
    let [above, below] = [0, 0]
    for (let at = 0; at < size; at += 1) {
      above += pairs.isAbove[at * size + own] ?? 0
      below += pairs.isAbove[own * size + at] ?? 0
    }
    return { best: above + 1, worst: size - below }
  })
}

function pairsOf({ size, totals, variances }: Drawn): Pairs {
  const notAbove = new Float64Array(size * size)
  const isAbove = new Uint8Array(size * size)
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column < size; column += 1) {
      const weight = row === column ? 0 : precision(variances[row], variances[column])
      notAbove[row * size + column] = weight
      if (weight === 0 && (totals[row] ?? 0) > (totals[column] ?? 0)) isAbove[row * size + column] = 1
    }
  }
  return { notAbove, notBelow: notAbove.slice(), isAbove }
}

/** Takes the hypotheses away that the critical value refutes; false when there are none. */
function refute({ notAbove, notBelow, isAbove }: Pairs, critical: number, { size, totals }: Drawn): boolean {
  let isRefuted = false
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column < size; column += 1) {
      const at = row * size + column
      const difference = (totals[row] ?? 0) - (totals[column] ?? 0)
      if (difference * (notAbove[at] ?? 0) <= critical) continue
      notAbove[at] = 0
      notBelow[column * size + row] = 0
      isAbove[at] = 1
      isRefuted = true
    }
  }
  return isRefuted
}

function criticalOfAll({ notAbove, notBelow }: Pairs, { size, errors, scales }: Drawn): number {
  return quantile(
    scales.map((scale, draw) => {
      const first = draw * size
      let largest = 0
      for (let row = 0; row < size; row += 1) {
        const error = errors[first + row] ?? 0
        for (let column = row + 1; column < size; column += 1) {
          const difference = error - (errors[first + column] ?? 0)
          const at = row * size + column
          const signed = difference > 0 ? difference * (notAbove[at] ?? 0) : -difference * (notBelow[at] ?? 0)
          if (signed > largest) largest = signed
        }
      }
      return largest * scale
    }),
  )
}

/**
 * Marginal sets of thousands, in a single step: the critical value of an agency depends on its own variance alone, grows or falls evenly with
 * it, and is computed at some variances; each agency takes the larger of its two neighbours.
 */
function marginalOfMany(estimates: readonly Estimate[], freedom: number | null): PositionRange[] {
  const drawn = drawFor(estimates, freedom)
  const { size, totals, variances } = drawn
  const sorted = variances.toSorted()
  const tried = Array.from(
    { length: variancesTried },
    (_, step) => sorted[Math.round((step * (size - 1)) / (variancesTried - 1))] ?? 0,
  )
  const criticals = tried.map((variance, step) => criticalAt(variance, `own ${step}`, drawn))
  return estimates.map(({ total, variance }) => {
    const next = tried.findIndex((one) => one >= variance)
    const critical = Math.max(criticals[next] ?? 0, criticals[Math.max(0, next - 1)] ?? 0)
    let [above, below] = [0, 0]
    for (let at = 0; at < size; at += 1) {
      const difference = total - (totals[at] ?? 0)
      if (difference * difference <= critical * critical * (variance + (variances[at] ?? 0))) continue
      if (difference > 0) below += 1
      else above += 1
    }
    return { best: above + 1, worst: size - below }
  })
}

function criticalAt(variance: number, key: string, { size, variances, errors, scales }: Drawn): number {
  const own = normalDraws(key, draws).map((normal) => normal * Math.sqrt(variance))
  const precisions = variances.map((other) => precision(variance, other))
  return quantile(
    scales.map((scale, draw) => {
      let largest = 0
      for (let at = 0; at < size; at += 1) {
        const signed = Math.abs((own[draw] ?? 0) - (errors[draw * size + at] ?? 0)) * (precisions[at] ?? 0)
        if (signed > largest) largest = signed
      }
      return largest * scale
    }),
  )
}
