import { addDays } from '@motcua/kit/civil-day'
import fc from 'fast-check'
import type { SentLine } from './slow-recount/sent-log.ts'

/** Days around the borders of half-months and months, and some between. */
const day = fc.constantFrom(
  '2025-06-29',
  '2025-06-30',
  '2025-07-01',
  '2025-07-02',
  '2025-07-04',
  '2025-07-08',
  '2025-07-12',
  '2025-07-14',
  '2025-07-15',
  '2025-07-16',
  '2025-07-21',
  '2025-07-31',
  '2025-08-01',
)
const clock = fc.constantFrom('00:00:00.000', '09:00:00.000', '10:30:00.000', '17:00:00.000', '23:59:59.999')
const minuteClock = fc.constantFrom('00:00', '07:45', '08:00', '11:30', '15:10', '17:00', '23:59')
/** Days after something, at a clock time; few of them far away. */
const after = fc.record({ days: fc.oneof(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 30 })), clock })
type Anchor = 'RECEPTION' | 'PROMISE' | 'END'
/** Around something by days, or on its very instant or next to it. */
const aroundAny = (...anchors: readonly Anchor[]) =>
  fc.record({
    of: fc.constantFrom(...anchors),
    days: fc.integer({ min: -2, max: 7 }),
    clock: fc.oneof(clock, fc.constant(null)),
    millis: fc.constantFrom(-1, 0, 0, 1),
  })
const around = aroundAny('RECEPTION', 'PROMISE', 'PROMISE', 'END')
/** Mostly one or more, often none. */
const someOf = <Value>(entry: fc.Arbitrary<Value>, most: number) =>
  fc.oneof(
    { weight: 1, arbitrary: fc.array(entry, { maxLength: 0 }) },
    { weight: 2, arbitrary: fc.array(entry, { minLength: 1, maxLength: most }) },
  )
const dayLong = 86_400_000
/** A request for supplements, open or completed after some time, at once, or at the very end of its dossier. */
const aSupplement = fc.record({
  at: aroundAny('RECEPTION', 'RECEPTION', 'RECEPTION', 'PROMISE', 'END'),
  lasts: fc.constantFrom(null, null, 0, 1, 3_600_000, dayLong, dayLong, 3 * dayLong, 9 * dayLong),
  endsAtEnd: fc.nat(3).map((n) => n === 0),
})
const statuses = {
  waiting: ['NEW'],
  refused: ['REFUSED'],
  unreceived: ['WITHDRAWAL_REQUESTED', 'STOPPED'],
  open: ['ACCEPTED', 'PROCESSING', 'SUPPLEMENT_REQUESTED', 'PAYMENT_REQUESTED', 'WITHDRAWAL_REQUESTED'],
  closed: ['WITHDRAWAL_REQUESTED', 'STOPPED'],
  resolved: ['COMPLETED', 'RETURNED'],
} as const
type Fate = keyof typeof statuses

const agencyCodes = ['H56.16', 'H56.102', 'H56.120'] as const
const unitOfAgency = { 'H56.16': '38', 'H56.102': '14797', 'H56.120': '14845' } as const
const unitCode = fc.constantFrom('14797', '14845', '38', '00004', undefined)

/** What a line is made of: a revision of one of eight dossiers, and the batch that brings it. */
export const aRandomRevision = fc.record({
  dossier: fc.integer({ min: 1, max: 8 }),
  revision: fc.integer({ min: 1, max: 5 }),
  batch: fc.nat(3),
  isTombstone: fc.nat(7).map((n) => n === 0),
  fate: fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom<Fate[]>('open', 'resolved', 'resolved') },
    { weight: 1, arbitrary: fc.constantFrom<Fate[]>('closed', 'waiting', 'refused', 'unreceived') },
  ),
  status: fc.nat(),
  submitted: fc.record({ day, clock: minuteClock }),
  isSubmissionSent: fc.nat(5).map((n) => n > 0),
  received: fc.oneof(fc.record({ minutes: fc.nat(60) }), fc.record({ minutes: fc.integer({ min: 300, max: 6000 }) })),
  promise: fc.option(after, { freq: 4 }),
  ended: around,
  endField: fc.constantFrom('endedAt', 'endedAt', 'BOTH', 'OTHER'),
  isStray: fc.nat(4).map((n) => n === 0),
  supplements: someOf(aSupplement, 4),
  apologies: someOf(fc.record({ at: around, newDate: fc.option(around, { freq: 3 }) }), 3),
  handedOn: someOf(fc.record({ at: around, to: fc.nat(1) }), 3),
  agency: fc.constantFrom(...agencyCodes),
  isUnitSent: fc.boolean(),
  procedureCode: fc.constantFrom('1.001193', '2.000815', '2.000815.000.00.00.H56'),
  channel: fc.constantFrom('ONLINE' as const, 'DIRECT' as const, 'POST' as const, undefined),
  receivingUnit: unitCode,
  residenceUnit: unitCode,
  order: fc.nat(5),
})
type Drawn = typeof aRandomRevision extends fc.Arbitrary<infer Value> ? Value : never

