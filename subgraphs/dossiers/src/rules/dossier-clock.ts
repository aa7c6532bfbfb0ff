import { lastCalculableDay, Ledger, type Step } from './ledger.ts'
import { assessOnTime, type DecidingStep, type OnTimeFacts, type Verdict } from './on-time-766.ts'
import type { EndKind } from './end-of-processing.ts'
import { mergePauses } from './pauses.ts'
import { dayNumber, dayNumberAt, instantAt } from './viet-nam-time.ts'
import type { WorkingCalendar } from './working-calendar.ts'

/** What the clock of a dossier is read from. status: by the names of the national exchange codes. */
export interface ClockFacts {
  readonly status: string
  readonly acceptanceDueAt: Date
  readonly receivedAt: Date | null
  /** The effective one, moved by completed supplements. */
  readonly appointmentAt: Date | null
  readonly endedAt: Date | null
  /** Requests for supplements (form 02). */
  readonly supplements: readonly { readonly requestedAt: Date; readonly completedAt: Date | null }[]
}

type NoLedgerReason = 'NOT_RECEIVED' | 'NO_APPOINTMENT' | 'TOO_FAR'

/** The days from reception to the appointment, or why they cannot be told. */
interface AppointmentLedger {
  readonly ledger: Step[] | null
  readonly workingDays: number | null
  readonly provisional: boolean | null
  readonly reason: NoLedgerReason | null
}

export interface DossierClock extends AppointmentLedger {
  readonly asOf: string
  readonly acceptanceDueAt: Date
  readonly receivedAt: Date | null
  readonly appointmentAt: Date | null
  readonly endedAt: Date | null
  readonly verdict: Verdict
  readonly decidedBy: DecidingStep
  readonly endedBy: EndKind | null
  readonly effectiveEndAt: Date | null
}

const mostDays = 3660
const lastNumber = dayNumber(lastCalculableDay)

/** The verdict of index 766 part 2.1 at the end of `asOf`, and the days that the appointment gives, counted or not. */
export function clockOf(calendar: WorkingCalendar, dossier: ClockFacts, asOf: string): DossierClock {
  const { acceptanceDueAt, receivedAt, appointmentAt, endedAt } = dossier
  const assessment = assessOnTime(calendar, onTimeFactsOf(dossier), instantAt(dayNumber(asOf) + 1, 0))
  const { verdict, decidedBy, endedBy, effectiveEndAt } = assessment
  return {
    asOf,
    acceptanceDueAt,
    receivedAt,
    appointmentAt,
    endedAt,
    verdict,
    decidedBy,
    endedBy,
    effectiveEndAt: effectiveEndAt === null ? null : new Date(effectiveEndAt),
    ...daysGiven(calendar, receivedAt, appointmentAt),
  }
}

function onTimeFactsOf({ status, receivedAt, appointmentAt, endedAt, supplements }: ClockFacts): OnTimeFacts {
  const ending = (['COMPLETED', 'RETURNED', 'STOPPED', 'REFUSED', 'WITHDRAWAL_REQUESTED'] as const).find(
    (name) => name === status,
  )
  return {
    receivedAt: receivedAt?.getTime() ?? null,
    // Part 2.1 takes the time of supplements off the end: it is compared with the appointment as first given.
    appointmentAt: appointmentAt === null ? null : appointmentAt.getTime() - timeOf(supplements),
    statutoryLimit: null,
    events: ending === undefined || endedAt === null ? [] : [{ status: ending, at: endedAt.getTime() }],
    supplements: supplements.map(({ requestedAt, completedAt }) => ({
      requestedAt: requestedAt.getTime(),
      completedAt: completedAt?.getTime() ?? null,
    })),
  }
}

function timeOf(supplements: ClockFacts['supplements']): number {
  const completed = supplements.flatMap(({ requestedAt, completedAt }) =>
    completedAt === null ? [] : [{ from: requestedAt.getTime(), until: completedAt.getTime() }],
  )
  return mergePauses(completed).reduce((sum, { from, until }) => sum + until - from, 0)
}

function daysGiven(calendar: WorkingCalendar, receivedAt: Date | null, appointmentAt: Date | null): AppointmentLedger {
  if (receivedAt === null) return untold('NOT_RECEIVED')
  if (appointmentAt === null) return untold('NO_APPOINTMENT')
  const [received, appointed] = [dayNumberAt(receivedAt.getTime()), dayNumberAt(appointmentAt.getTime())]
  if (appointed - received > mostDays || appointed > lastNumber) return untold('TOO_FAR')
  const ledger = new Ledger(calendar)
  ledger.write(received, false, 'RECEPTION_DAY')
  for (let number = received + 1; number <= appointed; number += 1) {
    const { works, reason } = calendar.judge(number)
    ledger.write(number, works, reason)
  }
  const { steps, provisional } = ledger
  return { ledger: steps, workingDays: steps.filter((step) => step.counted).length, provisional, reason: null }
}

function untold(reason: NoLedgerReason): AppointmentLedger {
  return { ledger: null, workingDays: null, provisional: null, reason }
}
