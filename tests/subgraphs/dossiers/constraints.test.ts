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

test.for([
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
  ['what ended without an appointment was not on time', 'outcome_follows_from_its_days', { appointment_at: null }],
  ['a dossier lies in the month in which it was received', 'lies_in_its_month', { received_month: '2025-06-01' }],
  [
    'the 8 working hours end after submission',
    'acceptance_due_after_submitted',
    { acceptance_due_at: at('2025-07-01T08:00') },
  ],
  ['what ended on the appointment day was not early', 'outcome_follows_from_its_days', { outcome: 'EARLY' }],
  ['what ended by the appointment was not late', 'outcome_follows_from_its_days', { outcome: 'LATE' }],
  ['what ended has an outcome', 'outcome_follows_from_its_days', { outcome: null, status: 'PROCESSING' }],
  ['what was received cannot be refused', 'outcome_follows_from_its_days', { outcome: 'REFUSED', status: 'REFUSED' }],
  ['what was resolved is not in process', 'status_follows_from_its_outcome', { status: 'PROCESSING' }],
  ['a code has a day and a number', 'code_is_national', { code: 'H56.102' }],
  ['a procedure code is national', 'procedure_code_is_national', { procedure_code: '1.001193.000.00.00.H56' }],
  [
    'what is for information alone cannot be filed online',
    'filed_online_only_where_offered',
    { service_level: 'INFORMATION' },
  ],
  ['an agency decides at its own level', 'agency_fkey', { level: 'PROVINCE' }],
  ['a receiving unit lies in its province', 'receiving_unit_fkey', { receiving_province_code: '01' }],
  ['a residence unit is known', 'residence_unit_fkey', { residence_unit_id: 'nowhere' }],
] as const)('%s', async ([, constraint, wrong]) => {
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
