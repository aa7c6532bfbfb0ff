/** How large a delivery may be, and how slow. Beyond a bound it is refused whole. */
export interface DeliveryBounds {
  /** Bytes, unpacked. */
  readonly mostBytes: number
  /** Lines that are not blank. */
  readonly mostLines: number
  /** Unpacked bytes for each packed byte. */
  readonly mostRatio: number
  /** A sender that has sent fewer bytes than these while the platform waited for `withinMillis` is too slow. */
  readonly leastBytes: number
  readonly withinMillis: number
  /** How long the platform waits for a sender in all. */
  readonly mostWaitMillis: number
}

/** What holds when the environment sets nothing (`environment.ts`). */
export const defaultBounds: DeliveryBounds = {
  // More than any province has in all its dossiers.
  mostBytes: 16 * 1024 ** 3,
  mostLines: 1_000_000,
  mostRatio: 100,
  leastBytes: 1024,
  withinMillis: 10_000,
  mostWaitMillis: 30 * 60_000,
}
