import type { Step } from './ledger.ts'

/** The units of a time limit, as in the catalogue of procedures. An unknown unit is no limit. */
export type DurationUnit = 'WORKING_HOUR' | 'WORKING_DAY' | 'CALENDAR_DAY' | 'MONTH'

export interface Limit {
  readonly amount: number
  readonly unit: DurationUnit
}

/** A limit counted by itself, with the arithmetic that leads there. Instants are milliseconds since 1970 UTC. */
export interface CountedLimit {
  /** When the clock begins to run: the first open minute for limits in hours, else the midnight that begins day 1. */
  readonly startsAt: number
  readonly dueAt: number
  /** True when a day was looked at whose holidays the government can still change: the answer may change. */
  readonly provisional: boolean
  readonly steps: readonly Step[]
  /** Working hours used; null for limits not in hours. */
  readonly hoursUsed: number | null
}
