import type { Database } from '@motcua/db'
import { createSubgraph } from '@motcua/evaluations'
import fc from 'fast-check'
import type { Insertable } from 'kysely'
import { beforeEach, expect, test, vi } from 'vitest'
import { summarisePetitions } from '../../../subgraphs/dossiers/src/queries/petitions/summarise-petitions.ts'
import { sumPetitions } from '../../../subgraphs/evaluations/src/queries/observe-petitions.ts'
import { askSubgraph } from '../../_kit/ask-subgraph.ts'
import { propertyTestMillis } from '../../_kit/property-test-millis.ts'
import { createSeededDatabase } from '../../_kit/seeded-database.ts'

vi.setConfig({ testTimeout: propertyTestMillis })

const { db, connectAs } = await createSeededDatabase()
const [dossiers, evaluations] = [connectAs('dossiers'), connectAs('evaluations')]
const ask = askSubgraph(createSubgraph(evaluations))
const july = { from: '2025-07-01', until: '2025-08-01' }
const agencies = await db
  .selectFrom('dossiers.known_agency')
  .select(['code', 'unit_id as unitId'])
  .where('province_code', '=', '38')
  .where('level', '=', 'COMMUNE')
  .orderBy('code')
  .limit(3)
  .execute()
const unitOf = new Map(agencies.map(({ code, unitId }) => [code, unitId]))
const communes = [...unitOf.keys()]
const [commune = '', another = ''] = communes

type Petition = Insertable<Database['dossiers.petition']>

/** Minutes from 1 June 2025, midnight in Viet Nam. */
const at = (minutes: number) => new Date(Date.parse('2025-06-01T00:00:00+07:00') + minutes * 60_000)
const ninetyDays = 90 * 24 * 60

const aPetition = fc
  .record({
    agency: fc.constantFrom(...communes),
    kind: fc.constantFrom('PROCEDURES' as const, 'STAFF' as const, 'OTHER' as const),
    receivedAt: fc.nat({ max: ninetyDays }),
    handledAfter: fc.option(fc.nat({ max: ninetyDays / 2 })),
    refusedAfter: fc.option(fc.nat({ max: 3000 }), { freq: 8 }),
    dueAfter: fc.integer({ min: 1, max: 30 * 24 * 60 }),
    likes: fc.nat({ max: 2 }),
    dislikes: fc.nat({ max: 2 }),
    isRepeated: fc.boolean(),
  })
  .map(({ receivedAt, handledAfter, refusedAfter, dueAfter, agency, ...facts }) => ({
    agency,
    kind: facts.kind,
    likes: facts.likes,
    dislikes: facts.dislikes,
    is_repeated: facts.isRepeated,
    received_at: at(receivedAt),
    refused_at: refusedAfter === null ? null : at(receivedAt + refusedAfter),
    handled_at: refusedAfter !== null || handledAfter === null ? null : at(receivedAt + handledAfter),
    publish_due_at: refusedAfter !== null || handledAfter === null ? null : at(receivedAt + handledAfter + 2880),
    handle_due_at: at(receivedAt + dueAfter),
    refuse_due_at: at(receivedAt + 2880),
    supplement_due_at: at(receivedAt + 7200),
  }))

async function plant(
  petitions: readonly (Omit<Petition, 'code' | 'province_code' | 'unit_id' | 'agency_code'> & { agency: string })[],
) {
  await db.deleteFrom('dossiers.petition').execute()
  const rows = petitions.map(({ agency, ...facts }, index) => ({
    ...facts,
    province_code: '38',
    code: `P${index}`,
    agency_code: agency,
    unit_id: unitOf.get(agency) ?? '',
  }))
  if (rows.length > 0) await db.insertInto('dossiers.petition').values(rows).execute()
}

const knowPetitionsFrom = (day: string) =>
  db.updateTable('dossiers.petition_register').set({ known_from: day }).execute()

beforeEach(() => knowPetitionsFrom('2025-06-01'))

