/**
 * Whole shares in proportion to weights that add up to the total exactly, by largest remainder: a published total
 * stays what it is. Equal remainders go to the earlier one.
 */
export function apportion(total: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((a, b) => a + b, 0)
  if (!Number.isInteger(total) || total < 0) throw new RangeError(`${total} cannot be shared out in whole parts.`)
  if (weights.some((weight) => !(weight >= 0)) || (sum === 0 && total > 0)) {
    throw new RangeError('Weights are at least 0, and one of them above 0.')
  }
  const exact = weights.map((weight) => (total === 0 ? 0 : (total * weight) / sum))
  const shares = exact.map(Math.floor)
  const left = total - shares.reduce((a, b) => a + b, 0)
  const byRemainder = exact
    .map((share, index) => ({ index, remainder: share - Math.floor(share) }))
    .toSorted((a, b) => b.remainder - a.remainder || a.index - b.index)
  for (const { index } of byRemainder.slice(0, left)) shares[index] = (shares[index] ?? 0) + 1
  return shares
}
