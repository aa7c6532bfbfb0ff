const steps = [0.01, 0.02, 0.05, 0.1, 0.2, 0.25, 0.5]
const mostSteps = 6

/** Round shares around the values, from below the least to above the most, within 0 and 1. */
export function toScatterTicks(shares: readonly number[]): readonly number[] {
  const [least, most] = [Math.min(1, ...shares), Math.max(0, ...shares)]
  if (shares.length === 0) return [0, 1]
  const step = steps.find((each) => (most - least) / each <= mostSteps) ?? 0.5
  const first = Math.max(0, Math.floor(least / step - 1e-9))
  const last = Math.max(first + 1, Math.min(Math.round(1 / step), Math.ceil(most / step + 1e-9)))
  return Array.from({ length: last - first + 1 }, (_, index) => Math.round((first + index) * step * 1e4) / 1e4)
}
