import type { Counters } from '../counters.ts'

/** Counters of one agency or province in one span of a period, by the day on which each thing happened. */
export interface SpanCounters extends Omit<Counters, 'cohortInTime' | 'cohortDeterminable' | 'cohortLate'> {
  readonly resolvedInTime: number
  readonly resolvedDeterminable: number
}

export const nothingInSpan: SpanCounters = {
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
  resolvedInTime: 0,
  resolvedDeterminable: 0,
}

/**
 * What an indicator is observed from in one span. The dossiers received in a day become late on other days, so that lateness is taken from
 * those that ended in the span: the same dossiers, on the days of the work.
 */
export function toCounters({ resolvedInTime, resolvedDeterminable, ...counters }: SpanCounters): Counters {
  return { ...counters, cohortInTime: resolvedInTime, cohortDeterminable: resolvedDeterminable, cohortLate: 0 }
}
