import fc from 'fast-check'
import { createSubgraph } from '@motcua/dossiers'
import { sql } from 'kysely'
import { expect, test, vi } from 'vitest'
import { findSource } from '../../../subgraphs/dossiers/src/intake/source-systems.ts'
import { takeIn } from '../../../subgraphs/dossiers/src/intake/take-in.ts'
import { requestStateOf, type RequestState } from '../../../subgraphs/dossiers/src/rules/request.ts'
import { askSubgraph } from '../../_kit/ask-subgraph.ts'
import { aLine, forgetEverythingSent, plantReference, plantSource, streamOf } from '../../_kit/intake.ts'
import { propertyTestMillis } from '../../_kit/property-test-millis.ts'
import { createTestDatabase } from '../../_kit/test-database.ts'

vi.setConfig({ testTimeout: propertyTestMillis })

const database = await createTestDatabase()
const db = database.connectAs('dossiers')
const ask = askSubgraph(createSubgraph(database.connectAs('dossiers')), '2025-08-01')
await plantReference(database.db)
for (const name of ['one-stop', 'land']) await plantSource(database.db, name)

type Line = Record<string, unknown>
const instant = (day: number, hour: number) =>
  new Date(Date.parse('2025-07-01T00:00:00+07:00') + ((day - 1) * 24 + hour) * 3_600_000).toISOString()

const services = ['BIRTH_RESIDENCE_INSURANCE', 'DEATH_RESIDENCE_GRANT', 'LAND_TAX', null]
const places = [
  { competentAgency: 'H56.102', receivingUnit: '14797', residenceUnit: '14845' },
  { competentAgency: 'H56.120', receivingUnit: '14845', residenceUnit: '14845' },
  { competentAgency: 'H56.16', receivingUnit: '14797', residenceUnit: '00004' },
]
const drawn = fc.record({
  dossier: fc.integer({ min: 1, max: 7 }),
  revision: fc.integer({ min: 1, max: 4 }),
  group: fc.constantFrom(null, 'LT-1', 'LT-1', 'LT-2', 'LT-3'),
  service: fc.constantFrom(...services),
  place: fc.constantFrom(...places),
  // Most are completed, so that whole requests end.
  fate: fc.constantFrom(
    ...Array.from({ length: 6 }, () => 'COMPLETED'),
    'OPEN',
    'ASKED',
    'STOPPED',
    'REFUSED',
    'WITHDRAWN',
  ),
  submitted: fc.integer({ min: 1, max: 10 }),
  lasts: fc.integer({ min: 0, max: 9 }),
  limit: fc.integer({ min: 0, max: 8 }),
})

function toLine(facts: typeof drawn extends fc.Arbitrary<infer Facts> ? Facts : never): Line {
  const { dossier, revision, group, service, place, fate, submitted, lasts, limit } = facts
  const identity = { dossierCode: `H56.102-250701-000${dossier}`, revision }
  if (fate === 'WITHDRAWN') return { ...identity, deleted: true }
  const end = { endedAt: instant(submitted + lasts, 11) }
  return aLine({
    ...identity,
    ...place,
    submittedAt: instant(submitted, 8),
    receivedAt: fate === 'REFUSED' ? null : instant(submitted, 9),
    // 0: it is promised nothing, and the procedures of these tests have no limit.
    appointmentAt: limit === 0 || fate === 'REFUSED' ? null : instant(submitted + limit, 10 + (lasts % 3)),
    status: fate === 'OPEN' ? 'PROCESSING' : fate === 'ASKED' ? 'SUPPLEMENT_REQUESTED' : fate,
    ...(fate === 'ASKED' ? { supplements: [{ requestedAt: instant(submitted + lasts, 10) }] } : {}),
    ...(fate === 'OPEN' || fate === 'ASKED' ? {} : end),
    ...(group === null ? {} : { groupCode: group, groupService: service }),
  })
}

/** Each dossier belongs to one of two systems; each of its revisions has one content. */
const log = fc
  .uniqueArray(drawn, { selector: (one) => `${one.dossier} ${one.revision}`, minLength: 1, maxLength: 22 })
  .map((all) => all.map(toLine))
const systemOf = (line: Line) => (Number(String(line['dossierCode']).slice(-1)) % 2 === 0 ? 'land' : 'one-stop')

async function send(lines: readonly Line[]): Promise<void> {
  for (const name of ['one-stop', 'land']) {
    const source = await findSource(db, name)
    if (source === null) throw new Error('The source was planted.')
    const { quarantined } = await takeIn(db, source, streamOf(lines.filter((line) => systemOf(line) === name)))
    expect(quarantined).toBe(0)
  }
}

async function stored(): Promise<unknown> {
  const { rows } = await sql`
    select (select jsonb_agg(to_jsonb(g) order by g.dossier_code) from dossiers.grouped_dossier g) as dossiers,
      (select jsonb_agg(to_jsonb(g) order by g.dossier_code, g.revision) from dossiers.grouped_revision g) as revisions`.execute(
    db,
  )
  return rows[0]
}

