import type { CaptureRow } from './listing.ts'

/** Captures are read from the portal; nothing in them is simulated. */
export function toProvenance({ source, sourceEn, capturedOn }: CaptureRow) {
  return { origin: 'REAL', source, sourceEn, asOf: capturedOn } as const
}
