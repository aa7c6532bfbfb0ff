import { dayNumberAt } from './viet-nam-time.ts'

/**
 * A time in which the clock of a dossier stands: from the request for a supplement (form 02) to its completion,
 * [from, until), instants. One that is still open is given its end by the caller: the moment that is looked at.
 */
export interface Pause {
  readonly from: number
  readonly until: number
}

/** In order and apart from each other: time that two requests share is paused once. Empty ones are dropped. */
export function mergePauses(pauses: readonly Pause[]): Pause[] {
  const merged: Pause[] = []
  for (const pause of pauses.filter(({ from, until }) => until > from).toSorted((a, b) => a.from - b.from)) {
    const last = merged.at(-1)
    if (last !== undefined && pause.from <= last.until) {
      merged[merged.length - 1] = { from: last.from, until: Math.max(last.until, pause.until) }
    } else merged.push(pause)
  }
  return merged
}

/** Days are paused whole: that of the request is, that of the completion is not, so that a pause of n days moves by n. */
export function isPausedDay(pauses: readonly Pause[], number: number): boolean {
  return pauses.some(({ from, until }) => number >= dayNumberAt(from) && number < dayNumberAt(until))
}

/** What is left of [begins, ends) outside the pauses, in order. pauses as mergePauses gives them. */
export function outsidePauses(begins: number, ends: number, pauses: readonly Pause[]): Pause[] {
  const left: Pause[] = []
  let free = begins
  for (const { from, until } of pauses) {
    if (until <= free) continue
    if (from >= ends) break
    if (from > free) left.push({ from: free, until: from })
    free = until
  }
  if (free < ends) left.push({ from: free, until: ends })
  return left
}
