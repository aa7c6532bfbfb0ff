import type { DossierCounts } from '../figures/dossier-counts.ts'
import { onTimeRate, type OnTimeDefinition } from './on-time-rate.ts'

/** One of many units or agencies, by its official code. */
export interface Counted {
  readonly code: string
  readonly counts: DossierCounts
}

export type StatisticsOrder = 'ON_TIME_RATE' | 'RECEIVED' | 'RESOLVED' | 'OVERDUE' | 'CODE'

export interface ListOrder {
  readonly orderBy: StatisticsOrder
  readonly descending: boolean
  readonly definition: OnTimeDefinition
}

/** What an entry is ordered by; null: it has no value. By code alone all are equal. */
export function orderValueOf({ counts }: Counted, { orderBy, definition }: ListOrder): number | null {
  switch (orderBy) {
    case 'ON_TIME_RATE':
      return onTimeRate(definition, counts).value
    case 'RECEIVED':
      return counts.received
    case 'RESOLVED':
      return counts.resolved
    case 'OVERDUE':
      return counts.overdue
    case 'CODE':
      return 0
  }
}

interface Place {
  readonly value: number | null
  readonly code: string
}

/** Those without a value come last in both directions; equal ones stand by code, in the direction of the order when it is by code. */
export function comparePlaces(
  one: Place,
  other: Place,
  { orderBy, descending }: Omit<ListOrder, 'definition'>,
): number {
  if (one.value === null || other.value === null) {
    const missing = Number(one.value === null) - Number(other.value === null)
    if (missing !== 0) return missing
  }
  const byValue = (one.value ?? 0) - (other.value ?? 0)
  if (byValue !== 0) return descending ? -byValue : byValue
  const byCode = one.code < other.code ? -1 : Number(one.code > other.code)
  return orderBy === 'CODE' && descending ? -byCode : byCode
}

/** Whether the rate is known and below the threshold; without a threshold all are listed. */
export function isBelow({ counts }: Counted, definition: OnTimeDefinition, threshold: number | null): boolean {
  if (threshold === null) return true
  const { value } = onTimeRate(definition, counts)
  return value !== null && value < threshold
}
