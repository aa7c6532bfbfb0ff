import { beforeEach, expect, test } from 'vitest'
import {
  allOf,
  nationKey,
  type Attribution,
  type Conditions,
  type Subjects,
} from '../../../subgraphs/dossiers/src/queries/subjects.ts'
import { summariseDossiers } from '../../../subgraphs/dossiers/src/queries/summarise-dossiers.ts'
import { completeCounts, nothingCounted } from '../../../subgraphs/dossiers/src/figures/dossier-counts.ts'
import { aDossier, forgetDossiers, plantDossiers, plantPlaces, type DossierToBuild } from '../../_kit/builders.ts'
import { createTestDatabase } from '../../_kit/test-database.ts'

const database = await createTestDatabase()
const db = database.connectAs('dossiers')
await plantPlaces(database.db)

beforeEach(async () => {
  await forgetDossiers(database.db)
})

const july = allOf({ from: '2025-07-01', until: '2025-08-01' })
const plant = (...dossiers: DossierToBuild[]) => plantDossiers(database.db, dossiers.map(aDossier))

async function countsOf(subjects: Subjects, key: string, conditions: Conditions) {
  const { rows } = await summariseDossiers(subjects, [key], conditions).execute(db)
  return rows[0] === undefined ? nothingCounted : completeCounts(rows[0])
}

const nation = (conditions = july) => countsOf({ kind: 'NATION' }, nationKey, conditions)
const nationAsKnownAt = (clock: string) => nation({ ...july, asKnownAt: `${clock}+07:00` })
const province = (code: string, attribution: Attribution, conditions = july) =>
  countsOf({ kind: 'PROVINCES', attribution }, code, conditions)
const commune = (id: string, attribution: Attribution, conditions = july) =>
  countsOf({ kind: 'COMMUNES', attribution }, id, conditions)

test('a period begins with the first instant of its first day and ends before the first instant of the day after', async () => {
  await plant(
    { receivedAt: '2025-06-30T23:59:59.999' },
    { receivedAt: '2025-07-01T00:00:00.000' },
    { receivedAt: '2025-07-31T23:59:59.999' },
    { receivedAt: '2025-08-01T00:00:00.000' },
  )
  expect(await nation()).toMatchObject({ received: 2, carriedOver: 1, handled: 3, inProgress: 3 })
  const august = { ...july, period: { from: '2025-08-01', until: '2025-09-01' } }
  expect(await nation(august)).toMatchObject({ received: 1, carriedOver: 3, handled: 4 })
})

test('what ended before the period is in none of its figures, what ended on its first day was carried over into it', async () => {
  await plant(
    { receivedAt: '2025-06-20T08:00', endedAt: '2025-06-30T23:59' },
    { receivedAt: '2025-06-20T08:00', endedAt: '2025-07-01T00:00' },
  )
  expect(await nation()).toMatchObject({ handled: 1, carriedOver: 1, resolved: 1, inProgress: 0 })
})

test('what ends on the last day of the period is resolved in it, what ends the day after is in progress at its end', async () => {
  await plant(
    { receivedAt: '2025-07-30T08:00', endedAt: '2025-07-31T23:59' },
    { receivedAt: '2025-07-30T08:00', endedAt: '2025-08-01T00:00' },
  )
  expect(await nation()).toMatchObject({ received: 2, resolved: 1, inProgress: 1 })
})

test('a dossier resolved before, on and after its appointment day is early, on time and late', async () => {
  const dossier = { receivedAt: '2025-07-01T08:00', appointmentAt: '2025-07-10T17:00' }
  await plant(
    { ...dossier, endedAt: '2025-07-09T16:59' },
    { ...dossier, endedAt: '2025-07-10T17:00' },
    { ...dossier, endedAt: '2025-07-10T17:01' },
    { ...dossier, endedAt: '2025-07-11T08:00' },
  )
  expect(await nation()).toMatchObject({ resolved: 4, resolvedEarly: 1, resolvedOnTime: 1, resolvedLate: 2 })
  expect(await nation()).toMatchObject({ cohortResolvedInTime: 2, cohortLate: 2, cohortInTerm: 0 })
})

