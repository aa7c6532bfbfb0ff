/** What one operation may ask of the platform. */
export interface OperationLimits {
  /** Estimated before it runs: objects of the longest answer, plain fields by the ten, and what the schemas add for fields that work hard. */
  readonly cost: number
  /** Fields below fields. */
  readonly depth: number
  /** Of the answer, as it is sent before it is packed. */
  readonly answerBytes: number
  /** From the request to its answer. What is not there by then is null, with an error; the rest stands. */
  readonly millis: number
  /** How much runs at once, of all clients together. */
  readonly places: PlacesLimits
}

export interface PlacesLimits {
  /** Estimated cost that runs at once; a dearer operation runs alone. */
  readonly room: number
  /** Operations that wait for room; one more is BUSY. */
  readonly mostWaiting: number
  /** How long one waits before it is BUSY. */
  readonly waitMillis: number
}

/** A unit of cost takes some 30 microseconds of a processor; the dearest operation of the dashboard costs a third of the limit. */
export const defaultLimits: OperationLimits = {
  cost: 100_000,
  depth: 20,
  answerBytes: 20_000_000,
  millis: 15_000,
  places: { room: 200_000, mostWaiting: 200, waitMillis: 5000 },
}
