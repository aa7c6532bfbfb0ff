import type { Channel, Level } from '../calibration/calibration.ts'
import { channels, levels } from './workshop.ts'

/** Of a kind of plan: received in the month (0), or one of aroundKinds, counted from 1. */
type KindNumber = number

/** What is settled of a dossier before it is made. */
export interface Planned {
  readonly kind: KindNumber
  readonly level: Level
  readonly channel: Channel
  readonly seed: number
  readonly cameAt: number
  /** Places in the lists of shares and communes; -1: by chance, or none. */
  readonly share: number
  readonly commune: number
  readonly receivedBy: number
}

/** Dossiers planned in one run have room up to here; the largest city has 410,000. */
const mostDossiers = 2 ** 22

/**
 * What is settled of the dossiers of one province before they are made, a column per fact: they are put in order of
 * coming as numbers, and each is made when its turn comes, so that no more than one exists at a time.
 */
export class Plan {
  readonly #kinds: number[] = []
  readonly #levels: number[] = []
  readonly #channels: number[] = []
  readonly #seeds: number[] = []
  readonly #cameAt: number[] = []
  readonly #shares: number[] = []
  readonly #communes: number[] = []
  readonly #receivedBy: number[] = []

  get size(): number {
    return this.#kinds.length
  }

  /** Returns its number. */
  add({ kind, level, channel, seed, cameAt, share, commune, receivedBy }: Planned): number {
    this.#levels.push(levels.indexOf(level))
    this.#channels.push(channels.indexOf(channel))
    this.#seeds.push(seed)
    this.#cameAt.push(cameAt)
    this.#shares.push(share)
    this.#communes.push(commune)
    this.#receivedBy.push(receivedBy)
    return this.#kinds.push(kind) - 1
  }

  communeOf(number: number): number {
    return this.#communes[number] ?? -1
  }

  receiveBy(number: number, commune: number): void {
    this.#receivedBy[number] = commune
  }

  at(number: number): Planned {
    return {
      kind: this.#kinds[number] ?? 0,
      level: levels[this.#levels[number] ?? 0] ?? 'PROVINCE',
      channel: channels[this.#channels[number] ?? 0] ?? 'ONLINE',
      seed: this.#seeds[number] ?? 0,
      cameAt: this.#cameAt[number] ?? 0,
      share: this.#shares[number] ?? -1,
      commune: this.#communes[number] ?? -1,
      receivedBy: this.#receivedBy[number] ?? -1,
    }
  }

  /** Numbers in order of coming; of two that came in the same second, the one planned first. */
  *inOrder(): Generator<number> {
    const first = this.#cameAt.reduce((least, cameAt) => Math.min(least, cameAt), Number.MAX_SAFE_INTEGER)
    const keys = Float64Array.from(
      this.#cameAt,
      (cameAt, number) => ((cameAt - first) / 1000) * mostDossiers + number,
    ).toSorted()
    for (const key of keys) yield key % mostDossiers
  }
}
