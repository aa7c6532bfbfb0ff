import { addDays } from '@motcua/kit/civil-day'
import type { Period } from '@motcua/kit/period'
import type { DossierFigure } from '../rules/dossier-figures.ts'
import type { Held } from './subjects.ts'

/**
 * What a figure looks at: what was submitted or RECEIVED in the period, in the state of then or, as a COHORT, in that at its end; what
 * ENDED or was REFUSED in it; what waits to be received at its end; what was CARRIED_OVER from before; what is HELD by its end.
 */
type FigureKind = 'SUBMITTED' | 'WAITING' | 'RECEIVED' | 'COHORT' | 'CARRIED_OVER' | 'HELD' | 'ENDED' | 'REFUSED'

const kinds: Record<DossierFigure, FigureKind> = {
  HANDLED: 'HELD',
  RECEIVED: 'RECEIVED',
  RECEIVED_ONLINE: 'RECEIVED',
  RECEIVED_DIRECT: 'RECEIVED',
  RECEIVED_POST: 'RECEIVED',
  RECEIVED_BOUNDARY_FREE: 'RECEIVED',
  RECEIVED_FOR_FULL_SERVICE: 'RECEIVED',
  RECEIVED_ONLINE_FOR_FULL_SERVICE: 'RECEIVED',
  RECEIVED_WITH_OBLIGATION: 'RECEIVED',
  RECEIVED_PAID_ONLINE: 'RECEIVED',
  RECEIVED_DIGITISED: 'RECEIVED',
  RECEIVED_REUSED: 'RECEIVED',
  RECEIVED_IN_PERSONAL_STORE: 'RECEIVED',
  RECEIVED_VNEID_VERIFIED: 'RECEIVED',
  RECEIVED_DISLIKED: 'RECEIVED',
  RECEIVED_NOT_PAID_ONLINE: 'RECEIVED',
  RECEIVED_NOT_DIGITISED: 'RECEIVED',
  RECEIVED_NOT_REUSED: 'RECEIVED',
  RECEIVED_NOT_IN_PERSONAL_STORE: 'RECEIVED',
  RECEIVED_NOT_VNEID_VERIFIED: 'RECEIVED',
  CARRIED_OVER: 'CARRIED_OVER',
  HANDED_IN: 'HELD',
  HANDED_OUT: 'HELD',
  RESOLVED: 'ENDED',
  RESOLVED_EARLY: 'ENDED',
  RESOLVED_ON_TIME: 'ENDED',
  RESOLVED_IN_TIME: 'ENDED',
  RESOLVED_LATE: 'ENDED',
  RESOLVED_LATE_WITH_APOLOGY: 'ENDED',
  RESOLVED_LATE_WITHOUT_APOLOGY: 'ENDED',
  RESOLVED_DETERMINABLE: 'ENDED',
  RESOLVED_UNDETERMINABLE: 'ENDED',
  RESOLVED_IN_TRANSITION: 'ENDED',
  RESOLVED_IN_TIME_IN_TRANSITION: 'ENDED',
  RESOLVED_TRULY_IN_TIME: 'ENDED',
  RESOLVED_IN_TIME_EXCLUDING_TRANSITION: 'ENDED',
  RESOLVED_ELECTRONICALLY: 'ENDED',
  RESOLVED_NOT_ELECTRONICALLY: 'ENDED',
  IN_PROGRESS: 'HELD',
  IN_TERM: 'HELD',
  OVERDUE: 'HELD',
  OVERDUE_WITH_APOLOGY: 'HELD',
  OVERDUE_WITHOUT_APOLOGY: 'HELD',
  UNDETERMINABLE: 'HELD',
  CLOSED: 'ENDED',
  WITHDRAWN: 'ENDED',
  STOPPED: 'ENDED',
  SUBMITTED: 'SUBMITTED',
  SUBMITTED_ONLINE: 'SUBMITTED',
  WAITING: 'WAITING',
  WAITING_OVER_8_HOURS: 'WAITING',
  ACCEPTED_LATE: 'RECEIVED',
  REFUSED: 'REFUSED',
  COHORT_RESOLVED_IN_TIME: 'COHORT',
  COHORT_IN_TERM: 'COHORT',
  COHORT_LATE: 'COHORT',
  COHORT_UNDETERMINABLE: 'COHORT',
  COHORT_DETERMINABLE: 'COHORT',
  COHORT_IN_TIME: 'COHORT',
  COHORT_NOT_IN_TIME: 'COHORT',
  COHORT_NOT_LATE: 'COHORT',
}

/** When a dossier that a figure counts must be held by an agency to count to it. */
export function heldFor(figure: DossierFigure, { from, until }: Period): Held {
  switch (kinds[figure]) {
    case 'SUBMITTED':
    case 'WAITING':
    case 'RECEIVED':
      return 'FIRST'
    case 'ENDED':
    case 'REFUSED':
      return 'LAST'
    case 'CARRIED_OVER':
      return { on: addDays(from, -1) }
    case 'COHORT':
    case 'HELD':
      return { on: addDays(until, -1) }
  }
}

/** Whether every dossier of a figure has been received, so that its day of reception is never null. */
export function isOfReceived(figure: DossierFigure): boolean {
  return !['SUBMITTED', 'WAITING', 'REFUSED'].includes(kinds[figure])
}

/** Days between which lies the first day of the month of reception, of submission while not received. Null: open. */
export interface Months {
  readonly from: string | null
  readonly until: string | null
}

/** In which months the dossiers of a figure lie: only their partitions are looked at. */
export function monthsOfFigure(figure: DossierFigure, { from, until }: Period): Months {
  const month = `${from.slice(0, 8)}01`
  switch (kinds[figure]) {
    case 'SUBMITTED':
      return { from: month, until: null }
    case 'WAITING':
      return { from: null, until: null }
    case 'RECEIVED':
    case 'COHORT':
      return { from: month, until }
    case 'CARRIED_OVER':
    case 'HELD':
    case 'ENDED':
    case 'REFUSED':
      return { from: null, until }
  }
}
