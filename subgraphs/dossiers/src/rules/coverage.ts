/** What the system of one province has sent. All from isSimulated on are null when it sent nothing. */
export interface Sender {
  readonly provinceCode: string
  readonly batches: number
  readonly isSimulated: boolean | null
  readonly source: string | null
  readonly sourceEn: string | null
  /** First civil day of which everything is told. Null also when that is not known. */
  readonly knownFrom: string | null
  readonly knownThrough: string | null
  readonly lastBatchAt: Date | null
}

/** How much of what was expected was received from at all. */
export interface Coverage {
  readonly reporting: number
  readonly expected: number
  readonly missing: string[]
}

/** Whose figures are covered: one unit or agency of one province, or, with null, the country. */
export interface Place {
  readonly code: string
  readonly provinceCode: string
}

/** A unit is covered when the system of its province told of any day of the period, or of later ones: its zeros are then zeros. */
export function coverageOf(
  senders: readonly Sender[],
  place: Place | null,
  { until }: { readonly until: string },
): Coverage {
  const hasSent = ({ batches, knownFrom }: Sender) => batches > 0 && (knownFrom === null || knownFrom < until)
  if (place !== null) {
    const isCovered = senders.some((sender) => sender.provinceCode === place.provinceCode && hasSent(sender))
    return { reporting: isCovered ? 1 : 0, expected: 1, missing: isCovered ? [] : [place.code] }
  }
  const missing = senders.filter((sender) => !hasSent(sender)).map((sender) => sender.provinceCode)
  return { reporting: senders.length - missing.length, expected: senders.length, missing }
}
