import { addDays } from '@motcua/kit/civil-day'
import { createSubgraph } from '@motcua/dossiers'
import { sql } from 'kysely'
import { beforeEach, expect, test } from 'vitest'
import type { DossierCounts } from '../../../subgraphs/dossiers/src/figures/dossier-counts.ts'
import { findSource } from '../../../subgraphs/dossiers/src/intake/source-systems.ts'
import { takeIn } from '../../../subgraphs/dossiers/src/intake/take-in.ts'
import { allOf, nationKey } from '../../../subgraphs/dossiers/src/queries/subjects.ts'
import { outcomeOf } from '../../../subgraphs/dossiers/src/rules/outcome.ts'
import { askSubgraph } from '../../_kit/ask-subgraph.ts'
import { aLine, forgetEverythingSent, plantReference, plantSource, streamOf } from '../../_kit/intake.ts'
import { createTestDatabase } from '../../_kit/test-database.ts'
import { countsBy } from './counts-by.ts'

// Dossiers received on 1 July 2025 at 09:00 and promised for 3 July at 17:00, delivered as lines: where they stand at the
// end of each day, now and as known after each delivery.

const database = await createTestDatabase()
const db = database.connectAs('dossiers')
const ask = askSubgraph(createSubgraph(db), '2025-08-01')
await plantReference(database.db)
await plantSource(database.db, 'thanh-hoa')
beforeEach(() => forgetEverythingSent(database.db))

const july = (day: number, time = '09:00') => `2025-07-${String(day).padStart(2, '0')}T${time}:00+07:00`
const dayOfJuly = (day: number) => july(day).slice(0, 10)
const asked = (requested: string, completed: string | null = null) => ({
  requestedAt: requested,
  completedAt: completed,
})

/** Takes one delivery in; returns the moment at which it became known. */
async function deliver(...lines: Record<string, unknown>[]): Promise<string> {
  const source = await findSource(db, 'thanh-hoa')
  if (source === null) throw new Error('The source was planted.')
  expect(await takeIn(db, source, streamOf(lines))).toMatchObject({ accepted: lines.length })
  const { rows } = await sql<{ moment: Date }>`select max(recorded_at) as moment from dossiers.batch`.execute(db)
  return rows[0]?.moment.toISOString() ?? ''
}

async function countsOf(from: string, until: string, asKnownAt: string | null = null): Promise<DossierCounts> {
  const counts = await countsBy(db, { kind: 'NATION' }, [nationKey], { ...allOf({ from, until }), asKnownAt })
  const nation = counts.get(nationKey)
  if (nation === undefined) throw new Error('The nation has counts.')
  return nation
}

type State = 'IN_TERM' | 'OVERDUE' | 'EARLY' | 'ON_TIME' | 'LATE' | 'CLOSED' | 'CLOSED_AFTER_APPOINTMENT' | null

/** Of the only dossier, at the end of a day: what is counted of it on that day alone. */
async function stateOn(day: string, asKnownAt: string | null): Promise<State> {
  const counts = await countsOf(day, addDays(day, 1), asKnownAt)
  const states = {
    IN_TERM: counts.inTerm,
    OVERDUE: counts.overdue,
    EARLY: counts.resolvedEarly,
    ON_TIME: counts.resolvedOnTime,
    LATE: counts.resolvedLate,
    CLOSED: counts.closed - counts.closedAfterAppointment,
    CLOSED_AFTER_APPOINTMENT: counts.closedAfterAppointment,
  }
  const found = Object.entries(states).filter(([, count]) => count !== 0)
  expect(found.every(([, count]) => count === 1) && found.length <= 1).toBe(true)
  return (found[0]?.[0] ?? null) as State
}

/** The days of July from 1 to 14 on which the state is another than the day before. */
async function statesOf(asKnownAt: string | null = null): Promise<Record<number, State>> {
  const days = Array.from({ length: 14 }, (_, index) => index + 1)
  const states = await Promise.all(days.map((day) => stateOn(dayOfJuly(day), asKnownAt)))
  return Object.fromEntries(
    days
      .map((day, index) => [day, states[index] ?? null] as const)
      .filter(([, state], index) => index === 0 || state !== states[index - 1]),
  )
}

/** The same from the dossier itself, which also tells what has ended on the days after. */
async function statesInGraph(): Promise<Record<number, string>> {
  const days = Array.from({ length: 14 }, (_, index) => index + 1)
  const fields = days.map((day) => `d${day}: dueState(asOf: "${dayOfJuly(day)}")`)
  const { data, errors } = await ask(`{ dossier(code: "H56.102-250701-0001") { ${fields.join(' ')} } }`)
  expect(errors).toBeUndefined()
  const { dossier } = data as { dossier: Record<string, string> }
  const states = days.map((day) => dossier[`d${day}`] ?? '')
  return Object.fromEntries(
    days
      .map((day, index) => [day, states[index] ?? ''] as const)
      .filter(([, state], index) => index === 0 || state !== states[index - 1]),
  )
}

