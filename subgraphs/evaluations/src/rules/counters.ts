/** Additive counters of one agency or province in a period; the views of dossiers say what each one means. */
export interface Counters {
  readonly received: number
  readonly receivedOnline: number
  readonly receivedWithObligation: number
  readonly receivedPaidOnline: number
  readonly receivedDigitised: number
  readonly receivedReused: number
  readonly receivedInPersonalStore: number
  readonly receivedVneidVerified: number
  readonly receivedDisliked: number
  readonly resolved: number
  readonly resolvedElectronically: number
  readonly processingDays: number
  readonly cohortInTime: number
  readonly cohortDeterminable: number
  readonly cohortLate: number
}

/** The counters of who has no row: its source told of the period, and nothing of it. */
export const nothingCounted: Counters = {
  received: 0,
  receivedOnline: 0,
  receivedWithObligation: 0,
  receivedPaidOnline: 0,
  receivedDigitised: 0,
  receivedReused: 0,
  receivedInPersonalStore: 0,
  receivedVneidVerified: 0,
  receivedDisliked: 0,
  resolved: 0,
  resolvedElectronically: 0,
  processingDays: 0,
  cohortInTime: 0,
  cohortDeterminable: 0,
  cohortLate: 0,
}

/** What the catalogue knows of the procedures an agency has authority over. */
export interface ProcedureCounts {
  readonly online: number
  readonly withKnownChannels: number
}

/** Petitions of one agency or province in a period, as the statement that counts them says. */
export interface PetitionCounts {
  readonly dealtWith: number
  readonly inTime: number
  readonly received: number
  readonly satisfied: number
  readonly aboutProcedures: number
  readonly aboutStaff: number
}

/** Of who has no row although its petitions are known. */
export const noPetitions: PetitionCounts = {
  dealtWith: 0,
  inTime: 0,
  received: 0,
  satisfied: 0,
  aboutProcedures: 0,
  aboutStaff: 0,
}

/** Everything that indicators of one agency are observed from. */
export interface Observed {
  readonly counters: Counters
  /** Null: not known. */
  readonly procedures: ProcedureCounts | null
  /** Null: not known of the period. */
  readonly petitions: PetitionCounts | null
}
