import { expect, test } from 'vitest'
import { dueStateOf } from './due-state.ts'
import { isAfterAppointment, outcomeOf } from './outcome.ts'
import { appointmentBefore, countPauses, type PausedDossier } from './pauses.ts'
import { civilDay, dayNumberAt } from './viet-nam-time.ts'

/** A moment of July 2025. */
const july = (day: number, time = '09:00') => Date.parse(`2025-07-${String(day).padStart(2, '0')}T${time}:00+07:00`)
const hours = (count: number) => count * 3_600_000
const promised = july(3, '17:00')
const open: PausedDossier = {
  receivedAt: july(1),
  appointmentAt: promised,
  endedAt: null,
  isResolved: false,
  supplements: [],
}

/** The states at the ends of 1 July up to the last day. */
function statesThrough(last: number, dossier: PausedDossier): string[] {
  const { effectiveAt, restsFrom } = countPauses(dossier)
  const { receivedAt, endedAt, isResolved } = dossier
  const closure = isResolved ? null : ('STOPPED' as const)
  const facts = {
    receivedAt: new Date(receivedAt),
    effectiveAppointmentAt: effectiveAt === null ? null : new Date(effectiveAt),
    endedAt: endedAt === null ? null : new Date(endedAt),
    pausedOn: restsFrom === null ? null : civilDay(dayNumberAt(restsFrom)),
    outcome: outcomeOf({ endedAt, appointmentAt: effectiveAt, closure }),
  }
  return Array.from({ length: last }, (_, index) => dueStateOf(facts, civilDay(dayNumberAt(july(index + 1)))))
}
const inTerm = (days: number) => Array.from({ length: days }, () => 'IN_TERM')
const overdue = (days: number) => Array.from({ length: days }, () => 'OVERDUE')

test('vector 1: a supplement requested before the appointment and never brought leaves the dossier in term on every day', () => {
  const dossier = { ...open, supplements: [[july(2), null]] } as const
  expect(countPauses(dossier)).toEqual({
    effectiveAt: promised,
    restsFrom: july(2),
    counted: [{ from: july(2), until: null, adds: 0 }],
    ignored: [],
  })
  expect(statesThrough(31, dossier)).toEqual(inTerm(31))
})

test('vector 2: completed on 7 July it moves the appointment to 8 July at 17:00, and an end on 8 July at 16:00 is on time', () => {
  const dossier = { ...open, supplements: [[july(2), july(7)]] } as const
  expect(countPauses(dossier)).toEqual({
    effectiveAt: july(8, '17:00'),
    restsFrom: null,
    counted: [{ from: july(2), until: july(7), adds: hours(120) }],
    ignored: [],
  })
  expect(statesThrough(9, dossier)).toEqual([...inTerm(7), 'OVERDUE', 'OVERDUE'])
  const ended = { ...dossier, endedAt: july(8, '16:00'), isResolved: true }
  expect(statesThrough(9, ended)).toEqual([...inTerm(7), 'ON_TIME', 'ON_TIME'])
})

test.for([
  ['open', null],
  ['completed on 12 July', july(12)],
] as const)('vector 3: requested on 8 July and %s it stops nothing: overdue from the end of 3 July on', ([, until]) => {
  const dossier = { ...open, supplements: [[july(8), until]] } as const
  expect(countPauses(dossier)).toEqual({
    effectiveAt: promised,
    restsFrom: null,
    counted: [],
    ignored: [{ requestedAt: july(8), reason: 'AFTER_APPOINTMENT' }],
  })
  expect(statesThrough(14, dossier)).toEqual([...inTerm(2), ...overdue(12)])
})

test('vector 4: open at an end with a result it moves nothing, and the clock rested until then', () => {
  const dossier = { ...open, supplements: [[july(2), null]], endedAt: july(4, '10:00'), isResolved: true } as const
  expect(countPauses(dossier)).toMatchObject({ effectiveAt: promised, restsFrom: july(2) })
  expect(statesThrough(5, dossier)).toEqual([...inTerm(3), 'LATE', 'LATE'])
})

test('vector 4: open at an end without a result it counts up to that end, which is not after the appointment', () => {
  const stopped = { ...open, supplements: [[july(2), null]], endedAt: july(4, '10:00') } as const
  const count = countPauses(stopped)
  expect(count).toEqual({
    effectiveAt: promised + hours(49),
    restsFrom: july(2),
    counted: [{ from: july(2), until: july(4, '10:00'), adds: hours(49) }],
    ignored: [],
  })
  expect(statesThrough(5, stopped)).toEqual([...inTerm(3), 'CLOSED', 'CLOSED'])
  const ending = { endedAt: stopped.endedAt, closure: 'STOPPED' } as const
  expect(isAfterAppointment({ ...ending, appointmentAt: count.effectiveAt })).toBe(false)
  expect(isAfterAppointment({ ...ending, appointmentAt: promised })).toBe(true)
})

