import { readPeriod, type Period } from '@motcua/kit/period'
import type { Conditions } from './queries/subjects.ts'

interface ConditionArguments {
  readonly period: Period
  readonly level?: Conditions['level'] | undefined
  readonly asKnownAt?: string | Date | null | undefined
}

/** Checks the arguments that every statistic has. BAD_USER_INPUT for a period that is reversed or too long. */
export function readConditions({ period, level, asKnownAt }: ConditionArguments): Conditions {
  return {
    period: readPeriod(period),
    level: level ?? null,
    asKnownAt: asKnownAt == null ? null : new Date(asKnownAt).toISOString(),
  }
}
