import { hashOf } from '@motcua/kit/seeded-random'

/**
 * A source of numbers that is the same for the same seed, on every machine (mulberry32). One object is restarted for
 * every dossier, so that a dossier depends on its own seed alone and costs no memory.
 */
export class Random {
  #state: number

  constructor(seed: number) {
    this.#state = seed | 0
  }

  restart(seed: number): void {
    this.#state = seed | 0
  }

  /** In [0, 1). */
  next(): number {
    const state = (this.#state = (this.#state + 0x6d2b79f5) | 0)
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }

  /** A whole number in [0, below). */
  below(below: number): number {
    return Math.floor(this.next() * below)
  }

  /** True with that probability. */
  chance(probability: number): boolean {
    return this.next() < probability
  }

  /** At least 0, most often near it, of that mean. */
  exponential(mean: number): number {
    return -Math.log(1 - this.next()) * mean
  }

  /** Around 0 with deviation 1, from the sum of twelve. */
  normal(): number {
    let sum = -6
    for (let term = 0; term < 12; term += 1) sum += this.next()
    return sum
  }
}

/** A source of numbers that is the same for the same name. */
export function createRandom(name: string): Random {
  return new Random(hashOf(name))
}

/** The seeds of a row of dossiers: neighbours in number are strangers in seed. */
export function seedOf(base: number, number: number): number {
  let mixed = (base + Math.imul(number, 0x9e3779b1)) | 0
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
  return mixed ^ (mixed >>> 16)
}

/** Brings the values into an order of chance, in place. */
export function shuffle(values: Int32Array, random: Random): Int32Array {
  for (let last = values.length - 1; last > 0; last -= 1) {
    const other = random.below(last + 1)
    const one = values[last] ?? 0
    values[last] = values[other] ?? 0
    values[other] = one
  }
  return values
}

/** Draws the place of a weight in its list, in proportion to the weights. */
export function createPicker(weights: readonly number[]): (random: Random) => number {
  const ends: number[] = []
  let total = 0
  for (const weight of weights) ends.push((total += weight))
  if (!(total > 0)) throw new RangeError('There is nothing to pick from.')
  return function pick(random) {
    const at = random.next() * total
    let low = 0
    let high = ends.length - 1
    while (low < high) {
      const middle = (low + high) >> 1
      if ((ends[middle] ?? total) > at) high = middle
      else low = middle + 1
    }
    return low
  }
}
