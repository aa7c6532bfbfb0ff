import { acceptanceDueAt } from '../../src/rules/acceptance-due.ts'
import { outcomeOf, type Closure, type Outcome } from '../../src/rules/outcome.ts'
import { dayNumberAt } from '../../src/rules/viet-nam-time.ts'
import { addWorkingDays } from '../../src/rules/working-calendar.ts'
import { apologiesOf } from './apologies.ts'
import type { Calibration, Channel } from '../calibration/calibration.ts'
import { endingOf, type Ending } from './ending.ts'
import { applicantKindOf, factsOf, noFacts } from './facts.ts'
import { submissionBefore, workingInstant } from './moments.ts'
import type { CodeOf } from './numbering.ts'
import type { Random } from './random.ts'
import type { SimulatedDossier, Status } from './simulated-dossier.ts'
import { supplementsOf, type Supplement } from './supplements.ts'
import { whereaboutsOf } from './whereabouts.ts'
import type { Matter, Workshop } from './workshop.ts'

const noLetters: readonly never[] = []

/** A dossier that was received at that instant, with all that followed. */
export function makeReceived(
  workshop: Workshop,
  matter: Matter,
  receivedAt: number,
  random: Random,
  codeOf: CodeOf,
): SimulatedDossier {
  const { calibration, profile, month } = workshop
  const { logEnds } = month
  const { calendar, appointments, behaviour } = calibration
  const { procedure, promise, lateFactor } = matter.share.pickProcedure(random, matter.channel)
  const submittedAt = filedAt(workshop, matter.channel, receivedAt, random)
  const firstAppointmentAt = appointments.dueAt(receivedAt, promise)
  const promised = { receivedAt, appointmentAt: firstAppointmentAt }
  const { supplements, appointmentAt } = supplementsOf(calibration, promised, logEnds, random)
  const awaited = supplements.at(-1)?.[1] === null
  const drawn = awaited
    ? notBrought(calibration, supplements, random)
    : endingOf(
        calibration,
        {
          from: supplements.at(-1)?.[1] ?? receivedAt,
          appointmentAt,
          lateShare: (matter.share.lateShares[matter.commune ?? 0] ?? 0) * lateFactor,
        },
        random,
      )
  const endedAt = drawn.endedAt !== null && drawn.endedAt < logEnds ? drawn.endedAt : null
  const outcome = outcomeOf({ endedAt, appointmentAt, closure: endedAt === null ? null : drawn.closure })
  const isResolved = outcome === 'EARLY' || outcome === 'ON_TIME' || outcome === 'LATE'
  const isLate = outcome === 'LATE' || (endedAt === null && !awaited && appointmentAt < logEnds)
  const returnedAt = isResolved && endedAt !== null ? returnOf(calibration, endedAt, logEnds, random) : null
  const where = whereaboutsOf(workshop, matter, random)
  const facts = factsOf(profile, behaviour, isResolved, random)
  return {
    code: codeOf(where.agencyCode, receivedAt),
    level: matter.level,
    channel: matter.channel,
    procedure,
    status: isResolved
      ? returnedAt === null
        ? 'COMPLETED'
        : 'RETURNED'
      : unresolved(outcome, awaited, behaviour, random),
    submittedAt,
    acceptanceDueAt: acceptanceDueAt(calendar, submittedAt),
    receivedAt,
    firstAppointmentAt,
    appointmentAt,
    endedAt,
    returnedAt,
    outcome,
    agencyCode: where.agencyCode,
    competentUnitId: where.competentUnitId,
    receivingUnitId: where.receivingUnitId,
    residenceUnitId: where.residenceUnitId,
    residenceProvinceCode: where.residenceProvinceCode,
    supplements,
    apologies: isLate ? apologiesOf(calibration, { receivedAt, appointmentAt, endedAt }, logEnds, random) : noLetters,
    applicantKind: applicantKindOf(procedure, behaviour, random),
    obligation: facts.obligation,
    paidOnline: facts.paidOnline,
    digitised: facts.digitised,
    electronicResult: facts.electronicResult,
    reused: facts.reused,
    personalStore: facts.personalStore,
    vneidVerified: facts.vneidVerified,
    satisfaction: facts.satisfaction,
    transition: null,
    group: null,
    handOver: null,
    correction: null,
    deleted: false,
  }
}

