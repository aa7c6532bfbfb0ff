import { petitionDues, type PetitionFacts } from '../../src/rules/petition-clock.ts'
import { dayNumber, dayNumberAt, instantAt, minuteMillis } from '../../src/rules/viet-nam-time.ts'
import { addWorkingDays, closingOf, openingsOn, type WorkingCalendar } from '../../src/rules/working-calendar.ts'
import { seededRandom } from '@motcua/kit/seeded-random'
import type { PortalPetitions } from './portal-petitions.ts'

/** The days of the portal's capture of 10 October 2026: its figures are those of the year to date. */
export const capturedDays = { from: '2026-01-01', until: '2026-10-11' }

/** What the portal does not tell, set by hand. */
const shares = { transferred: 0.12, refused: 0.03, asked: 0.08, published: 0.8, repeated: 0.15, open: 0.04, liked: 0.5 }
const slowestPublicationDays = 6

export interface SimulatedPetition extends PetitionFacts {
  readonly code: string
  readonly place: PetitionPlace
  readonly kind: 'PROCEDURES' | 'STAFF' | 'OTHER'
  readonly likes: number
  readonly dislikes: number
  readonly isRepeated: boolean
}

/** Who handles a petition, and the unit it is about. */
export interface PetitionPlace {
  readonly unitId: string
  readonly agencyCode: string
}

/**
 * The petitions of one province, the same ones every time. Their counts over the captured days are the portal's exactly:
 * received, by kind, handled on time or in term, satisfied. Days, places and the rest are made up; those that were
 * refused come on top, as the portal does not count them.
 */
export function simulatePetitions(
  calendar: WorkingCalendar,
  portal: PortalPetitions,
  { provinceCode, places }: { readonly provinceCode: string; readonly places: readonly PetitionPlace[] },
): SimulatedPetition[] {
  const random = seededRandom(`petitions ${provinceCode}`)
  const maker = new PetitionMaker(calendar, random)
  const refused = Math.round(portal.received * shares.refused)
  return Array.from({ length: portal.received + refused }, (_, index) => {
    const place = places[Math.floor(random() * places.length)]
    if (place === undefined) throw new Error(`Province ${provinceCode} has nobody to handle petitions.`)
    const code = `PAKN-${provinceCode}-${String(index + 1).padStart(6, '0')}`
    const kind = kindOf(portal, index)
    if (index >= portal.received) {
      return { code, place, kind, ...maker.refused(), likes: 0, dislikes: 0, isRepeated: false }
    }
    const isInTime = isOneOf(portal.inTime, portal.received, index)
    const facts = isInTime ? maker.inTime() : maker.late()
    return { code, place, kind, ...facts, ...opinionOf(portal, index, facts.handledAt !== null, random) }
  })
}

function kindOf({ received, aboutProcedures, aboutStaff }: PortalPetitions, index: number): SimulatedPetition['kind'] {
  // Kinds are dealt out in another order than what became of petitions, so that neither tells the other.
  const place = received === 0 ? 0 : (index * strideOf(received)) % received
  if (place < aboutProcedures) return 'PROCEDURES'
  return place < aboutProcedures + aboutStaff ? 'STAFF' : 'OTHER'
}

/** A step that visits every place of a round once. */
function strideOf(length: number): number {
  let stride = Math.max(1, Math.floor(length * 0.618))
  while (greatestDivisor(stride, length) !== 1) stride += 1
  return stride
}

function greatestDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestDivisor(b, a % b)
}

/** True for exactly `chosen` of `whole` places, evenly spread. */
function isOneOf(chosen: number, whole: number, index: number): boolean {
  return Math.floor(((index + 1) * chosen) / whole) > Math.floor((index * chosen) / whole)
}

/** Of those in time, exactly as many are satisfied as the portal says. What is not handled yet has no opinions. */
function opinionOf(
  { received, inTime, satisfied }: PortalPetitions,
  index: number,
  isHandled: boolean,
  random: () => number,
): Pick<SimulatedPetition, 'likes' | 'dislikes' | 'isRepeated'> {
  const rank = Math.floor((index * inTime) / received)
  const isSatisfied = isOneOf(inTime, received, index) && isOneOf(satisfied, inTime, rank)
  if (!isHandled) return { likes: 0, dislikes: 0, isRepeated: !isSatisfied }
  const likes = random() < shares.liked ? 1 + Math.floor(random() * 3) : 0
  if (isSatisfied) return { likes, dislikes: 0, isRepeated: false }
  const isRepeated = random() < shares.repeated
  return { likes, dislikes: isRepeated ? 0 : likes + 1, isRepeated }
}

