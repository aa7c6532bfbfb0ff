/** How large a delivery may be. Beyond a bound it is refused whole. */
export interface DeliveryBounds {
  /** Bytes, unpacked. */
  readonly mostBytes: number
  /** Lines that are not blank. */
  readonly mostLines: number
  /** Unpacked bytes for each packed byte. */
  readonly mostRatio: number
}

/** What holds when the environment sets nothing (`environment.ts`). */
export const defaultBounds: DeliveryBounds = {
  // More than any province has in all its dossiers.
  mostBytes: 16 * 1024 ** 3,
  mostLines: 1_000_000,
  mostRatio: 100,
}
