interface Part {
  /** Dossiers, in any unit. */
  readonly weight: number
  /** Log odds of being late, before the parts are moved. */
  readonly usual: number
}

const steps = 40

/**
 * Shares of late dossiers that add up to the wanted one: the log odds of every part are moved by the same number, so that
 * the order of the parts stays and none reaches 1.
 */
export function latenessOf(wanted: number, parts: readonly Part[]): number[] {
  const total = parts.reduce((sum, part) => sum + part.weight, 0)
  const lateAt = (shift: number) =>
    parts.reduce((sum, part) => sum + logistic(shift + part.usual) * part.weight, 0) / total
  let [low, high] = [-30, 30]
  for (let step = 0; step < steps; step += 1) {
    const middle = (low + high) / 2
    if (lateAt(middle) < wanted) low = middle
    else high = middle
  }
  return parts.map(({ usual }) => logistic((low + high) / 2 + usual))
}

export function logit(share: number): number {
  return Math.log(share / (1 - share))
}

function logistic(value: number): number {
  return 1 / (1 + Math.exp(-value))
}