test('processing takes the civil days from acceptance to its end, of what was resolved in the period alone', async () => {
  await plant(
    { receivedAt: '2025-06-28T16:00', endedAt: '2025-07-01T08:00' },
    { receivedAt: '2025-07-10T08:00', endedAt: '2025-07-10T17:00' },
    { receivedAt: '2025-07-30T08:00', endedAt: '2025-08-01T00:00' },
    { receivedAt: '2025-07-10T08:00', endedAt: '2025-07-20T08:00', closure: 'WITHDRAWN' },
  )
  expect(await nation()).toMatchObject({ resolved: 2, processingDays: 3 })
})

test('a dossier is overdue from the day after its appointment day', async () => {
  await plant(
    { receivedAt: '2025-07-01T08:00', appointmentAt: '2025-07-31T17:00' },
    { receivedAt: '2025-07-01T08:00', appointmentAt: '2025-08-01T17:00' },
  )
  expect(await nation()).toMatchObject({ inProgress: 2, overdue: 1, inTerm: 1, cohortLate: 1, cohortInTerm: 1 })
})

test('a later period does not change what an earlier one says of its end', async () => {
  await plant({ receivedAt: '2025-07-30T08:00', appointmentAt: '2025-08-04T17:00', endedAt: '2025-08-20T08:00' })
  expect(await nation()).toMatchObject({ inTerm: 1, overdue: 0, resolvedLate: 0, cohortLate: 0 })
})

test('a dossier refused before it was received stands on the reception side alone', async () => {
  await plant({
    submittedAt: '2025-07-02T08:00',
    receivedAt: null,
    endedAt: '2025-07-03T08:00',
    closure: 'REFUSED',
  })
  expect(await nation()).toMatchObject({ ...nothingCounted, submitted: 1, submittedOnline: 1, refused: 1 })
})

test('a dossier withdrawn before it was received is in no flow', async () => {
  await plant({
    submittedAt: '2025-07-02T08:00',
    receivedAt: null,
    endedAt: '2025-07-03T08:00',
    closure: 'WITHDRAWN',
  })
  expect(await nation()).toMatchObject({ ...nothingCounted, submitted: 1, submittedOnline: 1 })
})

test('what is withdrawn or stopped after reception is closed without result', async () => {
  const received = { receivedAt: '2025-07-01T08:00', endedAt: '2025-07-03T08:00' }
  await plant({ ...received, closure: 'WITHDRAWN' }, { ...received, closure: 'STOPPED' })
  expect(await nation()).toMatchObject({ closed: 2, withdrawn: 1, stopped: 1, resolved: 0, inProgress: 0 })
})

test('a dossier waits until it is received, and waits too long once its 8 working hours are over', async () => {
  const waiting = { submittedAt: '2025-07-31T08:00', receivedAt: '2025-08-04T08:00' }
  await plant(
    { ...waiting, acceptanceDueAt: '2025-07-31T17:00' },
    { ...waiting, acceptanceDueAt: '2025-08-01T08:30' },
    { ...waiting, receivedAt: null, acceptanceDueAt: '2025-08-01T08:30' },
  )
  expect(await nation()).toMatchObject({ received: 0, submitted: 3, waiting: 3, waitingOver8Hours: 1 })
})

test('acceptance is late after 8 working hours, and counts in the period of the acceptance', async () => {
  const dossier = { submittedAt: '2025-06-30T08:00', acceptanceDueAt: '2025-07-01T08:30' }
  await plant({ ...dossier, receivedAt: '2025-07-01T08:30' }, { ...dossier, receivedAt: '2025-07-01T08:31' })
  expect(await nation()).toMatchObject({ received: 2, acceptedLate: 1, submitted: 0 })
})

