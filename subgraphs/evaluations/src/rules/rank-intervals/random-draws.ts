import { seededRandom } from '@motcua/kit/seeded-random'

/** Standard normal numbers, the same ones for the same key. */
export function normalDraws(key: string, count: number): Float64Array {
  const random = seededRandom(key)
  const draws = new Float64Array(count)
  for (let at = 0; at < count; at += 2) {
    // Box and Muller: two uniform numbers give two normal ones. 1 - x is never 0, which has no logarithm.
    const radius = Math.sqrt(-2 * Math.log(1 - random()))
    const angle = 2 * Math.PI * random()
    draws[at] = radius * Math.cos(angle)
    if (at + 1 < count) draws[at + 1] = radius * Math.sin(angle)
  }
  return draws
}

/**
 * How much wider each draw is because the variances are estimated: the root of freedom ÷ χ², as in Student's t. 1 where freedom is null, that
 * is, where the variances are taken as known. χ² by the approximation of Wilson and Hilferty (1931).
 */
export function scaleDraws(key: string, count: number, freedom: number | null): Float64Array {
  if (freedom === null) return new Float64Array(count).fill(1)
  const spread = 2 / (9 * freedom)
  return normalDraws(key, count).map((normal) => {
    const ratio = Math.max(1e-3, 1 - spread + normal * Math.sqrt(spread)) ** 3
    return 1 / Math.sqrt(ratio)
  })
}