async function appointmentNow(): Promise<unknown> {
  const { data, errors } = await ask(
    `{ dossier(code: "H56.102-250701-0001") { appointmentAt effectiveAppointmentAt } }`,
  )
  expect(errors).toBeUndefined()
  const { appointmentAt, effectiveAppointmentAt } = (data as { dossier: Record<string, string> }).dossier
  expect(appointmentAt).toBe(new Date(july(3, '17:00')).toISOString())
  return effectiveAppointmentAt
}

test('a clock that rests from 2 July on keeps the dossier in term on every day, and before the request was told it was overdue', async () => {
  const first = await deliver(aLine())
  const second = await deliver(aLine({ revision: 2, status: 'SUPPLEMENT_REQUESTED', supplements: [asked(july(2))] }))
  expect(await statesOf()).toEqual({ 1: 'IN_TERM' })
  expect(await statesInGraph()).toEqual({ 1: 'IN_TERM' })
  expect(await statesOf(first)).toEqual({ 1: 'IN_TERM', 3: 'OVERDUE' })
  expect(await statesOf(second)).toEqual({ 1: 'IN_TERM' })
})

test('completed on 7 July at 09:00 it moves the appointment to 8 July at 17:00, and an end an hour before is on time', async () => {
  await deliver(aLine({ status: 'SUPPLEMENT_REQUESTED', supplements: [asked(july(2))] }))
  const supplements = [asked(july(2), july(7))]
  const completed = await deliver(aLine({ revision: 2, supplements }))
  expect(await appointmentNow()).toBe(new Date(july(8, '17:00')).toISOString())
  const ended = { status: 'COMPLETED', endedAt: july(8, '16:00') }
  const last = await deliver(aLine({ revision: 3, supplements, ...ended }))
  expect(await appointmentNow()).toBe(new Date(july(8, '17:00')).toISOString())
  const onTime = { 1: 'IN_TERM', 8: 'ON_TIME' }
  expect(await statesOf()).toEqual({ ...onTime, 9: null })
  expect(await statesInGraph()).toEqual(onTime)
  expect(await statesOf(completed)).toEqual({ 1: 'IN_TERM', 8: 'OVERDUE' })
  expect(await statesOf(last)).toEqual({ ...onTime, 9: null })
})

test('B8: a request of 8 July that is open leaves the dossier overdue from the end of 3 July on', async () => {
  const first = await deliver(aLine())
  const second = await deliver(aLine({ revision: 2, status: 'SUPPLEMENT_REQUESTED', supplements: [asked(july(8))] }))
  const overdue = { 1: 'IN_TERM', 3: 'OVERDUE' }
  for (const moment of [null, first, second]) expect(await statesOf(moment)).toEqual(overdue)
  expect(await statesInGraph()).toEqual(overdue)
  const counts = await countsOf('2025-07-01', '2025-07-15')
  expect(counts).toMatchObject({ cohortInTime: 0, cohortDeterminable: 1, cohortLate: 1 })
})

test('B9: a request of 8 July that was completed on 12 July leaves it overdue from the end of 3 July on, now and as known at any moment', async () => {
  const moments = [
    await deliver(aLine()),
    await deliver(aLine({ revision: 2, status: 'SUPPLEMENT_REQUESTED', supplements: [asked(july(8))] })),
    await deliver(aLine({ revision: 3, supplements: [asked(july(8), july(12))] })),
  ]
  const overdue = { 1: 'IN_TERM', 3: 'OVERDUE' }
  for (const moment of [null, ...moments]) expect(await statesOf(moment)).toEqual(overdue)
  expect(await statesInGraph()).toEqual(overdue)
  expect(await appointmentNow()).toBe(new Date(july(3, '17:00')).toISOString())
})

test('open at an end with a result it has moved nothing: in term at the end of 3 July, late at its end', async () => {
  const supplements = [asked(july(2))]
  const open = await deliver(aLine({ status: 'SUPPLEMENT_REQUESTED', supplements }))
  await deliver(aLine({ revision: 2, status: 'COMPLETED', endedAt: july(4, '10:00'), supplements }))
  expect(await statesOf()).toEqual({ 1: 'IN_TERM', 4: 'LATE', 5: null })
  expect(await statesInGraph()).toEqual({ 1: 'IN_TERM', 4: 'LATE' })
  expect(await statesOf(open)).toEqual({ 1: 'IN_TERM' })
})