const instantOf = (of: string, clockTime: string) => Date.parse(`${of}T${clockTime}+07:00`)
const vietNam = (instant: number) => new Date(instant + 7 * 3_600_000).toISOString()
const text = (instant: number) => `${vietNam(instant).slice(0, 23)}+07:00`
const daysAfter = (instant: number, days: number, clockTime: string) =>
  instantOf(addDays(vietNam(instant).slice(0, 10), days), clockTime)

/** The line of a drawn revision. Its days contradict each other only where the platform takes that in. */
export function toLine(d: Drawn): SentLine {
  const dossierCode = `H56.102-250701-000${d.dossier}`
  if (d.isTombstone) return { dossierCode, revision: d.revision, deleted: true }
  const submitted = instantOf(d.submitted.day, d.submitted.clock)
  const isReceived = d.fate === 'open' || d.fate === 'resolved' || d.fate === 'closed'
  const received = submitted + d.received.minutes * 60_000
  // A refusal may come with a reception, which then was none.
  const isReceptionSent = isReceived || (d.fate === 'refused' && d.isStray)
  const start = isReceptionSent ? received : submitted
  const promise = d.promise === null ? null : Math.max(received, daysAfter(received, d.promise.days, d.promise.clock))
  const [near, untold] = [promise ?? daysAfter(received, 2, '17:00:00.000'), promise === null || !isReceived]
  const at = (place: Drawn['ended'], end: number) => {
    const anchor = { RECEPTION: received, PROMISE: near, END: end }[place.of]
    return place.clock === null ? anchor + place.millis : daysAfter(anchor, place.days, place.clock)
  }
  const ended = Math.max(start, at(d.ended, untold ? daysAfter(start, 4, '10:30:00.000') : near))
  const isEnded = d.fate !== 'open' && d.fate !== 'waiting'
  const status = statuses[d.fate][d.status % statuses[d.fate].length] ?? 'NEW'
  // An end of a dossier that goes on is a slip of its sender; a request to withdraw that has one is closed.
  const isStray = d.isStray && d.fate === 'open' && status !== 'WITHDRAWAL_REQUESTED'
  return {
    dossierCode,
    revision: d.revision,
    procedureCode: d.procedureCode,
    status,
    channel: d.channel,
    submittedAt: d.isSubmissionSent || !isReceived ? text(submitted) : undefined,
    receivedAt: isReceptionSent ? text(received) : null,
    appointmentAt: promise === null || !(isReceived || d.isStray) ? null : text(promise),
    ...(isEnded || isStray ? endFields(d, ended) : {}),
    receivingUnit: d.receivingUnit,
    residenceUnit: d.residenceUnit,
    ...(d.isUnitSent && d.agency !== 'H56.16'
      ? { competentUnit: unitOfAgency[d.agency] }
      : { competentAgency: d.agency }),
    supplements: inOrder(
      d,
      d.supplements.map((supplement) => {
        const requested = at(supplement.at, ended)
        const completed = supplement.endsAtEnd ? ended : supplement.lasts === null ? null : requested + supplement.lasts
        return {
          requestedAt: text(requested),
          completedAt: completed === null ? null : text(Math.max(requested, completed)),
        }
      }),
    ),
    apologies: inOrder(
      d,
      d.apologies.map(({ at: issued, newDate }) => ({
        issuedAt: text(at(issued, ended)),
        newAppointmentAt: newDate === null ? null : text(at(newDate, ended)),
      })),
    ),
    handOvers: inOrder(
      d,
      isReceived
        ? handOvers(
            d,
            received,
            d.handedOn.map(({ at: handed }) => at(handed, ended)),
          )
        : [],
    ),
  }
}

function endFields({ fate, endField }: Drawn, ended: number): Partial<SentLine> {
  if (fate === 'refused' && endField === 'OTHER')
    return { endedAt: undefined, refusedAt: text(ended), returnedAt: text(ended) }
  if (fate !== 'resolved' || endField === 'endedAt') return { endedAt: text(ended) }
  if (endField === 'OTHER') return { returnedAt: text(ended) }
  return { endedAt: text(ended), returnedAt: text(ended + 2 * 86_400_000) }
}

/** No agency hands a dossier to itself, and no two hand-overs are of one instant: those would have no order. */
function handOvers(
  { agency, handedOn }: Drawn,
  received: number,
  instants: readonly number[],
): { handedAt: string; from: string }[] {
  const ordered = [...new Set(instants.map((instant) => Math.max(received, instant)))].toSorted((a, b) => b - a)
  let next: string = agency
  return ordered.map((instant, index) => {
    const others = agencyCodes.filter((code) => code !== next)
    next = others[(handedOn[index]?.to ?? 0) % others.length] ?? 'H56.16'
    return { handedAt: text(instant), from: next }
  })
}

/** Lists are sent in any order. */
function inOrder<Entry>({ order }: Drawn, entries: readonly Entry[]): Entry[] {
  return order % 2 === 0 ? [...entries] : entries.toReversed()
}
