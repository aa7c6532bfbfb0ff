import { lastCalculableDay, Ledger, pauseStep, type Step } from './ledger.ts'
import { assessOnTime, type DecidingStep, type OnTimeFacts, type Verdict } from './on-time-766.ts'
import { isResult, type EndKind } from './end-of-processing.ts'
import { appointmentBefore, countPauses, type PausedDossier } from './pauses.ts'
import { dayNumber, dayNumberAt, instantAt } from './viet-nam-time.ts'
import type { WorkingCalendar } from './working-calendar.ts'

/** What the clock of a dossier is read from. status: by the names of the national exchange codes. */
export interface ClockFacts {
  readonly status: string
  readonly acceptanceDueAt: Date
  readonly receivedAt: Date | null
  /** As promised by the latest revision. Null: none was. */
  readonly appointmentAt: Date | null
  /** The promise, else the end of the statutory limit, moved by pauses. Null: neither is known. */
  readonly effectiveAppointmentAt: Date | null
  readonly endedAt: Date | null
  /** Requests for supplements (form 02). */
  readonly supplements: readonly { readonly requestedAt: Date; readonly completedAt: Date | null }[]
}

type NoLedgerReason = 'NOT_RECEIVED' | 'NO_APPOINTMENT' | 'TOO_FAR'

/** The days from reception to the appointment and the pauses that move it, or why they cannot be told. */
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
  readonly effectiveAppointmentAt: Date | null
  readonly endedAt: Date | null
  readonly verdict: Verdict
  readonly decidedBy: DecidingStep
  readonly endedBy: EndKind | null
  readonly effectiveEndAt: Date | null
}

const mostDays = 3660
const lastNumber = dayNumber(lastCalculableDay)

const endings = ['COMPLETED', 'RETURNED', 'STOPPED', 'REFUSED', 'WITHDRAWAL_REQUESTED'] as const

/** The verdict of index 766 part 2.1 at the end of `asOf`, and the days that the appointment gives, counted or not. */
export function clockOf(calendar: WorkingCalendar, dossier: ClockFacts, asOf: string): DossierClock {
  const { acceptanceDueAt, receivedAt, appointmentAt, effectiveAppointmentAt, endedAt } = dossier
  const paused = toPaused(dossier)
  const facts = onTimeFactsOf(dossier, paused?.appointmentAt ?? null)
  const assessment = assessOnTime(calendar, facts, instantAt(dayNumber(asOf) + 1, 0))
  const { verdict, endedBy, effectiveEndAt } = assessment
  const isOfLimit = assessment.decidedBy === 'APPOINTMENT' && appointmentAt === null
  return {
    asOf,
    acceptanceDueAt,
    receivedAt,
    appointmentAt,
    effectiveAppointmentAt,
    endedAt,
    verdict,
    decidedBy: isOfLimit ? 'STATUTORY_LIMIT' : assessment.decidedBy,
    endedBy,
    effectiveEndAt: effectiveEndAt === null ? null : new Date(effectiveEndAt),
    ...daysGiven(calendar, paused),
  }
}

/** As the pauses see it. The end of a limit is not told: it is where the effective appointment was before them. */
function toPaused(dossier: ClockFacts): PausedDossier | null {
  const { status, receivedAt, appointmentAt, effectiveAppointmentAt, endedAt } = dossier
  if (receivedAt === null) return null
  const facts = {
    receivedAt: receivedAt.getTime(),
    endedAt: endedAt?.getTime() ?? null,
    isResolved: isResult(status),
    supplements: dossier.supplements.map(
      ({ requestedAt, completedAt }) => [requestedAt.getTime(), completedAt?.getTime() ?? null] as const,
    ),
  }
  if (appointmentAt !== null) return { ...facts, appointmentAt: appointmentAt.getTime() }
  const moved = effectiveAppointmentAt?.getTime() ?? null
  return { ...facts, appointmentAt: moved === null ? null : appointmentBefore(moved, facts) }
}

function onTimeFactsOf({ status, receivedAt, endedAt, supplements }: ClockFacts, due: number | null): OnTimeFacts {
  const ending = endings.find((name) => name === status)
  return {
    receivedAt: receivedAt?.getTime() ?? null,
    appointmentAt: due,
    statutoryLimit: null,
    events: ending === undefined || endedAt === null ? [] : [{ status: ending, at: endedAt.getTime() }],
    supplements: supplements.map(({ requestedAt, completedAt }) => ({
      requestedAt: requestedAt.getTime(),
      completedAt: completedAt?.getTime() ?? null,
    })),
  }
}

function daysGiven(calendar: WorkingCalendar, dossier: PausedDossier | null): AppointmentLedger {
  if (dossier === null) return untold('NOT_RECEIVED')
  if (dossier.appointmentAt === null) return untold('NO_APPOINTMENT')
  const [received, appointed] = [dayNumberAt(dossier.receivedAt), dayNumberAt(dossier.appointmentAt)]
  if (appointed - received > mostDays || appointed > lastNumber) return untold('TOO_FAR')
  const ledger = new Ledger(calendar)
  ledger.write(received, false, 'RECEPTION_DAY')
  for (let number = received + 1; number <= appointed; number += 1) {
    const { works, reason } = calendar.judge(number)
    ledger.write(number, works, reason)
  }
  const { steps, provisional } = ledger
  const workingDays = steps.filter((step) => step.counted).length
  return { ledger: [...steps, ...countPauses(dossier).counted.map(pauseStep)], workingDays, provisional, reason: null }
}

function untold(reason: NoLedgerReason): AppointmentLedger {
  return { ledger: null, workingDays: null, provisional: null, reason }
}