test('open at an end without a result it counts up to the end: stopped on 4 July is not after the appointment', async () => {
  const supplements = [asked(july(2))]
  await deliver(aLine({ status: 'STOPPED', endedAt: july(4, '10:00'), supplements }))
  expect(await statesOf()).toEqual({ 1: 'IN_TERM', 4: 'CLOSED', 5: null })
  expect(await statesInGraph()).toEqual({ 1: 'IN_TERM', 4: 'CLOSED' })
  await deliver(aLine({ revision: 2, status: 'STOPPED', endedAt: july(4, '10:00') }))
  expect(await statesOf()).toEqual({ 1: 'IN_TERM', 3: 'OVERDUE', 4: 'CLOSED_AFTER_APPOINTMENT', 5: null })
})

test('a second request counts when it was made by the appointment that the first one moved: 5 July, then 6 July', async () => {
  const moments = [
    await deliver(aLine({ supplements: [asked(july(2), july(4))] })),
    await deliver(
      aLine({ revision: 2, supplements: [asked(july(5, '10:00'), july(6, '10:00')), asked(july(2), july(4))] }),
    ),
  ]
  expect(await statesOf(moments[0])).toEqual({ 1: 'IN_TERM', 5: 'OVERDUE' })
  expect(await statesOf(moments[1])).toEqual({ 1: 'IN_TERM', 6: 'OVERDUE' })
  expect(await statesInGraph()).toEqual({ 1: 'IN_TERM', 6: 'OVERDUE' })
  expect(await appointmentNow()).toBe(new Date(july(6, '17:00')).toISOString())
  const counts = await countsOf('2025-07-01', '2025-07-06')
  expect(counts).toMatchObject({ cohortInTerm: 1, cohortInTime: 0, cohortLate: 0, inTerm: 1 })
})

test('a request at the very instant of the appointment counts, and one a second later does not', async () => {
  const sent = (revision: number, requested: string) =>
    deliver(aLine({ revision, status: 'SUPPLEMENT_REQUESTED', supplements: [asked(requested)] }))
  await sent(1, july(3, '17:00'))
  expect(await statesOf()).toEqual({ 1: 'IN_TERM' })
  await sent(2, july(3, '17:00').replace(':00+', ':01+'))
  expect(await statesOf()).toEqual({ 1: 'IN_TERM', 3: 'OVERDUE' })
})

test('a pause that is completed at the very instant of the end has moved the appointment; a second later it was open', async () => {
  const sent = (revision: number, completed: string) =>
    deliver(
      aLine({ revision, status: 'COMPLETED', endedAt: july(5, '10:00'), supplements: [asked(july(2), completed)] }),
    )
  await sent(1, july(5, '10:00'))
  expect(await statesOf()).toEqual({ 1: 'IN_TERM', 5: 'EARLY', 6: null })
  await sent(2, july(5, '10:00').replace(':00+', ':01+'))
  expect(await statesOf()).toEqual({ 1: 'IN_TERM', 5: 'LATE', 6: null })
})

test('B13: at the end of a day, an appointment of that day at 17:00 has passed, and one of the midnight after has not', async () => {
  await deliver(aLine())
  expect(await statesInGraph()).toEqual({ 1: 'IN_TERM', 3: 'OVERDUE' })
  expect(await statesOf()).toEqual({ 1: 'IN_TERM', 3: 'OVERDUE' })
  await deliver(aLine({ revision: 2, appointmentAt: july(4, '00:00') }))
  expect(await statesInGraph()).toEqual({ 1: 'IN_TERM', 4: 'OVERDUE' })
  expect(await statesOf()).toEqual({ 1: 'IN_TERM', 4: 'OVERDUE' })
})

test('an end at the instant of the appointment is on time, a second later is late', async () => {
  await deliver(aLine({ status: 'COMPLETED', endedAt: july(3, '17:00') }))
  expect(await statesOf()).toEqual({ 1: 'IN_TERM', 3: 'ON_TIME', 4: null })
  await deliver(aLine({ revision: 2, status: 'COMPLETED', endedAt: july(3, '17:00').replace(':00+', ':01+') }))
  expect(await statesOf()).toEqual({ 1: 'IN_TERM', 3: 'LATE', 4: null })
})

