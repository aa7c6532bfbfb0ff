/** What looks wrong in a reported period. None of them changes its trust. */
export type TrustWarning = 'NO_RECEPTION' | 'NO_ENDING' | 'RECEIVED_FELL'

/** One civil day of a unit: what was received, and what ended with a result or without. */
export interface WarnedDay {
  readonly day: string
  readonly received: number
  readonly ended: number
}

export interface Warned {
  /** Reported days of the period, in order. */
  readonly days: readonly WarnedDay[]
  readonly inProgress: number
  readonly received: number
  /** In the period before; null: not all of it was reported, or not all of this one. */
  readonly receivedBefore: number | null
  isWorkingDay(day: string): boolean
}

const workingDaysWithoutReception = 5
const workingDaysWithoutEnding = 3

/**
 * NO_RECEPTION: nothing was received for the last five working days that were reported. NO_ENDING: in the last three, dossiers were received and
 * none ended, though some are open. RECEIVED_FELL: less than half as many were received as in the period before.
 */
export function trustWarningsOf({ days, inProgress, received, receivedBefore, isWorkingDay }: Warned): TrustWarning[] {
  const since = (many: number) => {
    const first = days.filter(({ day }) => isWorkingDay(day)).at(-many)?.day
    return first === undefined ? null : days.filter(({ day }) => day >= first)
  }
  const [five, three] = [since(workingDaysWithoutReception), since(workingDaysWithoutEnding)]
  const sum = (some: readonly WarnedDay[], of: 'received' | 'ended') => some.reduce((total, day) => total + day[of], 0)
  return [
    ...(five !== null && sum(five, 'received') === 0 ? (['NO_RECEPTION'] as const) : []),
    ...(three !== null && sum(three, 'received') > 0 && sum(three, 'ended') === 0 && inProgress > 0
      ? (['NO_ENDING'] as const)
      : []),
    ...(receivedBefore !== null && 2 * received < receivedBefore ? (['RECEIVED_FELL'] as const) : []),
  ]
}