test('the counters of 5.1 to 5.3 are those of the statistics of petitions, whatever was sent', async () => {
  const places = [
    { subjectKind: 'COMPETENT_AGENCY', subjects: 'AGENCIES', keys: communes },
    { subjectKind: 'COMPETENT_PROVINCE', subjects: 'PROVINCES', keys: ['38'] },
  ] as const
  await fc.assert(
    fc.asyncProperty(fc.array(aPetition, { maxLength: 12 }), async (petitions) => {
      await plant(petitions)
      for (const { subjectKind, subjects, keys } of places) {
        const observed = (await sumPetitions({ subjectKind, provinceCode: null, ...july }).execute(evaluations)).rows
        const told = (await summarisePetitions(subjects, keys, july).execute(dossiers)).rows
        for (const key of keys) {
          const [
            own,
            { dealtWith = 0, inTime = 0, received = 0, satisfied = 0, aboutProcedures = 0, aboutStaff = 0 } = {},
          ] = [told.find((row) => row.key === key), observed.find((row) => row.key === key)]
          expect({ dealtWith, inTime, received, satisfied, aboutProcedures, aboutStaff }).toEqual({
            dealtWith: own?.dealtWith ?? 0,
            inTime: own?.dealtWithInTime ?? 0,
            received: own?.received ?? 0,
            satisfied: own?.satisfied ?? 0,
            aboutProcedures: own?.aboutProcedures ?? 0,
            aboutStaff: own?.aboutStaff ?? 0,
          })
        }
      }
    }),
    { numRuns: 40, seed: 20_250_701 },
  )
})

interface Card {
  readonly observablePoints: number
  readonly groups: readonly { readonly code: string; readonly indicators: readonly Indicator[] }[]
}

interface Indicator {
  readonly number: string | null
  readonly numerator: number | null
  readonly denominator: number | null
  readonly points: number | null
  readonly reasonEn: string | null
}

async function satisfactionOf(args: string, agency: string): Promise<{ card: Card; petitions: Indicator[] }> {
  const card =
    'agency { code } scorecard { observablePoints groups { code indicators { number numerator denominator points reasonEn } } }'
  const { data, errors } = await ask(`{ ranking(${args}, period: { from: "${july.from}", until: "${july.until}" }) {
    entries { ${card} } unranked { ${card} } } }`)
  expect(errors).toBeUndefined()
  const { entries, unranked } = JSON.parse(JSON.stringify(data)).ranking
  const found = [...entries, ...unranked].find((entry) => entry.agency.code === agency)
  const { indicators } = found.scorecard.groups.find((group: { code: string }) => group.code === 'MDHL')
  const petitions = indicators.filter(({ number }: Indicator) => number === '5.2' || number === '5.3')
  return { card: found.scorecard, petitions }
}

const communesOfThanhHoa = 'level: COMMUNE, within: "H56"'
const handled = {
  agency: commune,
  kind: 'PROCEDURES' as const,
  likes: 0,
  dislikes: 0,
  is_repeated: false,
  received_at: at(31 * 24 * 60),
  handled_at: at(40 * 24 * 60),
  publish_due_at: at(42 * 24 * 60),
  handle_due_at: at(50 * 24 * 60),
  refuse_due_at: at(33 * 24 * 60),
  supplement_due_at: at(36 * 24 * 60),
}

test('petitions of a commune win and lose points, and who had none has them all', async () => {
  await plant([handled, { ...handled, dislikes: 1, likes: 0 }])
  const { petitions } = await satisfactionOf(communesOfThanhHoa, commune)
  expect(petitions).toMatchObject([
    { number: '5.2', numerator: 2, denominator: 2, points: 6 },
    { number: '5.3', numerator: 1, denominator: 2, points: 3 },
  ])
  const { petitions: ofAnother } = await satisfactionOf(communesOfThanhHoa, another)
  expect(ofAnother.map(({ denominator, points }) => [denominator, points])).toEqual([
    [0, 6],
    [0, 6],
  ])
})

test('before petitions are known, and where they are not known of all, nobody wins or loses by them', async () => {
  await plant([handled])
  const known = await satisfactionOf(communesOfThanhHoa, commune)
  await knowPetitionsFrom('2025-07-02')
  for (const args of [communesOfThanhHoa, 'level: COMMUNE']) {
    const { card, petitions } = await satisfactionOf(args, commune)
    expect(card.observablePoints).toBe(known.card.observablePoints - 12)
    expect(petitions.map(({ points, reasonEn }) => [points, reasonEn?.slice(0, 27)])).toEqual([
      [null, 'Petitions of the period are'],
      [null, 'Petitions of the period are'],
    ])
  }
})
