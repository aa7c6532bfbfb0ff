import { readPeriod, type Period } from '@motcua/kit/period'
import { allOf, type Conditions } from './queries/subjects.ts'

interface ConditionArguments {
  readonly period: Period
  readonly level?: Conditions['level'] | undefined
  readonly asKnownAt?: string | Date | null | undefined
  readonly channel?: Conditions['channel'] | undefined
  readonly field?: string | null | undefined
}

/** Checks the arguments that every statistic has. BAD_USER_INPUT for a period that is reversed or too long. */
export function readConditions({ period, level, asKnownAt, channel, field }: ConditionArguments): Conditions {
  return {
    ...allOf(readPeriod(period)),
    level: level ?? null,
    asKnownAt: asKnownAt == null ? null : new Date(asKnownAt).toISOString(),
    channel: channel ?? null,
    fieldCode: field ?? null,
  }
}
