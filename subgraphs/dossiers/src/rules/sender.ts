import type { SourceReport } from '@motcua/kit/trust'

/** What the systems of one province have sent. Null from isSimulated on, and never reported, when they sent nothing. */
export interface Sender extends SourceReport {
  /** Id of the province. */
  readonly unitId: string
  readonly batches: number
  readonly isSimulated: boolean | null
  readonly source: string | null
  readonly sourceEn: string | null
  /** Last civil day whose events its deliveries can hold; what was received is reportedThrough. */
  readonly knownThrough: string | null
  readonly lastBatchAt: Date | null
}

/** Whose figures they are: of one unit or agency of one province, or, with null, of the country. */
export interface Place {
  readonly code: string
  readonly provinceCode: string
}

/** The sources in scope: that of the province of a place, or those of every province. */
export function sendersOf(senders: readonly Sender[], place: Place | null): readonly Sender[] {
  return place === null ? senders : senders.filter(({ provinceCode }) => provinceCode === place.provinceCode)
}
