/** Lifts dots that would cover each other onto the lowest free level. Level 0 stands on the axis. */
export function stackDots<Dot extends { readonly x: number }>(
  dots: readonly Dot[],
  size: number,
): readonly (Dot & { readonly level: number })[] {
  const lastOnLevel: number[] = []
  return dots
    .toSorted((left, right) => left.x - right.x)
    .map((dot) => {
      const free = lastOnLevel.findIndex((last) => dot.x - last >= size)
      const level = free === -1 ? lastOnLevel.length : free
      lastOnLevel[level] = dot.x
      return { ...dot, level }
    })
}
