import { dayNumberAt, instantAt } from '../../src/rules/viet-nam-time.ts'
import { agencyOf } from '../calibration/shares.ts'
import { workingInstant } from './moments.ts'
import type { Random } from './random.ts'
import type { HandOver, SimulatedDossier } from './simulated-dossier.ts'
import type { Workshop } from './workshop.ts'

type Held = Pick<SimulatedDossier, 'receivedAt' | 'endedAt' | 'procedure' | 'level' | 'transition'>

/**
 * Who held a dossier of June that a commune decides since 1 July 2025 (situations B and C): the department of its field, which stands
 * for the districts of its province. Null: the field was the communes' before. One that was recorded as completed is handed on after
 * that; one in handling is handed on while it is handled, and counts to the department until then.
 */
export function handOverOf({ calibration, places, month }: Workshop, held: Held, random: Random): HandOver | null {
  const { calendar, behaviour, handOvers } = calibration
  const row = handOvers.find((candidate) => candidate.field_code === held.procedure.fieldCode)
  if (row === undefined || held.level !== 'COMMUNE' || held.receivedAt === null) return null
  const from = agencyOf(row.department, calibration, places)
  const onFirstDay = workingInstant(calendar, month.firstDay, random)
  if (held.transition !== null) return [onFirstDay, from]
  if (!random.chance(behaviour.handedOnShare)) return null
  const closing = instantAt(month.firstDay - 1, calendar.openings.at(-1)?.closes ?? 0)
  const handedAt = random.chance(behaviour.handedOnLastDayShare) ? closing : onFirstDay
  const isHeldThen = held.receivedAt < handedAt && dayNumberAt(held.endedAt ?? Infinity) > dayNumberAt(handedAt)
  return isHeldThen ? [handedAt, from] : null
}