/** A later month has no dossiers filed before it: the month before has them, and received them in its log. */
function filedAt({ calibration, month }: Workshop, channel: Channel, receivedAt: number, random: Random): number {
  const drawn = submissionBefore(calibration, receivedAt, channel, random)
  return month.continues && drawn < month.begins ? receivedAt - (1 + random.below(30)) * 60_000 : drawn
}

interface Filing {
  readonly submittedAt: number
  readonly endedAt: number | null
  readonly closure: Closure | null
}

/** A dossier that was filed and never received: refused or withdrawn at `endedAt`, or waiting when that is null. */
export function makeUnreceived(
  workshop: Workshop,
  matter: Matter,
  { submittedAt, endedAt, closure }: Filing,
  random: Random,
  codeOf: CodeOf,
): SimulatedDossier {
  const { procedure } = matter.share.pickProcedure(random, matter.channel)
  const where = whereaboutsOf(workshop, matter, random)
  return {
    code: codeOf(where.agencyCode, submittedAt),
    level: matter.level,
    channel: matter.channel,
    procedure,
    status: closure === null ? 'NEW' : closure === 'REFUSED' ? 'REFUSED' : 'STOPPED',
    submittedAt,
    acceptanceDueAt: acceptanceDueAt(workshop.calibration.calendar, submittedAt),
    receivedAt: null,
    firstAppointmentAt: null,
    appointmentAt: null,
    endedAt,
    returnedAt: null,
    outcome: outcomeOf({ endedAt, appointmentAt: null, closure }),
    agencyCode: where.agencyCode,
    competentUnitId: where.competentUnitId,
    receivingUnitId: where.receivingUnitId,
    residenceUnitId: where.residenceUnitId,
    residenceProvinceCode: where.residenceProvinceCode,
    supplements: noLetters,
    apologies: noLetters,
    applicantKind: applicantKindOf(procedure, workshop.calibration.behaviour, random),
    ...noFacts,
    transition: null,
    group: null,
    handOver: null,
    correction: null,
    deleted: false,
  }
}

/** The handling rests until the supplement comes; some dossiers are stopped meanwhile. */
function notBrought(
  { calendar, behaviour }: Pick<Calibration, 'calendar' | 'behaviour'>,
  supplements: readonly Supplement[],
  random: Random,
): Ending {
  const requestedAt = supplements.at(-1)?.[0] ?? 0
  if (!random.chance(behaviour.stoppedWhenNotBrought)) return { endedAt: null, closure: null }
  const number = addWorkingDays(
    calendar,
    dayNumberAt(requestedAt),
    behaviour.stoppedLeastDays + random.below(behaviour.stoppedMoreDays),
  )
  return { endedAt: workingInstant(calendar, number, random), closure: 'STOPPED' }
}

/** When the result was handed out; null: it still waits to be fetched. */
function returnOf(
  { calendar, behaviour }: Pick<Calibration, 'calendar' | 'behaviour'>,
  endedAt: number,
  logEnds: number,
  random: Random,
): number | null {
  if (!random.chance(behaviour.returnedShare)) return null
  const returnedAt = random.chance(behaviour.returnedAtOnceShare)
    ? endedAt + random.below(1800) * 1000
    : workingInstant(
        calendar,
        addWorkingDays(calendar, dayNumberAt(endedAt), 1 + Math.floor(random.exponential(1))),
        random,
      )
  return returnedAt < logEnds ? returnedAt : null
}

function unresolved(
  outcome: Outcome | null,
  awaited: boolean,
  { paymentRequestedShare }: Calibration['behaviour'],
  random: Random,
): Status {
  if (outcome === 'WITHDRAWN') return 'WITHDRAWAL_REQUESTED'
  if (outcome !== null) return 'STOPPED'
  if (awaited) return 'SUPPLEMENT_REQUESTED'
  return random.chance(paymentRequestedShare) ? 'PAYMENT_REQUESTED' : 'PROCESSING'
}
