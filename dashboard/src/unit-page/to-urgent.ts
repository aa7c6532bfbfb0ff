import type { AgeClass, UnitUrgentQuery } from '../graphql/generated/graphql.ts'

interface Counted {
  readonly count: number
  /** True: the list holds more, and is counted no further. */
  readonly isAtLeast: boolean
}

export interface AgeRow extends Counted {
  readonly age: AgeClass
}

export interface Ageing {
  /** What is overdue by less than a working day stands only where there is some. */
  readonly rows: readonly AgeRow[]
  readonly total: number
  /** Overdue by more than 15 working days. */
  readonly long: number
  readonly isAtLeast: boolean
}

type Part = UnitUrgentQuery['days1To3']

const counted = (part: NonNullable<Part>): Counted => ({ count: part.totalCount, isAtLeast: part.totalIsAtLeast })

/** Overdue dossiers by how long they are; null when the part that knows did not answer, or knows no working calendar. */
export function toAgeing(answer: UnitUrgentQuery): Ageing | null {
  const { underOneDay, days1To3, days4To7, days8To15, days16To30, over30Days } = answer
  if (!underOneDay || !days1To3 || !days4To7 || !days8To15 || !days16To30 || !over30Days) return null
  const rows: readonly AgeRow[] = [
    ...(underOneDay.totalCount > 0 ? [{ age: 'UNDER_1_DAY' as const, ...counted(underOneDay) }] : []),
    { age: 'DAYS_1_TO_3', ...counted(days1To3) },
    { age: 'DAYS_4_TO_7', ...counted(days4To7) },
    { age: 'DAYS_8_TO_15', ...counted(days8To15) },
    { age: 'DAYS_16_TO_30', ...counted(days16To30) },
    { age: 'OVER_30_DAYS', ...counted(over30Days) },
  ]
  return {
    rows,
    total: rows.reduce((sum, { count }) => sum + count, 0),
    long: days16To30.totalCount + over30Days.totalCount,
    isAtLeast: rows.some(({ isAtLeast }) => isAtLeast),
  }
}

export interface DueSoon {
  /** Due by the first working day after, by the second and by the third; at least 0 where lists are not counted to their end. */
  readonly byDay: readonly Counted[]
  readonly total: Counted
  readonly soonest: NonNullable<UnitUrgentQuery['dueWithin3']>['nodes']
}

/** What falls due in the working days after the day; null when the part that knows did not answer. */
export function toDueSoon({ dueWithin1, dueWithin2, dueWithin3 }: UnitUrgentQuery): DueSoon | null {
  if (!dueWithin1 || !dueWithin2 || !dueWithin3) return null
  const steps = [dueWithin1, dueWithin2, dueWithin3]
  const byDay = steps.map((part, index) => {
    const before = steps[index - 1]
    return {
      count: Math.max(0, part.totalCount - (before?.totalCount ?? 0)),
      isAtLeast: part.totalIsAtLeast || before?.totalIsAtLeast === true,
    }
  })
  return { byDay, total: counted(dueWithin3), soonest: dueWithin3.nodes }
}