test('vector 5: a second request counts that was made by the appointment as the first one moved it', () => {
  const first = [july(2), july(4)] as const
  expect(countPauses({ ...open, supplements: [first] }).effectiveAt).toBe(july(5, '17:00'))
  const both = { ...open, supplements: [first, [july(5, '10:00'), july(6, '10:00')]] } as const
  expect(countPauses(both)).toMatchObject({ effectiveAt: july(6, '17:00'), ignored: [] })
  expect(countPauses(both).counted).toHaveLength(2)
  expect(statesThrough(7, both)).toEqual([...inTerm(5), ...overdue(2)])
})

test.for([
  ['at the appointment', 0, promised + hours(1)],
  ['a millisecond after it', 1, promised],
] as const)('a request %s', ([, later, effectiveAt]) => {
  const requestedAt = promised + later
  expect(countPauses({ ...open, supplements: [[requestedAt, requestedAt + hours(1)]] }).effectiveAt).toBe(effectiveAt)
})

test('a supplement completed no later than requested is none, and so is one requested at the end or after it', () => {
  const [endedAt, none] = [july(3), { effectiveAt: promised, restsFrom: null, counted: [] }]
  const supplements = [[july(2), july(2)] as const, [endedAt, null] as const, [endedAt + 1, july(4)] as const]
  expect(countPauses({ ...open, endedAt, isResolved: true, supplements })).toEqual({
    ...none,
    ignored: [
      { requestedAt: july(2), reason: 'NO_DURATION' },
      { requestedAt: endedAt, reason: 'AFTER_END' },
      { requestedAt: endedAt + 1, reason: 'AFTER_END' },
    ],
  })
  expect(countPauses({ ...open, supplements: [[july(2), july(1)]] })).toMatchObject(none)
})

test('a supplement that was completed after the end was open at it', () => {
  const dossier = { ...open, endedAt: july(3), isResolved: true, supplements: [[july(2), july(5)]] } as const
  expect(countPauses(dossier)).toMatchObject({ effectiveAt: promised, restsFrom: july(2) })
  expect(countPauses({ ...dossier, isResolved: false })).toMatchObject({ effectiveAt: promised + hours(24) })
  const atTheEnd = countPauses({ ...dossier, supplements: [[july(2), july(3)]] })
  expect(atTheEnd).toMatchObject({ effectiveAt: promised + hours(24), restsFrom: null })
})

test('a pause begins no earlier than reception', () => {
  const early = july(1) - hours(5)
  const counted = [{ from: july(1), until: july(1) + hours(2), adds: hours(2) }]
  expect(countPauses({ ...open, supplements: [[early, july(1) + hours(2)]] })).toMatchObject({ counted })
  const before = countPauses({ ...open, supplements: [[early, early + hours(1)]] })
  expect(before).toMatchObject({ effectiveAt: promised, ignored: [] })
  expect(countPauses({ ...open, supplements: [[early, null]] }).restsFrom).toBe(july(1))
})

test('time that two pauses share counts once, within a longer one not at all', () => {
  const [first, overlapping, within] = [
    [july(2), july(4)] as const,
    [july(3), july(5)] as const,
    [july(2, '10:00'), july(3)] as const,
  ]
  const { effectiveAt, counted } = countPauses({ ...open, supplements: [first, overlapping, within] })
  expect(effectiveAt).toBe(promised + hours(72))
  expect(counted.map(({ adds }) => adds)).toEqual([hours(48), 0, hours(24)])
})

test('without an appointment no request counts and the clock does not rest; findings are told', () => {
  const supplements = [[july(2), null] as const, [july(3), july(3)] as const]
  expect(countPauses({ ...open, appointmentAt: null, supplements })).toEqual({
    effectiveAt: null,
    restsFrom: null,
    counted: [],
    ignored: [{ requestedAt: july(3), reason: 'NO_DURATION' }],
  })
})

test('the appointment before the pauses is found from the one after them', () => {
  const supplements = [[july(2), july(4)] as const, [july(5, '10:00'), july(6, '10:00')] as const]
  for (const appointmentAt of [july(1, '17:00'), promised, july(9, '17:00')]) {
    const moved = countPauses({ ...open, appointmentAt, supplements }).effectiveAt
    expect(appointmentBefore(moved ?? 0, { ...open, supplements })).toBe(appointmentAt)
  }
})
