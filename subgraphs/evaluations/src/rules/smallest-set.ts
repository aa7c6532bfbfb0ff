import type { Hundredths } from './scheme.ts'

/** Something that can be done to dossiers, and what it wins. */
export interface Way {
  /** How many dossiers it can be done to. */
  readonly available: number
  /** Hundredths won when it is done to so many; never less for more of them. */
  gained(dossiers: number): Hundredths
}

/** How many dossiers of each way, in the order of the ways, and how many in all. */
export interface SmallestSet {
  readonly dossiers: number
  readonly ofWays: readonly number[]
}

/**
 * The fewest dossiers that win so many hundredths, exactly. Rounded points make each way a step function, so that only the numbers at which it
 * steps up matter; over them and over hundredths a minimum is built way by way. Null: all that is available wins less. Of equal sets the
 * one that takes less of the later ways.
 */
export function smallestSet(ways: readonly Way[], wanted: Hundredths): SmallestSet | null {
  if (wanted <= 0) return { dossiers: 0, ofWays: ways.map(() => 0) }
  // fewest[g]: the fewest dossiers of the ways so far that win g or more; taken[way][g]: how many of them are of that way.
  let fewest = Array.from({ length: wanted + 1 }, (_, gain) => (gain === 0 ? 0 : Infinity))
  const taken: Int32Array[] = []
  for (const way of ways) {
    const ofWay = new Int32Array(wanted + 1)
    const next = [...fewest]
    for (const { gain, dossiers } of stepsOf(way, wanted)) {
      for (let sum = 1; sum <= wanted; sum += 1) {
        const together = (fewest[Math.max(0, sum - gain)] ?? Infinity) + dossiers
        if (together >= (next[sum] ?? Infinity)) continue
        next[sum] = together
        ofWay[sum] = dossiers
      }
    }
    fewest = next
    taken.push(ofWay)
  }
  const dossiers = fewest[wanted] ?? Infinity
  return dossiers === Infinity ? null : { dossiers, ofWays: retrace(ways, taken, wanted) }
}

/** What each way takes of the minimum, from the last one back. */
function retrace(ways: readonly Way[], taken: readonly Int32Array[], wanted: Hundredths): number[] {
  let rest = wanted
  return ways
    .map((way, at) => ({ way, ofWay: taken[at] }))
    .toReversed()
    .map(({ way, ofWay }) => {
      const dossiers = ofWay?.[rest] ?? 0
      if (dossiers > 0) rest = Math.max(0, rest - way.gained(dossiers))
      return dossiers
    })
    .toReversed()
}

/** The smallest numbers of dossiers at which a way wins more, up to what is wanted. */
function* stepsOf({ available, gained }: Way, wanted: Hundredths): Generator<{ gain: Hundredths; dossiers: number }> {
  const most = gained(available)
  for (let won = 0, dossiers = 0; won < Math.min(wanted, most);) {
    dossiers = firstReaching(won + 1, dossiers + 1, available, gained)
    won = gained(dossiers)
    yield { gain: won, dossiers }
  }
}

/** The smallest number from least on that wins so much; most does. Found by halving. */
function firstReaching(gain: Hundredths, least: number, most: number, gained: Way['gained']): number {
  let [low, high] = [least, most]
  while (low < high) {
    const middle = Math.floor((low + high) / 2)
    if (gained(middle) >= gain) high = middle
    else low = middle + 1
  }
  return low
}
