import { createSubgraph } from '@motcua/dossiers'
import type { Database } from '@motcua/db'
import type { Insertable } from 'kysely'
import { beforeEach, expect, test } from 'vitest'
import { petitionDues } from '../../../subgraphs/dossiers/src/rules/petition-clock.ts'
import { createWorkingCalendar } from '../../../subgraphs/dossiers/src/rules/working-calendar.ts'
import { askSubgraph } from '../../_kit/ask-subgraph.ts'
import { agencies } from '../../_kit/builders.ts'
import { plantReference } from '../../_kit/intake.ts'
import { createTestDatabase } from '../../_kit/test-database.ts'

const database = await createTestDatabase()
const sent: string[] = []
const ask = askSubgraph(createSubgraph(database.connectAs('dossiers', { onQuery: (query) => sent.push(query.sql) })))
await plantReference(database.db)

/** As plantReference plants it: weekdays, 07:30 to 17:00. */
const calendar = createWorkingCalendar({
  version: 'test',
  profile: 'usual',
  known: { from: '2024-01-01', until: '2027-01-01' },
  openings: [
    { opens: 450, closes: 690 },
    { opens: 810, closes: 1020 },
  ],
  days: [],
})

type Petition = Insertable<Database['dossiers.petition']>
interface PetitionToBuild {
  readonly agency?: keyof typeof agencies
  readonly kind?: 'PROCEDURES' | 'STAFF' | 'OTHER'
  readonly dossierCode?: string
  readonly likes?: number
  readonly dislikes?: number
  readonly isRepeated?: boolean
  /** Clock times of Viet Nam; absent: not done. Submitted on Tuesday 1 July 2025 at 09:00. */
  readonly receivedAt?: string
  readonly transferredAt?: string
  readonly refusedAt?: string
  readonly supplementRequestedAt?: string
  readonly handledAt?: string
  readonly publishedAt?: string
}
const instant = (clock: string | undefined) => (clock === undefined ? null : new Date(`${clock}+07:00`))
let built = 0

function aPetition(wanted: PetitionToBuild = {}): Petition {
  const agency = agencies[wanted.agency ?? 'hacThanh']
  const acts = {
    receivedAt: instant(wanted.receivedAt ?? '2025-07-01T09:00') ?? new Date(),
    transferredAt: instant(wanted.transferredAt),
    refusedAt: instant(wanted.refusedAt),
    supplementRequestedAt: instant(wanted.supplementRequestedAt),
    handledAt: instant(wanted.handledAt),
    publishedAt: instant(wanted.publishedAt),
  }
  const dues = petitionDues(calendar, {
    receivedAt: acts.receivedAt.getTime(),
    transferredAt: acts.transferredAt?.getTime() ?? null,
    refusedAt: acts.refusedAt?.getTime() ?? null,
    supplementRequestedAt: acts.supplementRequestedAt?.getTime() ?? null,
    handledAt: acts.handledAt?.getTime() ?? null,
    publishedAt: acts.publishedAt?.getTime() ?? null,
  })
  const due = (step: keyof typeof dues) => new Date(dues[step]?.dueAt ?? 0)
  built += 1
  return {
    province_code: agency.province_code,
    code: `PAKN-${String(built).padStart(6, '0')}`,
    unit_id: agency.unit_id,
    agency_code: agency.code,
    kind: wanted.kind ?? 'PROCEDURES',
    dossier_code: wanted.dossierCode ?? null,
    received_at: acts.receivedAt,
    transferred_at: acts.transferredAt,
    refused_at: acts.refusedAt,
    supplement_requested_at: acts.supplementRequestedAt,
    handled_at: acts.handledAt,
    published_at: acts.publishedAt,
    refuse_due_at: due('REFUSE'),
    supplement_due_at: due('SUPPLEMENT'),
    handle_due_at: due('HANDLE'),
    publish_due_at: dues.PUBLISH === null ? null : due('PUBLISH'),
    likes: wanted.likes ?? 0,
    dislikes: wanted.dislikes ?? 0,
    is_repeated: wanted.isRepeated ?? false,
  }
}

async function plant(...petitions: Petition[]): Promise<void> {
  await database.db
    .insertInto('dossiers.petition_register')
    .values(
      [...new Set(petitions.map((petition) => petition.province_code))].map((code) => ({
        province_code: code,
        origin: 'SIMULATED' as const,
        source: 'phép thử',
        source_en: 'a test',
        recorded_at: new Date('2025-09-01T00:00:00+07:00'),
        known_from: '2025-06-01',
        known_through: '2025-08-31',
      })),
    )
    .execute()
  await database.db.insertInto('dossiers.petition').values(petitions).execute()
}

beforeEach(async () => {
  await database.db.deleteFrom('dossiers.petition').execute()
  await database.db.deleteFrom('dossiers.petition_register').execute()
  sent.length = 0
})

