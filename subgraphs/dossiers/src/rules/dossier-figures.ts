import type { DossierCounts } from './dossier-counts.ts'

/**
 * The number of dossiers that a figure counts, by the name under which the graph lists them. Days are summed nowhere
 * here: processingDays counts no dossiers, and RESOLVED lists those whose days it sums.
 */
export const countsOfFigures = {
  HANDLED: (counts) => counts.handled,
  RECEIVED: (counts) => counts.received,
  RECEIVED_ONLINE: (counts) => counts.receivedOnline,
  RECEIVED_DIRECT: (counts) => counts.receivedDirect,
  RECEIVED_POST: (counts) => counts.receivedPost,
  RECEIVED_BOUNDARY_FREE: (counts) => counts.receivedBoundaryFree,
  RECEIVED_FOR_FULL_SERVICE: (counts) => counts.receivedForFullService,
  RECEIVED_ONLINE_FOR_FULL_SERVICE: (counts) => counts.receivedOnlineForFullService,
  RECEIVED_WITH_OBLIGATION: (counts) => counts.receivedWithObligation,
  RECEIVED_PAID_ONLINE: (counts) => counts.receivedPaidOnline,
  RECEIVED_DIGITISED: (counts) => counts.receivedDigitised,
  RECEIVED_REUSED: (counts) => counts.receivedReused,
  RECEIVED_IN_PERSONAL_STORE: (counts) => counts.receivedInPersonalStore,
  RECEIVED_VNEID_VERIFIED: (counts) => counts.receivedVneidVerified,
  RECEIVED_DISLIKED: (counts) => counts.receivedDisliked,
  RECEIVED_NOT_PAID_ONLINE: (counts) => counts.receivedWithObligation - counts.receivedPaidOnline,
  RECEIVED_NOT_DIGITISED: (counts) => counts.received - counts.receivedDigitised,
  RECEIVED_NOT_REUSED: (counts) => counts.received - counts.receivedReused,
  RECEIVED_NOT_IN_PERSONAL_STORE: (counts) => counts.received - counts.receivedInPersonalStore,
  RECEIVED_NOT_VNEID_VERIFIED: (counts) => counts.received - counts.receivedVneidVerified,
  CARRIED_OVER: (counts) => counts.carriedOver,
  HANDED_IN: (counts) => counts.handedIn,
  HANDED_OUT: (counts) => counts.handedOut,
  RESOLVED: (counts) => counts.resolved,
  RESOLVED_EARLY: (counts) => counts.resolvedEarly,
  RESOLVED_ON_TIME: (counts) => counts.resolvedOnTime,
  RESOLVED_IN_TIME: (counts) => counts.resolvedEarly + counts.resolvedOnTime,
  RESOLVED_LATE: (counts) => counts.resolvedLate,
  RESOLVED_LATE_WITH_APOLOGY: (counts) => counts.resolvedLateWithApology,
  RESOLVED_LATE_WITHOUT_APOLOGY: (counts) => counts.resolvedLate - counts.resolvedLateWithApology,
  RESOLVED_DETERMINABLE: (counts) => counts.resolved - counts.resolvedUndeterminable,
  RESOLVED_UNDETERMINABLE: (counts) => counts.resolvedUndeterminable,
  RESOLVED_IN_TRANSITION: (counts) => counts.resolvedInTransition,
  RESOLVED_IN_TIME_IN_TRANSITION: (counts) => counts.resolvedInTimeInTransition,
  RESOLVED_TRULY_IN_TIME: (counts) => counts.resolvedTrulyInTime,
  RESOLVED_IN_TIME_EXCLUDING_TRANSITION: (counts) =>
    counts.resolvedEarly + counts.resolvedOnTime - counts.resolvedInTimeInTransition + counts.resolvedTrulyInTime,
  RESOLVED_ELECTRONICALLY: (counts) => counts.resolvedElectronically,
  RESOLVED_NOT_ELECTRONICALLY: (counts) => counts.resolved - counts.resolvedElectronically,
  IN_PROGRESS: (counts) => counts.inProgress,
  IN_TERM: (counts) => counts.inTerm,
  OVERDUE: (counts) => counts.overdue,
  OVERDUE_WITH_APOLOGY: (counts) => counts.overdueWithApology,
  OVERDUE_WITHOUT_APOLOGY: (counts) => counts.overdue - counts.overdueWithApology,
  UNDETERMINABLE: (counts) => counts.undeterminable,
  CLOSED: (counts) => counts.closed,
  WITHDRAWN: (counts) => counts.withdrawn,
  STOPPED: (counts) => counts.stopped,
  SUBMITTED: (counts) => counts.submitted,
  SUBMITTED_ONLINE: (counts) => counts.submittedOnline,
  WAITING: (counts) => counts.waiting,
  WAITING_OVER_8_HOURS: (counts) => counts.waitingOver8Hours,
  ACCEPTED_LATE: (counts) => counts.acceptedLate,
  REFUSED: (counts) => counts.refused,
  COHORT_RESOLVED_IN_TIME: (counts) => counts.cohortResolvedInTime,
  COHORT_IN_TERM: (counts) => counts.cohortInTerm,
  COHORT_LATE: (counts) => counts.cohortLate,
  COHORT_UNDETERMINABLE: (counts) => counts.cohortUndeterminable,
  COHORT_DETERMINABLE: (counts) => counts.cohortReceived - counts.cohortUndeterminable,
  COHORT_IN_TIME: (counts) =>
    counts.cohortResolvedInTime -
    counts.cohortInTimeAfterTwoRequests +
    counts.cohortInTerm -
    counts.cohortInTermAfterTwoRequests,
  COHORT_NOT_IN_TIME: (counts) =>
    counts.cohortReceived -
    counts.cohortUndeterminable -
    counts.cohortResolvedInTime +
    counts.cohortInTimeAfterTwoRequests -
    counts.cohortInTerm +
    counts.cohortInTermAfterTwoRequests,
  COHORT_NOT_LATE: (counts) => counts.cohortReceived - counts.cohortUndeterminable - counts.cohortLate,
} as const satisfies Record<string, (counts: DossierCounts) => number>

export type DossierFigure = keyof typeof countsOfFigures

export function isFigure(name: string): name is DossierFigure {
  return name in countsOfFigures
}