const nothingDone = {
  transferredAt: null,
  refusedAt: null,
  supplementRequestedAt: null,
  handledAt: null,
  publishedAt: null,
}
const [firstDay, endDay] = [dayNumber(capturedDays.from), dayNumber(capturedDays.until)]

/** Makes what happened to one petition, of each outcome. */
class PetitionMaker {
  readonly #calendar: WorkingCalendar
  readonly #random: () => number
  /** The last day from which 15 working days end before the capture. */
  readonly #lastLateDay: number

  constructor(calendar: WorkingCalendar, random: () => number) {
    this.#calendar = calendar
    this.#random = random
    let day = endDay - 1
    while (addWorkingDays(calendar, day, 15) >= endDay - 1) day -= 1
    this.#lastLateDay = day
  }

  /** Handled by its day, or still in term when the days end. */
  inTime(): PetitionFacts {
    const begun = this.#begin(endDay - 1)
    const dueAt = this.#dueOf(begun)
    const startsAt = begun.transferredAt ?? begun.receivedAt
    const handledAt = this.#openInstant(startsAt + (dueAt - startsAt) * (0.1 + 0.9 * this.#random()), startsAt)
    if (handledAt <= dueAt && handledAt < instantAt(endDay, 0)) return this.#publish({ ...begun, handledAt })
    return dueAt >= instantAt(endDay, 0) ? begun : this.#publish({ ...begun, handledAt: dueAt })
  }

  /** Handled after its day, or overdue when the days end. */
  late(): PetitionFacts {
    const begun = this.#begin(this.#lastLateDay)
    const dueAt = this.#dueOf(begun)
    const room = instantAt(endDay, 0) - dueAt
    const handledAt = this.#openInstant(dueAt + room * this.#random() ** 2, dueAt + minuteMillis)
    const isOpen = this.#random() < shares.open || handledAt >= instantAt(endDay, 0) || handledAt <= dueAt
    return isOpen ? begun : this.#publish({ ...begun, handledAt })
  }

  refused(): PetitionFacts {
    const begun = this.#begin(this.#lastLateDay)
    const startsAt = begun.transferredAt ?? begun.receivedAt
    const refusedAt = this.#openInstant(startsAt + this.#random() * 3 * 1440 * minuteMillis, startsAt)
    return { ...begun, supplementRequestedAt: null, refusedAt }
  }

  #begin(lastDay: number): PetitionFacts {
    const latest = instantAt(lastDay, 16 * 60)
    const asked = instantAt(firstDay, 0) + this.#random() * (latest - instantAt(firstDay, 0))
    const receivedAt = this.#minute(asked)
    const later = receivedAt + (1 + 4 * this.#random()) * 1440 * minuteMillis
    const isTransferred = this.#random() < shares.transferred && later < latest
    const transferredAt = isTransferred ? this.#minute(later) : null
    const startsAt = transferredAt ?? receivedAt
    const asks = this.#random() < shares.asked
    const askedAt = this.#openInstant(startsAt + this.#random() * 6 * 1440 * minuteMillis, startsAt)
    const supplementRequestedAt = asks && askedAt < latest ? askedAt : null
    return { ...nothingDone, receivedAt, transferredAt, supplementRequestedAt }
  }

  #dueOf(facts: PetitionFacts): number {
    return petitionDues(this.#calendar, facts).HANDLE?.dueAt ?? 0
  }

  #publish(facts: PetitionFacts): PetitionFacts {
    const { handledAt } = facts
    if (handledAt === null || this.#random() >= shares.published) return facts
    const wanted = handledAt + this.#random() * slowestPublicationDays * 1440 * minuteMillis
    const publishedAt = this.#openInstant(wanted, handledAt)
    return publishedAt < instantAt(endDay, 0) ? { ...facts, publishedAt } : facts
  }

  /** The first minute at or after the wanted instant, and not before the earliest, at which counters are open. */
  #openInstant(wanted: number, earliest: number): number {
    const from = this.#minute(Math.max(wanted, earliest))
    for (let day = dayNumberAt(from); ; day += 1) {
      for (const { begins, ends } of openingsOn(this.#calendar, day)) if (from <= ends) return Math.max(begins, from)
      if (day - dayNumberAt(from) > 30) return closingOf(this.#calendar, day)
    }
  }

  #minute(instant: number): number {
    return Math.ceil(instant / minuteMillis) * minuteMillis
  }
}
