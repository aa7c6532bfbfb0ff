interface PositionAxis {
  readonly domain: readonly [number, number]
  readonly ticks: readonly number[]
}

/** An axis of positions: every one where few are passed through, else the ends and every fifth between them. */
export function toPositionAxis(positions: readonly number[]): PositionAxis {
  const best = Math.min(...positions)
  const worst = Math.max(...positions)
  const all = Array.from({ length: worst - best + 1 }, (_, index) => best + index)
  const step = [1, 5, 10, 20, 50].find((each) => (worst - best) / each <= 8) ?? 100
  const between = all.filter(
    (position) => position % step === 0 && position - best >= step / 2 && worst - position >= step / 2,
  )
  return { domain: [best, worst], ticks: step === 1 ? all : [best, ...between, worst] }
}
