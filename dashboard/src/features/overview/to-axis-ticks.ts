/** Every 5 percent from just below the lowest to just above the highest share; at most eleven, else every 10. */
export function toAxisTicks(shares: readonly number[]): readonly number[] {
  if (shares.length === 0) return []
  const [lowest, highest] = [Math.min(...shares), Math.max(...shares)]
  const step = highest - lowest > 0.5 ? 10 : 5
  const first = Math.floor((lowest * 100) / step)
  const last = Math.min(100 / step, Math.max(first + 1, Math.ceil((highest * 100) / step)))
  return Array.from({ length: last - first + 1 }, (_, index) => ((first + index) * step) / 100)
}