test('any order, any batches and repetitions end in the same requests, and each dossier is in the one its current revision names', async () => {
  const disorder = fc.record({ log, shuffle: fc.infiniteStream(fc.nat()), cut: fc.nat(), repeated: fc.nat(12) })
  await fc.assert(
    fc.asyncProperty(disorder, async ({ log: lines, shuffle, cut, repeated }) => {
      await forgetEverythingSent(database.db)
      await send(lines.toSorted((a, b) => Number(a['revision']) - Number(b['revision'])))
      const clean = await stored()
      const { rows: astray } = await sql`
        select d.code from dossiers.dossier d
        join dossiers.current_revision r on r.dossier_code = d.code and r.province_code = d.province_code
          and r.source_name = d.source_name
        left join dossiers.grouped_revision m on m.dossier_code = r.dossier_code and m.province_code = r.province_code
          and m.source_name = r.source_name and m.revision = r.revision
        full join dossiers.grouped_dossier g on g.dossier_code = d.code and g.province_code = d.province_code
        where d.code is null or g.group_code is distinct from m.group_code
          or g.group_code is not null and (g.ended_at, g.appointment_at, g.paused_on, g.residence_unit_id)
            is distinct from (d.ended_at, d.appointment_at, d.paused_on, d.residence_unit_id)`.execute(db)
      expect(astray).toEqual([])

      await forgetEverythingSent(database.db)
      const mixed = [...lines, ...lines.slice(0, repeated)]
        .map((line) => ({ line, place: Number(shuffle.next().value) }))
        .toSorted((one, next) => one.place - next.place)
        .map(({ line }) => line)
      const middle = cut % (mixed.length + 1)
      for (const part of [mixed.slice(0, middle), mixed.slice(middle), mixed.slice(0, middle)]) await send(part)
      expect(await stored()).toEqual(clean)
    }),
    { numRuns: 12, seed: 20_250_701 },
  )
})

interface Counts {
  readonly requests: {
    readonly carriedOver: number
    readonly begun: number
    readonly ended: Readonly<Record<'total' | 'onTime' | 'late' | 'undeterminable' | 'withoutResult', number>>
    readonly inProgress: Readonly<Record<'total' | 'inTerm' | 'overdue' | 'undeterminable', number>>
  }
  readonly dossiers: Readonly<Record<'carriedOver' | 'submitted' | 'ended' | 'inProgress', number>>
}
const counts = `{ requests { carriedOver begun ended { total onTime late undeterminable withoutResult }
    inProgress { total inTerm overdue undeterminable } } dossiers { carriedOver submitted ended inProgress } }`
const question = `query ($period: PeriodInput!, $places: [_Any!]!) {
  nation: nationalGroupStatistics(period: $period) ${counts}
  places: _entities(representations: $places) { ... on AdministrativeUnit {
    COMPETENT: groupStatistics(period: $period) ${counts}
    RECEIVING: groupStatistics(period: $period, attribution: RECEIVING) ${counts}
    RESIDENCE: groupStatistics(period: $period, attribution: RESIDENCE) ${counts} } }
  all: dossiers(filter: {}) { totalCount } grouped: dossiers(filter: { grouped: true }) { totalCount }
  ungrouped: dossiers(filter: { grouped: false }) { totalCount } }`

type PlaceCounts = Readonly<Record<'COMPETENT' | 'RECEIVING' | 'RESIDENCE', Counts | null>>
interface Answer {
  readonly nation: Counts | null
  readonly places: readonly PlaceCounts[]
  readonly all: { readonly totalCount: number }
  readonly grouped: { readonly totalCount: number }
  readonly ungrouped: { readonly totalCount: number }
}

async function answerOf(period: { from: string; until: string }): Promise<Answer> {
  const ids = ['thanh-hoa', 'ha-noi', 'hac-thanh', 'muong-lat', 'ba-dinh']
  const { data, errors } = await ask(question, {
    period,
    places: ids.map((id) => ({ __typename: 'AdministrativeUnit', id })),
  })
  expect(errors).toBeUndefined()
  return data as unknown as Answer
}

interface Part {
  readonly groupCode: string
  readonly submittedAt: Date
  readonly appointmentAt: Date | null
  readonly endedAt: Date | null
  readonly pausedOn: string | null
  readonly hasResult: boolean
}

