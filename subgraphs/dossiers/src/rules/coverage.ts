/** What the system of one province has sent. All from isSimulated on are null when it sent nothing. */
export interface Sender {
  readonly provinceCode: string
  readonly batches: number
  readonly isSimulated: boolean | null
  readonly source: string | null
  readonly sourceEn: string | null
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

/** A unit is covered when the system of its province has sent anything: its zeros are then zeros. */
export function coverageOf(senders: readonly Sender[], place: Place | null): Coverage {
  if (place !== null) {
    const hasSent = senders.some((sender) => sender.provinceCode === place.provinceCode && sender.batches > 0)
    return { reporting: hasSent ? 1 : 0, expected: 1, missing: hasSent ? [] : [place.code] }
  }
  const missing = senders.filter((sender) => sender.batches === 0).map((sender) => sender.provinceCode)
  return { reporting: senders.length - missing.length, expected: senders.length, missing }
}
