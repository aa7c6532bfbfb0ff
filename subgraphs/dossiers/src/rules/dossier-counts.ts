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
  readonly carriedOver: number
  readonly resolved: number
  readonly resolvedEarly: number
  readonly resolvedOnTime: number
  readonly resolvedLate: number
  readonly closed: number
  readonly withdrawn: number
  readonly stopped: number
  readonly inProgress: number
  readonly inTerm: number
  readonly overdue: number
  readonly submitted: number
  readonly submittedOnline: number
  readonly waiting: number
  readonly waitingOver8Hours: number
  readonly acceptedLate: number
  readonly refused: number
  /** Of the dossiers received in the period, in their state at its end. */
  readonly cohortResolvedInTime: number
  readonly cohortInTerm: number
  readonly cohortLate: number
}
