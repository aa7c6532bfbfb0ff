import { addDays } from '@motcua/kit/civil-day'
import type { Period } from '@motcua/kit/period'
import type { Held } from '../queries/subjects.ts'
import { kindOfFigure, type DossierFigure } from './dossier-figures.ts'

/** When a dossier that a figure counts must be held by an agency to count to it. */
export function heldFor(figure: DossierFigure, { from, until }: Period): Held {
  switch (kindOfFigure(figure)) {
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
  return !['SUBMITTED', 'WAITING', 'REFUSED'].includes(kindOfFigure(figure))
}

/** Days between which lies the first day of the month of reception, of submission while not received. Null: open. */
export interface Months {
  readonly from: string | null
  readonly until: string | null
}

/** In which months the dossiers of a figure lie: only their partitions are looked at. */
export function monthsOfFigure(figure: DossierFigure, { from, until }: Period): Months {
  const month = `${from.slice(0, 8)}01`
  switch (kindOfFigure(figure)) {
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
