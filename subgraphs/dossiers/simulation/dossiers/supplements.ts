import { effectiveAppointment } from '../../src/rules/effective-appointment.ts'
import { dayNumberAt } from '../../src/rules/viet-nam-time.ts'
import { addWorkingDays } from '../../src/rules/working-calendar.ts'
import type { Calibration } from '../calibration/calibration.ts'
import { workingInstant } from './moments.ts'
import type { Random } from './random.ts'

/** A request for a supplement (form 02) with its completion. Null: the applicant has not brought it. */
export type Supplement = readonly [requestedAt: number, completedAt: number | null]

/** Requests of one dossier, and the appointment moved by those that were completed. */
export interface Supplementing {
  readonly supplements: readonly Supplement[]
  readonly appointmentAt: number
}

const none: readonly Supplement[] = []

interface Promised {
  readonly receivedAt: number
  readonly appointmentAt: number
}

/** Up to two requests before the appointment, as known at the end of the log: what comes later is awaited still. */
export function supplementsOf(
  { calendar, behaviour }: Pick<Calibration, 'calendar' | 'behaviour'>,
  { receivedAt, appointmentAt }: Promised,
  logEnds: number,
  random: Random,
): Supplementing {
  const days = dayNumberAt(appointmentAt) - dayNumberAt(receivedAt)
  if (!random.chance(behaviour.supplementRequested) || days < 2) return { supplements: none, appointmentAt }
  const supplements: Supplement[] = []
  let due = appointmentAt
  let earliest = dayNumberAt(receivedAt) + 1 + random.below(Math.min(days - 1, behaviour.supplementDaysUntilRequest))
  do {
    const requestedOn = addWorkingDays(calendar, earliest, 0)
    const requestedAt = workingInstant(calendar, requestedOn, random, receivedAt)
    if (requestedAt >= due || requestedAt >= logEnds) break
    const completedAt = random.chance(behaviour.supplementNeverBrought)
      ? logEnds
      : brought(calendar, requestedOn, random.exponential(behaviour.supplementMeanDaysUntilBrought), random)
    if (completedAt >= logEnds) {
      supplements.push([requestedAt, null])
      break
    }
    supplements.push([requestedAt, completedAt])
    const told = { receivedAt, appointmentAt, limit: null, endedAt: null, isResolved: false, supplements }
    due = effectiveAppointment(calendar, told).effectiveAt ?? due
    earliest = dayNumberAt(completedAt) + 1
  } while (supplements.length < 2 && random.chance(behaviour.supplementRequestedAgain))
  return { supplements, appointmentAt: due }
}

function brought(calendar: Calibration['calendar'], requestedOn: number, after: number, random: Random): number {
  return workingInstant(calendar, addWorkingDays(calendar, requestedOn, 1 + Math.floor(after)), random)
}