const fields = `submitted received { total aboutProcedures aboutStaff other namingDossier } carriedOver
  handled { total onTime late } inProgress { total inTerm overdue } refused { total onTime late }
  supplementRequests { total onTime late } published { total onTime late }
  onTimeRate { definition numerator denominator value reason }
  satisfactionRate { definition numerator denominator value reason } provenance { origin source sourceEn asOf }`
const july = { from: '2025-07-01', until: '2025-08-01' }

interface Timed {
  readonly total: number
  readonly onTime: number
  readonly late: number
}
interface Statistics {
  readonly submitted: number
  readonly received: { readonly total: number }
  readonly carriedOver: number
  readonly handled: Timed
  readonly refused: Timed
  readonly supplementRequests: Timed
  readonly published: Timed
  readonly inProgress: { readonly total: number; readonly inTerm: number; readonly overdue: number }
  readonly onTimeRate: { readonly numerator: number; readonly denominator: number; readonly value: number | null }
  readonly satisfactionRate: { readonly numerator: number; readonly denominator: number }
}
async function national(period = july): Promise<Statistics> {
  const { data, errors } = await ask(
    `query ($period: PeriodInput!) { nationalPetitionStatistics(period: $period) { ${fields} } }`,
    { period },
  )
  expect(errors).toBeUndefined()
  return data?.nationalPetitionStatistics as Statistics
}

test('a period tells what came in, what was done by its limits, and what was left', async () => {
  await plant(
    aPetition({ receivedAt: '2025-06-02T09:00', handledAt: '2025-06-30T16:59' }),
    aPetition({ receivedAt: '2025-06-02T09:00', handledAt: '2025-07-02T10:00', publishedAt: '2025-07-04T17:00' }),
    aPetition({ receivedAt: '2025-06-30T09:00', handledAt: '2025-07-02T10:00', publishedAt: '2025-07-07T08:00' }),
    aPetition({ handledAt: '2025-07-22T17:00', kind: 'STAFF', likes: 1, dislikes: 2 }),
    aPetition({ handledAt: '2025-07-22T17:00', kind: 'OTHER', dossierCode: 'H56.102-250701-0001' }),
    aPetition({ handledAt: '2025-07-23T08:00' }),
    aPetition({ refusedAt: '2025-07-03T17:00' }),
    aPetition({ refusedAt: '2025-07-04T08:00' }),
    aPetition({ supplementRequestedAt: '2025-07-08T16:00' }),
    aPetition({ receivedAt: '2025-07-31T23:59:59.999', handledAt: '2025-08-05T09:00' }),
    aPetition({ receivedAt: '2025-08-01T00:00' }),
  )
  expect(await national()).toEqual({
    submitted: 7,
    received: { total: 5, aboutProcedures: 3, aboutStaff: 1, other: 1, namingDossier: 1 },
    carriedOver: 2,
    handled: { total: 5, onTime: 3, late: 2 },
    inProgress: { total: 2, inTerm: 1, overdue: 1 },
    refused: { total: 2, onTime: 1, late: 1 },
    supplementRequests: { total: 1, onTime: 1, late: 0 },
    published: { total: 2, onTime: 1, late: 1 },
    onTimeRate: {
      definition: 'PETITION_PROCESSING_ON_TIME',
      numerator: 4,
      denominator: 7,
      value: 4 / 7,
      reason: null,
    },
    satisfactionRate: {
      definition: 'PETITION_HANDLING_SATISFACTION',
      numerator: 2,
      denominator: 5,
      value: 2 / 5,
      reason: null,
    },
    provenance: { origin: 'SIMULATED', source: 'phép thử', sourceEn: 'a test', asOf: '2025-07-31' },
  })
})

test('a petition sent again, or with more dislikes than likes, is not satisfied; with as many it is', async () => {
  const handledAt = '2025-07-10T08:00'
  await plant(
    aPetition({ handledAt, isRepeated: true, likes: 3 }),
    aPetition({ handledAt, likes: 1, dislikes: 1 }),
    aPetition({ handledAt, dislikes: 1 }),
    aPetition({ handledAt }),
  )
  expect((await national()).satisfactionRate).toMatchObject({ numerator: 2, denominator: 4 })
})

test('where there are no petitions their rates are null and say why, never full and never nothing', async () => {
  await plant(aPetition({ receivedAt: '2025-08-01T00:00' }))
  expect(await national()).toMatchObject({
    submitted: 0,
    onTimeRate: { numerator: 0, denominator: 0, value: null, reason: 'NO_DENOMINATOR' },
    satisfactionRate: { numerator: 0, denominator: 0, value: null, reason: 'NO_DENOMINATOR' },
  })
})

test('where petitions are not known there are no statistics', async () => {
  const { data } = await ask(
    `query ($period: PeriodInput!) { nationalPetitionStatistics(period: $period) { submitted } }`,
    {
      period: july,
    },
  )
  expect(data?.nationalPetitionStatistics).toBeNull()
})

