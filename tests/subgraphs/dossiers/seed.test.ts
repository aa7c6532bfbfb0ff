import { silentProgress } from '@motcua/db/progress'
import { seed } from '@motcua/db/seed'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { step } from '@motcua/dossiers/step'
import { provinceCodes, readCalibration } from '@motcua/dossiers/simulation/calibration/calibration'
import { totalsOf } from '@motcua/dossiers/simulation/calibration/volumes'
import { verifyDossiers } from '../../../subgraphs/dossiers/src/commands/verify-dossiers.ts'
import { verifyFigures } from '../../../subgraphs/dossiers/src/commands/verify-figures.ts'
import { completeCounts } from '../../../subgraphs/dossiers/src/figures/dossier-counts.ts'
import { allOf, nationKey, type Conditions, type Subjects } from '../../../subgraphs/dossiers/src/queries/subjects.ts'
import { summariseDossiers } from '../../../subgraphs/dossiers/src/queries/summarise-dossiers.ts'
import { reconcile } from '../../../subgraphs/dossiers/src/rules/reconciliation.ts'
import { createSeededDatabase } from '../../_kit/seeded-database.ts'

const database = await createSeededDatabase()
const db = database.connectAs('dossiers')
const july = allOf({ from: '2025-07-01', until: '2025-08-01' })

const calibration = readCalibration()
const codes = provinceCodes(calibration)

/** The counts of each subject that has any. */
async function countsOf(subjects: Subjects, keys: readonly string[], conditions: Conditions) {
  const { rows } = await summariseDossiers(subjects, keys, conditions).execute(db)
  return rows.map((row) => ({ ...completeCounts(row), key: row.key }))
}

test('34 provinces, 3,321 communes and their agencies are known', async () => {
  const known = await sql`select (select count(*) from dossiers.known_unit where level = 'PROVINCE') as provinces,
    (select count(*) from dossiers.known_unit where level = 'COMMUNE') as communes,
    (select count(*) from administrative_units.agency
      where code not in (select code from dossiers.known_agency)) as unknown_agencies`.execute(database.db)
  expect(known.rows).toEqual([{ provinces: 34, communes: 3321, unknown_agencies: 0 }])
})

test('Thanh Hoá’s tiny July is a hundredth of the published one', async () => {
  const provinces = { kind: 'PROVINCES', attribution: 'COMPETENT' } as const
  const [thanhHoa] = await countsOf(provinces, ['38'], july)
  expect(thanhHoa).toMatchObject({
    received: 1608,
    receivedOnline: 1516,
    receivedDirect: 92,
    receivedPost: 0,
    receivedAtCommuneLevel: 1228,
    receivedAtProvinceLevel: 380,
    carriedOver: 140,
  })
})

test('every province received a hundredth of what it is calibrated to, by level and channel', async () => {
  const provinces = { kind: 'PROVINCES', attribution: 'COMPETENT' } as const
  const counted = await Promise.all(
    (['PROVINCE', 'COMMUNE'] as const).map(async (level) => {
      const rows = await countsOf(provinces, codes, { ...july, level })
      return rows.map((row) => [row.key, level, row.receivedOnline, row.receivedDirect, row.receivedPost])
    }),
  )
  const calibrated = (['PROVINCE', 'COMMUNE'] as const).map((level) =>
    codes.map((code) => {
      const { ONLINE, DIRECT, POST } = totalsOf(calibration.volumes, code, 0.01)[level]
      return [code, level, ONLINE, DIRECT, POST]
    }),
  )
  expect(counted).toEqual(calibrated)
})

test('the identities hold, and the provinces add up to the nation, under every attribution', async () => {
  const [nation] = await countsOf({ kind: 'NATION' }, [nationKey], july)
  for (const attribution of ['COMPETENT', 'RECEIVING', 'RESIDENCE'] as const) {
    const rows = await countsOf({ kind: 'PROVINCES', attribution }, codes, july)
    expect(rows.flatMap(reconcile).filter((identity) => !identity.holds)).toEqual([])
    expect(rows.reduce((sum, row) => sum + row.handled, 0)).toBe(nation?.handled)
    expect(rows.reduce((sum, row) => sum + row.inProgress, 0)).toBe(nation?.inProgress)
  }
})

