/** In thousandths, so that ticks are sums of whole numbers. */
const steps = [1, 2, 5, 10, 20, 50, 100, 200]
const mostTicks = 8

/** Round shares from just below the lowest to just above the highest, at most eight, never beyond 0 and 1. */
export function toRateTicks(shares: readonly number[]): readonly number[] {
  if (shares.length === 0) return []
  const [lowest, highest] = [Math.min(...shares) * 1000, Math.max(...shares) * 1000]
  for (const step of steps) {
    const first = Math.floor(lowest / step)
    const last = Math.min(Math.floor(1000 / step), Math.max(first + 1, Math.ceil(highest / step)))
    const start = Math.min(first, last - 1)
    if (last - start + 1 <= mostTicks) {
      return Array.from({ length: last - start + 1 }, (_, index) => ((start + index) * step) / 1000)
    }
  }
  return [0, 1]
}