test('B11: of what was resolved late, it kept the new date that ended no later than the newest date of the letters issued by its end', async () => {
  const letter = (issued: number, newDay: number | null) => ({
    issuedAt: july(issued),
    newAppointmentAt: newDay === null ? null : july(newDay, '17:00'),
  })
  const late = (number: number, end: string, ...apologies: unknown[]) =>
    aLine({ dossierCode: `H56.102-250701-00${number}`, status: 'COMPLETED', endedAt: end, apologies })
  await deliver(
    late(11, july(10, '17:00'), letter(3, 10)),
    late(12, july(10, '17:01'), letter(3, 10)),
    late(13, july(10), letter(3, 5), letter(5, 12)),
    late(14, july(10), letter(3, null)),
    late(15, july(10), letter(11, 20)),
    late(16, july(10)),
    late(17, july(3, '10:00'), letter(2, 10)),
  )
  expect(await countsOf('2025-07-01', '2025-07-15')).toMatchObject({
    resolved: 7,
    resolvedEarly: 0,
    resolvedOnTime: 1,
    resolvedLate: 6,
    resolvedLateWithApology: 4,
    resolvedLateKeptNewDate: 2,
  })
})

test('late with an apology is what had a letter by its end: one of the same hour after it is none', async () => {
  const late = { status: 'COMPLETED', endedAt: july(10, '09:00') }
  const letter = (time: string) => ({ apologies: [{ issuedAt: july(10, time), newAppointmentAt: null }] })
  await deliver(aLine({ ...late, ...letter('10:00') }))
  const counted = () => countsOf('2025-07-01', '2025-07-15')
  expect(await counted()).toMatchObject({ resolvedLate: 1, resolvedLateWithApology: 0, resolvedLateWithoutApology: 1 })
  await deliver(aLine({ ...late, revision: 2, ...letter('08:00') }))
  expect(await counted()).toMatchObject({ resolvedLate: 1, resolvedLateWithApology: 1, resolvedLateWithoutApology: 0 })
})

test('B10: late among the resolved with supplements is what the appointment dates of dueDate with the same pauses give', async () => {
  await sql`update dossiers.known_procedure set limit_amount = 3, limit_unit = 'WORKING_DAY'
    where code = '2.000815'`.execute(database.db)
  const dossiers = Array.from({ length: 48 }, (_, number) => {
    const received = july(1 + (number % 5), ['08:00', '14:30', '16:59'][number % 3])
    const begins = Date.parse(received) + (number % 9) * 11 * 3_600_000
    const [first, second] = [(number % 4) * 20 * 3_600_000, (number % 7) * 9 * 3_600_000]
    const pauses = [
      { from: new Date(begins).toISOString(), until: new Date(begins + first).toISOString() },
      {
        from: new Date(begins + 36 * 3_600_000).toISOString(),
        until: new Date(begins + 36 * 3_600_000 + second).toISOString(),
      },
    ]
    const completed = Math.max(...pauses.map(({ until }) => Date.parse(until)))
    const ended = new Date(completed + ((number * 7) % 50) * 3_600_000).toISOString()
    return { code: `H56.102-250701-01${10 + number}`, received, ended, pauses }
  })
  await deliver(
    ...dossiers.map(({ code, received, ended, pauses }) =>
      aLine({
        dossierCode: code,
        procedureCode: '2.000815',
        submittedAt: received,
        receivedAt: received,
        appointmentAt: null,
        status: 'COMPLETED',
        endedAt: ended,
        supplements: pauses.map(({ from, until }) => asked(from, until)),
      }),
    ),
  )
  const fields = dossiers.map(
    (
      { received, pauses },
      number,
    ) => `d${number}: dueDate(receivedAt: "${received}", limit: 3, unit: WORKING_DAY, pauses: [
      ${pauses.map(({ from, until }) => `{ from: "${from}", until: "${until}" }`).join(' ')}]) { dueAt }`,
  )
  const { data, errors } = await ask(`{ ${fields.join(' ')} }`)
  expect(errors).toBeUndefined()
  const due = data as Record<string, { dueAt: string }>
  const outcomes = dossiers.map(({ ended }, number) =>
    outcomeOf({ endedAt: Date.parse(ended), appointmentAt: Date.parse(due[`d${number}`]?.dueAt ?? ''), closure: null }),
  )
  const counted = (outcome: string) => outcomes.filter((each) => each === outcome).length
  expect([counted('EARLY') > 0, counted('ON_TIME') > 0, counted('LATE') > 0]).toEqual([true, true, true])
  expect(await countsOf('2025-07-01', '2025-08-01')).toMatchObject({
    resolvedEarly: counted('EARLY'),
    resolvedOnTime: counted('ON_TIME'),
    resolvedLate: counted('LATE'),
  })
  await sql`update dossiers.known_procedure set limit_amount = null, limit_unit = null`.execute(database.db)
})