test('carried over and submitted are handled, refused and in progress, over any periods of any log', async () => {
  const clock = (day: number, hour = 9) => {
    const date = new Date(Date.UTC(2025, 5, 1) + day * 86_400_000).toISOString().slice(0, 10)
    return `${date}T${String(hour).padStart(2, '0')}:00`
  }
  const log = Array.from({ length: 120 }, (_, index) => {
    const day = (index * 7) % 80
    const later = day + ((index * 13) % 35)
    const deeds = [{}, { handledAt: clock(later) }, { refusedAt: clock(later) }, { handledAt: clock(later, 16) }]
    return aPetition({ receivedAt: clock(day, 8), ...deeds[index % deeds.length] })
  })
  await plant(...log)
  const days = ['2025-06-01', '2025-06-15', '2025-07-01', '2025-07-02', '2025-07-31', '2025-09-20', '2026-01-01']
  let before: Statistics | null = null
  for (const [index, from] of days.slice(0, -1).entries()) {
    const told = await national({ from, until: days[index + 1] ?? from })
    expect(told.carriedOver + told.submitted).toBe(told.handled.total + told.refused.total + told.inProgress.total)
    expect(told.carriedOver).toBe(before?.inProgress.total ?? 0)
    before = told
  }
})

test('units, agencies and the country answer for themselves, in as many statements however many they are', async () => {
  await plant(
    aPetition({ agency: 'hacThanh' }),
    aPetition({ agency: 'muongLat' }),
    aPetition({ agency: 'landOffice' }),
    aPetition({ agency: 'baDinh' }),
  )
  const { data, errors } = await ask(
    `query ($period: PeriodInput!) {
      nationalPetitionStatistics(period: $period) { submitted }
      _entities(representations: [
        { __typename: "AdministrativeUnit", id: "thanh-hoa" }, { __typename: "AdministrativeUnit", id: "hac-thanh" },
        { __typename: "AdministrativeUnit", id: "ha-noi" }, { __typename: "Agency", code: "H56.16" },
        { __typename: "Agency", code: "H99" }]) {
        ... on AdministrativeUnit { petitionStatistics(period: $period) { submitted } }
        ... on Agency { petitionStatistics(period: $period) { submitted } } } }`,
    { period: july },
  )
  expect(errors).toBeUndefined()
  expect(data).toEqual({
    nationalPetitionStatistics: { submitted: 4 },
    _entities: [
      { petitionStatistics: { submitted: 3 } },
      { petitionStatistics: { submitted: 1 } },
      { petitionStatistics: { submitted: 1 } },
      { petitionStatistics: { submitted: 1 } },
      { petitionStatistics: null },
    ],
  })
  expect(sent).toHaveLength(7)
})

test('a petition shows the arithmetic of its steps, and nothing of its text or sender', async () => {
  const petition = aPetition({ receivedAt: '2025-07-01T09:00', handledAt: '2025-07-10T10:00' })
  await plant(petition)
  const { data, errors } = await ask(
    `query ($code: ID!) { petition(code: $code) { code kind unit { id } agency { code } dossier { code } isRepeated
      clock { step limit dueAt doneAt verdict provisional ledger { on counted reason } }
      earlier: clock(asOf: "2025-07-09") { step verdict } provenance { origin asOf } } }`,
    { code: petition.code },
  )
  expect(errors).toBeUndefined()
  expect(data?.petition).toMatchObject({
    code: petition.code,
    kind: 'PROCEDURES',
    unit: { id: 'hac-thanh' },
    agency: { code: 'H56.102' },
    dossier: null,
    clock: [
      {
        step: 'REFUSE',
        limit: 2,
        dueAt: '2025-07-03T10:00:00.000Z',
        verdict: 'NOT_NEEDED',
        ledger: [
          { on: '2025-07-01', counted: false, reason: 'RECEPTION_DAY' },
          { on: '2025-07-02', counted: true, reason: null },
          { on: '2025-07-03', counted: true, reason: null },
        ],
      },
      { step: 'SUPPLEMENT', limit: 5, dueAt: '2025-07-08T10:00:00.000Z', verdict: 'NOT_NEEDED' },
      { step: 'HANDLE', limit: 15, doneAt: '2025-07-10T03:00:00.000Z', verdict: 'IN_TIME', provisional: false },
      { step: 'PUBLISH', limit: 2, dueAt: '2025-07-14T10:00:00.000Z', doneAt: null, verdict: 'OVERDUE' },
    ],
    earlier: [{ verdict: 'NOT_NEEDED' }, { verdict: 'NOT_NEEDED' }, { verdict: 'IN_TERM' }, { verdict: 'NOT_NEEDED' }],
    provenance: { origin: 'SIMULATED', asOf: '2025-08-31' },
  })
  expect((await ask(`{ petition(code: "x") { code } }`)).data?.petition).toBeNull()
})
