import { seededRandom } from '../seeded-random.ts'

/** A source of numbers that is the same for the same name, on every machine. */
export interface Random {
  /** In [0, 1). */
  next(): number
  /** A whole number in [0, below). */
  below(below: number): number
  /** True with that probability. */
  chance(probability: number): boolean
  /** Around 0 with deviation 1, from the sum of twelve. */
  normal(): number
}

export function createRandom(name: string): Random {
  const next = seededRandom(name)
  return {
    next,
    below: (below) => Math.floor(next() * below),
    chance: (probability) => next() < probability,
    normal() {
      let sum = -6
      for (let term = 0; term < 12; term += 1) sum += next()
      return sum
    },
  }
}

/** Brings the values into an order of chance, in place. */
export function shuffle<Value>(values: Value[], random: Random): Value[] {
  for (let last = values.length - 1; last > 0; last -= 1) {
    const other = random.below(last + 1)
    const [one, two] = [values[last], values[other]]
    if (one !== undefined && two !== undefined) [values[last], values[other]] = [two, one]
  }
  return values
}

/** Draws values by their weights. */
export function createPicker<Value>(values: readonly Value[], weightOf: (value: Value) => number) {
  const ends: number[] = []
  let total = 0
  for (const value of values) ends.push((total += weightOf(value)))
  return function pick(random: Random): Value {
    const at = random.next() * total
    let [low, high] = [0, ends.length - 1]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((ends[middle] ?? total) > at) high = middle
      else low = middle + 1
    }
    const picked = values[low]
    if (picked === undefined) throw new RangeError('There is nothing to pick from.')
    return picked
  }
}