test('a dossier without a field or a service level counts like any other', async () => {
  await plant({ fieldCode: null }, { serviceLevel: null }, {})
  expect(await nation()).toMatchObject({ received: 3, receivedForFullService: 2, receivedOnlineForFullService: 2 })
})

test('full-process services count whatever the channel, and the online ones among them', async () => {
  await plant({ channel: 'DIRECT' }, { channel: 'ONLINE' }, { channel: 'ONLINE', serviceLevel: 'PARTIAL' })
  expect(await nation()).toMatchObject({ receivedForFullService: 2, receivedOnlineForFullService: 1 })
})

test('a dossier counts to the unit that decides, that received, or where the applicant lives, as asked', async () => {
  await plant({ agency: 'hacThanh', receivedBy: 'muongLat', residence: 'baDinh' })
  expect(await commune('hac-thanh', 'COMPETENT')).toMatchObject({ received: 1, receivedBoundaryFree: 1 })
  expect(await commune('hac-thanh', 'RECEIVING')).toMatchObject({ received: 0 })
  expect(await commune('muong-lat', 'RECEIVING')).toMatchObject({ received: 1 })
  expect(await commune('ba-dinh', 'RESIDENCE')).toMatchObject({ received: 1 })
  expect(await province('38', 'COMPETENT')).toMatchObject({ received: 1 })
  expect(await province('38', 'RESIDENCE')).toMatchObject({ received: 0 })
  expect(await province('01', 'RESIDENCE')).toMatchObject({ received: 1 })
})

test('a province counts its departments and its communes; a level, those of its agencies alone', async () => {
  await plant({ agency: 'landOffice' }, { agency: 'hacThanh' }, { agency: 'muongLat' }, { agency: 'baDinh' })
  expect(await province('38', 'COMPETENT')).toMatchObject({ received: 3, receivedAtProvinceLevel: 1 })
  expect(await province('38', 'COMPETENT', { ...july, level: 'PROVINCE' })).toMatchObject({ received: 1 })
  expect(await province('38', 'COMPETENT', { ...july, level: 'COMMUNE' })).toMatchObject({ received: 2 })
})

test('a department’s dossier received in a commune of its province is not boundary-free, in another province it is', async () => {
  await plant({ agency: 'landOffice', receivedBy: 'hacThanh' }, { agency: 'landOffice', receivedBy: 'baDinh' })
  expect(await province('38', 'COMPETENT')).toMatchObject({ received: 2, receivedBoundaryFree: 1 })
})

test('an agency counts what it decides itself, a procedure its dossiers in the whole country', async () => {
  await plant({ agency: 'landOffice', procedureCode: '1.012783' }, { agency: 'baDinh', procedureCode: '1.012783' }, {})
  const { rows: agencies } = await summariseDossiers({ kind: 'AGENCIES' }, ['H56.16', 'H56.120'], july).execute(db)
  expect(agencies.map((row) => [row.key, row['received']])).toEqual([['H56.16', 1]])
  const asked = ['1.012783', '9.999999']
  const { rows: procedures } = await summariseDossiers({ kind: 'PROCEDURES' }, asked, july).execute(db)
  expect(procedures.map((row) => [row.key, row['received']])).toEqual([['1.012783', 2]])
})

test('a figure as known at a moment holds what had been recorded by then', async () => {
  await plant(
    { batchId: 2, recordedAt: '2025-07-10T12:00' },
    { batchId: 3, recordedAt: '2025-07-20T12:00' },
    { batchId: 3, recordedAt: '2025-07-20T12:00' },
  )
  expect(await nationAsKnownAt('2025-07-10T11:59')).toMatchObject({ received: 0 })
  expect(await nationAsKnownAt('2025-07-10T12:00')).toMatchObject({ received: 1 })
  expect(await nationAsKnownAt('2025-07-20T12:00')).toMatchObject({ received: 3 })
})