/** The requests, made of their dossiers the slow way. */
async function requests(): Promise<{ parts: Part[]; facts: Parameters<typeof requestStateOf>[0] }[]> {
  const { rows } = await sql<Part>`
    select m.group_code as "groupCode", d.submitted_at as "submittedAt", d.appointment_at as "appointmentAt",
      d.ended_at as "endedAt", d.paused_on as "pausedOn", d.outcome not in ('REFUSED', 'WITHDRAWN', 'STOPPED') as "hasResult"
    from dossiers.dossier d
    join dossiers.current_revision r on r.dossier_code = d.code
    join dossiers.grouped_revision m on m.dossier_code = r.dossier_code and m.revision = r.revision`.execute(db)
  return [...Map.groupBy(rows, ({ groupCode }) => groupCode).values()].map((parts) => {
    const times = (pick: (part: Part) => Date | null) => parts.flatMap((part) => pick(part)?.getTime() ?? [])
    const latest = (all: number[]) => (all.length === 0 ? null : new Date(Math.max(...all)))
    const ends = times(({ endedAt }) => endedAt)
    const rests = parts.flatMap(({ endedAt, pausedOn }) => (endedAt === null ? (pausedOn ?? []) : []))
    return {
      parts,
      facts: {
        begunAt: new Date(Math.min(...times(({ submittedAt }) => submittedAt))),
        dueAt: latest(times(({ appointmentAt }) => appointmentAt)),
        endedAt: ends.length === parts.length ? latest(ends) : null,
        hasResult: parts.some(({ hasResult }) => hasResult),
        restsFrom: rests.toSorted()[0] ?? null,
      },
    }
  })
}

const dayBefore = (day: string) => new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10)
const whole = ['2025-07-01', '2025-08-01']
const isOpen = (state: RequestState | null) => state === 'IN_TERM' || state === 'OVERDUE' || state === 'UNDETERMINABLE'

test('requests and dossiers are what a slow count makes of them, hold their identities, and add up from communes to the country', async () => {
  const day = fc.integer({ min: 1, max: 22 }).map((number) => instant(number, 12).slice(0, 10))
  const period = fc.tuple(day, day).filter(([one, other]) => one !== other)
  await fc.assert(
    fc.asyncProperty(log, fc.array(period, { minLength: 2, maxLength: 2 }), async (lines, drawnPeriods) => {
      await forgetEverythingSent(database.db)
      await send(lines)
      const all = await requests()
      for (const days of [whole, ...drawnPeriods]) {
        const [from = '', until = ''] = days.toSorted()
        const { nation, places: units, ...lists } = await answerOf({ from, until })
        expect(lists.grouped.totalCount).toBe(all.reduce((sum, { parts }) => sum + parts.length, 0))
        expect(lists.grouped.totalCount + lists.ungrouped.totalCount).toBe(lists.all.totalCount)
        expect(nation === null).toBe(all.length === 0)
        if (nation === null) continue
        const { requests: asked, dossiers } = nation
        expect(asked.carriedOver + asked.begun).toBe(asked.ended.total + asked.inProgress.total)
        expect(dossiers.carriedOver + dossiers.submitted).toBe(dossiers.ended + dossiers.inProgress)

        const states = all.map(({ facts }) => ({
          before: requestStateOf(facts, dayBefore(from)),
          after: requestStateOf(facts, dayBefore(until)),
        }))
        const after = (state: RequestState) => states.filter((one) => one.after === state).length
        const ended = (state: RequestState) =>
          states.filter(({ before, after: last }) => last === state && (before === null || isOpen(before))).length
        expect(asked.carriedOver).toBe(states.filter(({ before }) => isOpen(before)).length)
        expect(asked.begun).toBe(states.filter(({ before, after: last }) => before === null && last !== null).length)
        expect(asked.inProgress).toMatchObject({
          inTerm: after('IN_TERM'),
          overdue: after('OVERDUE'),
          undeterminable: after('UNDETERMINABLE'),
        })
        expect(asked.ended).toMatchObject({
          onTime: ended('ON_TIME'),
          late: ended('LATE'),
          undeterminable: ended('ENDED_UNDETERMINABLE'),
          withoutResult: ended('WITHOUT_RESULT'),
        })

        for (const attribution of ['COMPETENT', 'RECEIVING', 'RESIDENCE'] as const) {
          expect(sumOf(units.slice(0, 2).map((unit) => unit[attribution]))).toEqual(sumOf([nation]))
        }
        // Of the land office no commune decides: under COMPETENT its dossiers and requests are of the province alone.
        for (const attribution of ['RECEIVING', 'RESIDENCE'] as const) {
          expect(sumOf(units.slice(2).map((unit) => unit[attribution]))).toEqual(sumOf([nation]))
        }
      }
    }),
    { numRuns: 30, seed: 20_250_702 },
  )
})

/** Every number of these places, added up. */
function sumOf(parts: readonly (Counts | null | undefined)[]): Record<string, number> {
  const sums: Record<string, number> = {}
  const add = (value: object, path: string) => {
    for (const [name, inner] of Object.entries(value)) {
      const place = `${path}.${name}`
      if (typeof inner === 'number') sums[place] = (sums[place] ?? 0) + inner
      else if (typeof inner === 'object' && inner !== null) add(inner, place)
    }
  }
  for (const part of parts) if (part) add(part, '')
  return sums
}
