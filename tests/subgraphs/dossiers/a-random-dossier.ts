import { addDays } from '@motcua/kit/civil-day'
import fc from 'fast-check'
import { allOf } from '../../../subgraphs/dossiers/src/queries/subjects.ts'
import { agencies, aDossier, units } from '../../_kit/builders.ts'

/** Clock times on and around midnight, where periods begin and end. */
const clock = fc.constantFrom('00:00:00.000', '00:00:00.001', '08:30', '17:00', '23:59:59.999')
const instantAfter = (least: number, most: number) =>
  fc.record({ days: fc.integer({ min: least, max: most }), clock }).map(({ days, clock: time }) => ({ days, time }))
const at = ({ days, time }: { days: number; time: string }) => `${addDays('2025-06-25', days)}T${time}`
const dayAt = (days: number) => addDays('2025-06-25', days)
const later = (a: string, b: string) => (a > b ? a : b)
const earlier = (a: string, b: string) => (a < b ? a : b)

/** Agencies of the same province hand a dossier on to each other while it is handled, none of them twice. */
function handOvers(last: keyof typeof agencies, days: readonly number[], whileHandled: (day: string) => string) {
  const others = (['landOffice', 'hacThanh', 'muongLat'] as const).filter((name) => name !== last)
  if (others.length === 3) return []
  const ordered = days.toSorted((one, other) => one - other)
  return ordered.flatMap((day, index) => {
    const from = others[(index + (days[0] ?? 0)) % 2]
    return from === undefined ? [] : [{ from, on: whileHandled(dayAt(day)) }]
  })
}

/** A dossier in any state, of any of the places of the builders, with days from 25 June to the middle of July 2025. */
export const aRandomDossier = fc
  .record({
    agency: fc.constantFrom(...(Object.keys(agencies) as (keyof typeof agencies)[])),
    receivedBy: fc.constantFrom(...(Object.keys(units) as (keyof typeof units)[])),
    residence: fc.constantFrom(...(Object.keys(units) as (keyof typeof units)[])),
    channel: fc.constantFrom('ONLINE', 'DIRECT', 'POST' as const),
    fieldCode: fc.constantFrom('ho-tich', 'dat-dai', null),
    serviceLevel: fc.constantFrom('FULL', 'PARTIAL', null),
    submitted: instantAfter(0, 12),
    due: instantAfter(0, 16),
    received: fc.option(instantAfter(0, 14), { freq: 4 }),
    appointment: instantAfter(0, 20),
    ended: fc.option(instantAfter(0, 18), { freq: 3 }),
    closure: fc.option(fc.constantFrom('WITHDRAWN', 'STOPPED' as const), { freq: 5 }),
    refused: fc.boolean(),
    hasAppointment: fc.boolean(),
    paused: fc.option(fc.integer({ min: 0, max: 18 }), { freq: 2 }),
    apologised: fc.option(fc.integer({ min: 0, max: 18 }), { freq: 2 }),
    supplementRequests: fc.integer({ min: 0, max: 2 }),
    askedTwice: fc.integer({ min: 0, max: 18 }),
    keptNewDate: fc.constantFrom(true, false, null),
    endedInTransition: fc.boolean(),
    trulyInTime: fc.constantFrom(true, false, null),
    withObligation: fc.constantFrom(true, false, null),
    paidOnline: fc.constantFrom(true, false, null),
    digitised: fc.constantFrom(true, false, null),
    electronicResult: fc.constantFrom(true, false, null),
    handedOn: fc.array(fc.integer({ min: 0, max: 18 }), { maxLength: 2 }),
  })
  .map(({ submitted, due, received, appointment, ended, closure, refused, hasAppointment, ...more }) => {
    const { paused, apologised, handedOn, askedTwice, ...rest } = more
    const submittedAt = at(submitted)
    const receivedAt = received === null ? null : later(at(received), submittedAt)
    const endedAt = ended === null ? null : later(at(ended), receivedAt ?? submittedAt)
    const closureOfUnreceived = refused ? ('REFUSED' as const) : ('WITHDRAWN' as const)
    const closed = receivedAt === null ? (endedAt === null ? null : closureOfUnreceived) : closure
    const [first, last] = [receivedAt?.slice(0, 10) ?? null, endedAt?.slice(0, 10) ?? '9999-12-31']
    return aDossier({
      ...rest,
      handedOver: first === null ? [] : handOvers(rest.agency, handedOn, (day) => earlier(later(day, first), last)),
      trulyInTime: rest.endedInTransition ? rest.trulyInTime : null,
      submittedAt,
      acceptanceDueAt: later(at(due), `${addDays(submittedAt.slice(0, 10), 1)}T00:00:00.000`),
      receivedAt,
      ...(receivedAt === null ? {} : { appointmentAt: hasAppointment ? later(at(appointment), receivedAt) : null }),
      pausedOn: paused === null || receivedAt === null ? null : later(dayAt(paused), receivedAt.slice(0, 10)),
      ...(first === null ? {} : { askedTwiceOn: earlier(later(dayAt(askedTwice), first), last) }),
      apologisedOn: apologised === null ? null : dayAt(apologised),
      endedAt,
      ...(closed === null ? {} : { closure: closed }),
    })
  })

/** Any period of one to eight days among them, on the borders of half-months and off them; any level, channel and field. */
export const aRandomQuestion = fc
  .record({
    from: fc.integer({ min: 0, max: 20 }),
    days: fc.integer({ min: 1, max: 8 }),
    level: fc.constantFrom(null, 'PROVINCE' as const, 'COMMUNE' as const),
    channel: fc.constantFrom(null, null, 'ONLINE' as const, 'POST' as const),
    fieldCode: fc.oneof({ weight: 9, arbitrary: fc.constant(null) }, fc.constantFrom('ho-tich', '')),
  })
  .map(({ from, days, ...asked }) => ({
    ...allOf({ from: addDays('2025-06-25', from), until: addDays('2025-06-25', from + days) }),
    ...asked,
  }))
