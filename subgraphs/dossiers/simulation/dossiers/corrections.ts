import { dayNumberAt } from '../../src/rules/viet-nam-time.ts'
import { closingOf } from '../../src/rules/working-calendar.ts'
import type { Calibration } from '../calibration/calibration.ts'
import type { Apology } from './apologies.ts'
import { workingInstant } from './moments.ts'
import type { Random } from './random.ts'
import type { SimulatedDossier } from './simulated-dossier.ts'

type Corrected = Pick<SimulatedDossier, 'correction' | 'apologies'>

/**
 * Whether the source reported the dossier once or more often. A few appointments were moved, with a letter of apology or without one:
 * they had been promised for a day on which the dossier was not ready, and are kept now, so that no outcome changes.
 */
export function correctionOf(
  { calendar, behaviour }: Pick<Calibration, 'calendar' | 'behaviour'>,
  dossier: Omit<SimulatedDossier, 'correction'>,
  random: Random,
): Corrected {
  const { apologies } = dossier
  const { movedWithLetterShare: withLetter, movedWithoutLetterShare: withoutLetter } = behaviour
  const drawn = random.next()
  if (drawn < withLetter + withoutLetter) {
    const movedFrom = firstPromiseOf(calendar, dossier)
    if (movedFrom !== null) {
      const letters = drawn < withLetter ? letterOf(calendar, dossier, movedFrom, random) : apologies
      return { correction: { earlier: 1, movedFrom }, apologies: letters }
    }
  }
  if (!random.chance(behaviour.correctedShare)) return { correction: null, apologies }
  const earlier = random.chance(behaviour.correctedTwiceShare) ? 2 : 1
  return { correction: { earlier, movedFrom: null }, apologies }
}

/** The end of the working day before the end, on which the dossier was not ready. Null: none lies after the reception. */
function firstPromiseOf(
  calendar: Calibration['calendar'],
  { outcome, receivedAt, firstAppointmentAt, endedAt, supplements }: Omit<SimulatedDossier, 'correction'>,
): number | null {
  if (outcome !== 'EARLY' && outcome !== 'ON_TIME') return null
  if (receivedAt === null || endedAt === null || firstAppointmentAt === null || supplements.length > 0) return null
  let number = dayNumberAt(endedAt) - 1
  while (!calendar.isWorkingDay(number)) number -= 1
  return number > dayNumberAt(receivedAt) ? closingOf(calendar, number) : null
}

function letterOf(
  calendar: Calibration['calendar'],
  { receivedAt, firstAppointmentAt }: Omit<SimulatedDossier, 'correction'>,
  movedFrom: number,
  random: Random,
): readonly Apology[] {
  const issuedAt = workingInstant(calendar, dayNumberAt(movedFrom), random, receivedAt ?? 0)
  return [[issuedAt, firstAppointmentAt]]
}
