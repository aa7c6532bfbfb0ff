/** How much of the differences between fields remains: a province that is late is late in more than its worst field. */
const damping = 0.75

interface Part {
  /** Dossiers, in any unit. */
  readonly weight: number
  /** Usual share of late ones, in (0, 1). */
  readonly usual: number
}

/**
 * Shares of late dossiers that add up to the wanted one: the odds of every part are moved by the same factor, so that
 * the order of the parts stays and none reaches 1.
 */
export function latenessOf(wanted: number, parts: readonly Part[]): number[] {
  const total = parts.reduce((sum, part) => sum + part.weight, 0)
  const sharesAt = (shift: number) => parts.map(({ usual }) => logistic(shift + damping * logit(usual)))
  const lateAt = (shift: number) =>
    sharesAt(shift).reduce((sum, share, index) => sum + (share * (parts[index]?.weight ?? 0)) / total, 0)
  let [low, high] = [-30, 30]
  for (let step = 0; step < 60; step += 1) {
    const middle = (low + high) / 2
    if (lateAt(middle) < wanted) low = middle
    else high = middle
  }
  return sharesAt((low + high) / 2)
}

function logit(share: number): number {
  return Math.log(share / (1 - share))
}

function logistic(odds: number): number {
  return 1 / (1 + Math.exp(-odds))
}