test('every dossier names a procedure of the catalogue that is decided at its level', async () => {
  const strangers = await sql`select d.code from dossiers.dossier d
    left join procedures.procedure p on p.code = d.procedure_code and d.level::text = any (p.levels::text[])
    where p.code is null`.execute(database.db)
  expect(strangers.rows).toEqual([])
})

test('sources report through 31 July: of August they send ends alone', async () => {
  const batches = await sql<{ through: string; last: string; ended: string }>`select distinct
    b.reported_through::text as through,
    (select max(day)::text from dossiers.reported_day) as last,
    (select max(ended_on)::text from dossiers.dossier) as ended from dossiers.batch b`.execute(database.db)
  expect(batches.rows).toMatchObject([{ through: '2025-07-31', last: '2025-07-31' }])
  expect(batches.rows[0]?.ended).toMatch(/^2025-08-/)
})

test('what looks wrong is there on purpose: appointments moved without a letter, and procedures not offered online', async () => {
  const { rows } = await sql<{ kind: string; many: number }>`select kind, count(*)::integer as many
    from dossiers.finding group by kind order by kind`.execute(database.db)
  const purposes = new Set(['APPOINTMENT_MOVED', 'ONLINE_NOT_OFFERED'])
  expect(rows.filter(({ kind }) => !purposes.has(kind))).toEqual([])
  const many = rows.reduce((sum, row) => sum + row.many, 0)
  expect(many).toBeGreaterThan(0)
  expect(many).toBeLessThan(1_500_000 * 0.01 * 0.003)
})

test('some dossiers have three revisions, some were handed on, and withdrawn records are no dossiers', async () => {
  const { rows } = await sql`select
    exists (select from dossiers.current_revision where revision = 3) as thrice,
    exists (select from dossiers.hand_over) as handed_on,
    exists (select from dossiers.dossier where held_by is not null) as handed_on_in_handling,
    exists (select from dossiers.dossier where outcome = 'WITHDRAWN' and received_on is not null) as withdrawn,
    (select count(*)::integer from dossiers.dossier_revision r join dossiers.dossier d on d.code = r.dossier_code
      and d.province_code = r.province_code where r.deleted) as kept,
    exists (select from dossiers.dossier_revision where deleted) as deleted`.execute(database.db)
  expect(rows).toEqual([
    { thrice: true, handed_on: true, handed_on_in_handling: true, withdrawn: true, kept: 0, deleted: true },
  ])
})

test('every dossier is what its revision gives, and every figure what the dossiers give', async () => {
  expect(await verifyDossiers(database.db, silentProgress)).toEqual([])
  expect(await verifyFigures(database.db, silentProgress)).toEqual([])
}, 180_000)

test('the same seed gives the same dossiers', async () => {
  const digest = () =>
    sql<{
      digest: string
    }>`select md5(string_agg(d::text, '' order by d.code)) as digest from dossiers.dossier d`.execute(database.db)
  const before = await digest()
  await sql`delete from public.seed_step where name = 'dossiers'`.execute(database.db)
  expect(await seed({ adminUrl: database.adminUrl, size: 'tiny', report: silentProgress, steps: [step] })).toEqual([
    'dossiers',
  ])
  expect((await digest()).rows).toEqual(before.rows)
}, 180_000)

test('without demonstration data the places are known and nothing was received', async () => {
  await seed({ adminUrl: database.adminUrl, size: 'none', report: silentProgress, steps: [step] })
  const left = await sql`select (select count(*) from dossiers.dossier) as dossiers,
    (select count(*) from dossiers.batch) as batches, (select count(*) from dossiers.figure) as figures,
    (select count(*) from dossiers.known_unit) as units`.execute(database.db)
  expect(left.rows).toEqual([{ dossiers: 0, batches: 0, figures: 0, units: 3355 }])
})
