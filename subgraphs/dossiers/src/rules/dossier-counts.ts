/** Everything counted for one unit and period. Each measure is counted by its own predicate, none from others. */
export interface DossierCounts {
  /** In handling at some time of the period: carried over or received in it. */
  readonly handled: number
  readonly received: number
  readonly receivedOnline: number
  readonly receivedDirect: number
  readonly receivedPost: number
  readonly receivedBoundaryFree: number
  readonly receivedAtMinistryLevel: number
  readonly receivedAtProvinceLevel: number
  readonly receivedAtCommuneLevel: number
  readonly receivedForFullService: number
  readonly receivedOnlineForFullService: number
  readonly receivedWithObligation: number
  readonly receivedPaidOnline: number
  readonly receivedDigitised: number
  readonly receivedReused: number
  readonly receivedInPersonalStore: number
  readonly receivedVneidVerified: number
  readonly receivedDisliked: number
  readonly carriedOver: number
  /** Handed in by another agency while it was handled, and handed on to one; a dossier as often as it was handed over. */
  readonly handedIn: number
  readonly handedOut: number
  readonly resolved: number
  readonly resolvedEarly: number
  readonly resolvedOnTime: number
  readonly resolvedLate: number
  /** Neither appointment nor limit was known: in time by no definition, late by none. */
  readonly resolvedUndeterminable: number
  readonly resolvedLateWithApology: number
  /** Ends that the transition of 30 June 2025 recorded and no work produced. */
  readonly resolvedInTransition: number
  readonly resolvedInTimeInTransition: number
  /** Of resolvedInTransition: the result was returned by the appointment. */
  readonly resolvedTrulyInTime: number
  readonly resolvedElectronically: number
  /** Civil days from acceptance to the end of processing, summed over the dossiers resolved in the period. */
  readonly processingDays: number
  readonly closed: number
  readonly withdrawn: number
  readonly stopped: number
  readonly inProgress: number
  readonly inTerm: number
  readonly overdue: number
  readonly overdueWithApology: number
  /** In progress without appointment or limit: neither in term nor overdue. */
  readonly undeterminable: number
  readonly submitted: number
  readonly submittedOnline: number
  readonly waiting: number
  readonly waitingOver8Hours: number
  readonly acceptedLate: number
  readonly refused: number
  /** Of the dossiers received in the period, in their state at its end and by whom they are held then. */
  readonly cohortReceived: number
  readonly cohortResolvedInTime: number
  readonly cohortInTerm: number
  readonly cohortLate: number
  /** Of cohortResolvedInTime and of cohortInTerm: overdue by index 766, part 2.1. */
  readonly cohortInTimeAfterTwoRequests: number
  readonly cohortInTermAfterTwoRequests: number
  readonly cohortUndeterminable: number
}

/** Nothing received, nothing ended: the counts of a subject without a row. */
export const nothingCounted: DossierCounts = {
  handled: 0,
  received: 0,
  receivedOnline: 0,
  receivedDirect: 0,
  receivedPost: 0,
  receivedBoundaryFree: 0,
  receivedAtMinistryLevel: 0,
  receivedAtProvinceLevel: 0,
  receivedAtCommuneLevel: 0,
  receivedForFullService: 0,
  receivedOnlineForFullService: 0,
  receivedWithObligation: 0,
  receivedPaidOnline: 0,
  receivedDigitised: 0,
  receivedReused: 0,
  receivedInPersonalStore: 0,
  receivedVneidVerified: 0,
  receivedDisliked: 0,
  carriedOver: 0,
  handedIn: 0,
  handedOut: 0,
  resolved: 0,
  resolvedEarly: 0,
  resolvedOnTime: 0,
  resolvedLate: 0,
  resolvedUndeterminable: 0,
  resolvedLateWithApology: 0,
  resolvedInTransition: 0,
  resolvedInTimeInTransition: 0,
  resolvedTrulyInTime: 0,
  resolvedElectronically: 0,
  processingDays: 0,
  closed: 0,
  withdrawn: 0,
  stopped: 0,
  inProgress: 0,
  inTerm: 0,
  overdue: 0,
  overdueWithApology: 0,
  undeterminable: 0,
  submitted: 0,
  submittedOnline: 0,
  waiting: 0,
  waitingOver8Hours: 0,
  acceptedLate: 0,
  refused: 0,
  cohortReceived: 0,
  cohortResolvedInTime: 0,
  cohortInTerm: 0,
  cohortLate: 0,
  cohortInTimeAfterTwoRequests: 0,
  cohortInTermAfterTwoRequests: 0,
  cohortUndeterminable: 0,
}
