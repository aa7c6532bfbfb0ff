import { dayNumberAt, instantAt } from '../../src/rules/viet-nam-time.ts'
import type { Places } from '../calibration/places.ts'
import { workingInstant } from './moments.ts'
import type { Random } from './random.ts'
import type { HandOver, SimulatedDossier } from './simulated-dossier.ts'
import type { Workshop } from './workshop.ts'

type Held = Pick<SimulatedDossier, 'receivedAt' | 'endedAt' | 'procedure' | 'level' | 'transition' | 'agencyCode'>

/**
 * Who held a dossier of June that a commune decides since 1 July 2025 (situations B and C): the commune where the seat of its district was,
 * which stands for the district. Null: the field was the communes' before, or the commune is that one. One that was recorded as completed is
 * handed on after that; one in handling is handed on while it is handled, and counts to the other commune until then.
 */
export function handOverOf({ calibration, places, month }: Workshop, held: Held, random: Random): HandOver | null {
  const { calendar, behaviour, handOvers } = calibration
  const isOfDistricts = handOvers.some((row) => row.field_code === held.procedure.fieldCode)
  if (!isOfDistricts || held.level !== 'COMMUNE' || held.receivedAt === null) return null
  const from = seatOf(held.agencyCode, places, behaviour.communesPerDistrict)
  if (from === held.agencyCode) return null
  const onFirstDay = workingInstant(calendar, month.firstDay, random)
  if (held.transition !== null) return [onFirstDay, from]
  if (!random.chance(behaviour.handedOnShare)) return null
  const closing = instantAt(month.firstDay - 1, calendar.openings.at(-1)?.closes ?? 0)
  const handedAt = random.chance(behaviour.handedOnLastDayShare) ? closing : onFirstDay
  const isHeldThen = held.receivedAt < handedAt && dayNumberAt(held.endedAt ?? Infinity) > dayNumberAt(handedAt)
  return isHeldThen ? [handedAt, from] : null
}

/** Codes follow the map: the communes of a former district mostly stand together, and the first of them stands for its seat. */
function seatOf(agencyCode: string, { communes }: Places, communesPerDistrict: number): string {
  const own = communes.findIndex((commune) => commune.agencyCode === agencyCode)
  const seat = communes[Math.floor(own / communesPerDistrict) * communesPerDistrict]
  return seat?.agencyCode ?? agencyCode
}
