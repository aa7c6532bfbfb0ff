/**
 * For each of these volumes the quarter it lies in when they stand from high to low: 1 the largest. Equal volumes lie in one quarter, that
 * of the first of them, so that who is compared with whom does not hang on an order of codes.
 */
export function volumeQuarters(volumes: readonly number[]): number[] {
  const ordered = volumes.toSorted((one, other) => other - one)
  const firstAt = new Map<number, number>()
  for (const [at, volume] of ordered.entries()) if (!firstAt.has(volume)) firstAt.set(volume, at)
  return volumes.map((volume) => Math.floor((4 * (firstAt.get(volume) ?? 0)) / volumes.length) + 1)
}
