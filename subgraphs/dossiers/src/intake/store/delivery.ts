import type { SourceSystem } from '../source-systems.ts'

/** A delivery whose lines are staged: whose it is, and the number under which staged_line and decided_line hold it. */
export interface StagedDelivery {
  readonly sourceName: string
  readonly provinceCode: string
  readonly delivery: number
}

/** The same, once its batch is stored: what every row that it brings names. */
export interface StoredDelivery extends StagedDelivery {
  readonly batchId: number
  readonly recordedAt: Date
}

/** How a delivery came. */
export interface DeliveryOrigin {
  readonly origin: SourceSystem['origin']
  /** When its first byte came; null: it was simulated, and nobody sent it. */
  readonly receivedAt: Date | null
  /** Last civil day of which the sender says that every reception is in this or an earlier delivery. Null: it did not say. */
  readonly reportedThrough?: string | null
  /** Of a simulation: what it says of itself, when it is learned, and which days it holds. Absent: sent just now. */
  readonly simulated?: {
    readonly source: string
    readonly sourceEn: string
    readonly recordedAt: Date
    readonly knownFrom: string
    readonly knownThrough: string
  }
}
