import type { CaptureRow } from './listing.ts'

/** Captures are read from the portal; nothing in them is simulated. */
export function toProvenance({ source, capturedOn }: CaptureRow) {
  return { origin: 'REAL', source, asOf: capturedOn } as const
}
