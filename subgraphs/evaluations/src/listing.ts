import { invalidInput } from '@motcua/kit/errors'
import type { RowOf } from '@motcua/kit/row-of'
import type { listCaptures, Place } from './queries/list-captures.ts'

export type CaptureRow = RowOf<typeof listCaptures>

/** A captured list of one day: whole, or only the departments or the communes of the province whose units it lists. */
export interface Listing {
  readonly capture: CaptureRow
  /** The captured day before this one at the same place; null for the first. */
  readonly previous: CaptureRow | null
  readonly only: 'DEPARTMENT' | 'COMMUNE' | null
}

export type RankingLevel = 'MINISTRY' | 'PROVINCE' | 'DEPARTMENT' | 'COMMUNE' | 'PROVINCE_UNITS'

/**
 * Where a ranking is found. The portal ranks departments and communes of a province in one list, so that a ranking of
 * either is a part of that list with positions of its own.
 */
export function placeOf(level: RankingLevel, within: string | null): Place & Pick<Listing, 'only'> {
  return level === 'DEPARTMENT' || level === 'COMMUNE'
    ? { level: 'PROVINCE_UNITS', within, only: level }
    : { level, within, only: null }
}

/** Of several captures of one list and day the one of the latest moment, given oldest first. */
export function shownCaptures<Row extends CaptureRow>(captures: readonly Row[]): Row[] {
  return [
    ...new Map(
      captures.map((capture) => [`${capture.level} ${capture.within} ${capture.capturedOn}`, capture]),
    ).values(),
  ]
}

/** The listing of a capture, whether shown or not, with the day before among those that are shown. */
export function listingOf(capture: CaptureRow, shown: readonly CaptureRow[], only: Listing['only']): Listing {
  return { capture, previous: shown.filter(({ capturedOn }) => capturedOn < capture.capturedOn).at(-1) ?? null, only }
}

/** The listing of a day, or of the newest day, among the shown captures of a place, oldest first; null when there is none. */
export function findListing(
  captures: readonly CaptureRow[],
  capturedOn: string | null,
  only: Listing['only'],
): Listing | null {
  const capture = capturedOn === null ? captures.at(-1) : captures.find((one) => one.capturedOn === capturedOn)
  return capture === undefined ? null : listingOf(capture, captures, only)
}

/** Whose units are ranked, as given. BAD_USER_INPUT where the level needs a province and has none, or has no use for it. */
export function readWithin(level: RankingLevel, within: string | null | undefined): string | null {
  if (level === 'PROVINCE_UNITS' && !within) {
    throw invalidInput('within must name the province whose units are ranked, such as H21.', 'within')
  }
  if (within != null && (level === 'PROVINCE' || level === 'MINISTRY')) {
    throw invalidInput('within names the province of departments or communes; leave it out at this level.', 'within')
  }
  return within ?? null
}
