import { expect, test } from 'vitest'
import { aDossier, plantDossiers, plantPlaces } from '../../_kit/builders.ts'
import { createTestDatabase } from '../../_kit/test-database.ts'

const { db } = await createTestDatabase()
await plantPlaces(db)
const resolved = aDossier({
  receivedAt: '2025-07-01T08:00',
  appointmentAt: '2025-07-10T17:00',
  endedAt: '2025-07-10T10:00',
})
const at = (clock: string) => new Date(`${clock}+07:00`)

test.for<readonly [rule: string, constraint: string, wrong: Partial<ReturnType<typeof aDossier>>]>([
  [
    'a dossier is not received before it was submitted',
    'received_not_before_submitted',
    { submitted_at: at('2025-07-01T08:01') },
  ],
  ['a dossier does not end before it was received', 'ended_not_before_received', { ended_at: at('2025-07-01T07:59') }],
  [
    'an appointment is not before reception',
    'appointment_not_before_received',
    { appointment_at: at('2025-07-01T07:59') },
  ],
  ['an appointment has its day', 'days_of_its_instants', { appointment_on: null }],
  [
    'a reception has its day',
    'days_of_its_instants',
    { received_at: null, appointment_at: null, appointment_on: null },
  ],
  ['an end has its day', 'days_of_its_instants', { ended_on: null }],
  [
    'only what was received has an appointment',
    'appointment_only_when_received',
    { received_at: null, received_on: null },
  ],
  [
    'what was never received is not resolved',
    'resolved_only_when_received',
    { received_at: null, received_on: null, appointment_at: null, appointment_on: null },
  ],
  ['a dossier lies in the month in which it was received', 'lies_in_its_month', { received_month: '2025-06-01' }],
  [
    'the 8 working hours end after submission',
    'acceptance_due_after_submitted',
    { acceptance_due_at: at('2025-07-01T08:00') },
  ],
  ['what ended has an outcome', 'ends_with_an_outcome', { outcome: null, status: 'PROCESSING' }],
  ['what has an outcome has ended', 'ends_with_an_outcome', { ended_at: null, ended_on: null }],
  ['what was received cannot be refused', 'refused_is_never_received', { outcome: 'REFUSED', status: 'REFUSED' }],
  ['a clock that has run out cannot rest', 'rests_by_its_appointment', { paused_on: '2025-07-11' }],
  [
    'a clock without an appointment cannot rest',
    'rests_by_its_appointment',
    { paused_on: '2025-07-02', appointment_at: null, appointment_on: null },
  ],
  ['requests for supplements are counted from 0', 'requests_not_negative', { supplement_requests: -1 }],
  [
    'what is for information alone cannot be filed online',
    'filed_online_only_where_offered',
    { service_level: 'INFORMATION' },
  ],
  [
    'each agency that held a dossier handed it on',
    'is_handed_on_while_handled',
    { held_by: ['H56.120'], handed_on: ['2025-07-02', '2025-07-03'] },
  ],
  ['what was handed on was held', 'is_handed_on_while_handled', { handed_on: ['2025-07-02'] }],
  [
    'no dossier is handed on before it was received',
    'is_handed_on_while_handled',
    { held_by: ['H56.120'], handed_on: ['2025-06-30'] },
  ],
  [
    'no dossier is handed on after it ended',
    'is_handed_on_while_handled',
    { held_by: ['H56.120'], handed_on: ['2025-07-11'] },
  ],
])('%s', async ([, constraint, wrong]) => {
  await expect(plantDossiers(db, [{ ...resolved, ...wrong }])).rejects.toThrow(`dossier_${constraint}`)
})

test('the days of a dossier are civil days of Viet Nam', async () => {
  await plantDossiers(db, [
    aDossier({ code: 'H56.102-250701-9001', submittedAt: '2025-07-01T23:59:59.999', receivedAt: '2025-07-02T00:00' }),
  ])
  const stored = await db
    .selectFrom('dossiers.dossier as d')
    .where('d.code', '=', 'H56.102-250701-9001')
    .select(['d.submitted_on', 'd.received_on', 'd.ended_on', 'd.accepted_late'])
    .executeTakeFirst()
  expect(stored).toEqual({
    submitted_on: '2025-07-01',
    received_on: '2025-07-02',
    ended_on: null,
    accepted_late: false,
  })
})

test('a clock rests also when it stops on the very day of the appointment', async () => {
  const dossier = aDossier({
    receivedAt: '2025-07-01T08:00',
    appointmentAt: '2025-07-10T17:00',
    pausedOn: '2025-07-10',
  })
  await expect(plantDossiers(db, [dossier])).resolves.toBeUndefined()
  expect(dossier.paused_on).toBe('2025-07-10')
})
