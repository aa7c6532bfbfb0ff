import { createSubgraph } from '@motcua/dossiers'
import { expect, test } from 'vitest'
import { askSubgraph } from '../../_kit/ask-subgraph.ts'
import { aDossier, plantDossiers } from '../../_kit/builders.ts'
import { plantReference } from '../../_kit/intake.ts'
import { createTestDatabase } from '../../_kit/test-database.ts'

// Two provinces merge; the new one bears the code of one of them, as merged provinces do.

const database = await createTestDatabase()
const ask = askSubgraph(createSubgraph(database.connectAs('dossiers')))
await plantReference(database.db)
await database.db
  .insertInto('dossiers.known_unit')
  .values({ id: 'old-thanh-hoa', code: '38', level: 'PROVINCE', province_code: '38', ended_on: '2026-01-01' })
  .execute()
await database.db
  .insertInto('dossiers.known_unit_change')
  .values(
    ['old-thanh-hoa', 'ha-noi'].map((predecessor) => ({
      change_id: 'merge',
      predecessor_id: predecessor,
      successor_id: 'thanh-hoa',
      effective_on: '2026-01-01',
      recorded_at: new Date('2026-01-02T00:00:00Z'),
    })),
  )
  .execute()
const onDay = { receivedAt: '2025-07-03T08:00' }
await plantDossiers(database.db, [
  aDossier({ ...onDay, fieldCode: 'ho-tich' }),
  aDossier({ ...onDay, fieldCode: 'ho-tich' }),
  aDossier({ ...onDay, fieldCode: 'dat-dai' }),
  aDossier({ ...onDay, fieldCode: 'ho-tich', agency: 'baDinh' }),
  aDossier({ ...onDay, fieldCode: null, agency: 'baDinh' }),
])

interface Told {
  readonly received: { readonly inPeriod: number }
  readonly onTimeRate: { readonly denominator: number }
  readonly byDay: readonly { readonly received: number }[]
  readonly series: readonly { readonly statistics: { readonly received: { readonly inPeriod: number } } }[]
  readonly change: { readonly received: { readonly before: number; readonly now: number } }
  readonly figures: readonly { readonly count: number; readonly dossiers: { readonly totalCount: number } }[]
  readonly byField: readonly {
    readonly field: { readonly code: string } | null
    readonly statistics: Pick<Told, 'received' | 'onTimeRate'>
  }[]
}

async function tell(args = ''): Promise<Told> {
  const { data, errors } = await ask(
    `query ($of: [_Any!]!) { _entities(representations: $of) { ... on AdministrativeUnit {
      statistics(period: { from: "2025-07-02", until: "2025-08-01" } ${args}) {
        received { inPeriod } onTimeRate(definition: ON_TIME_B) { denominator } byDay { received }
        series(by: HALF_MONTH) { statistics { received { inPeriod } } }
        change(against: { from: "2025-07-02", until: "2025-07-05" }) { received { before now } }
        figures(only: [RECEIVED]) { count dossiers { totalCount } }
        byField { field { code } statistics { received { inPeriod } onTimeRate(definition: ON_TIME_B) { denominator } } }
      } } } }`,
    { of: [{ __typename: 'AdministrativeUnit', id: 'thanh-hoa' }] },
  )
  expect(errors).toBeUndefined()
  const [entity] = (data as { _entities: { statistics: Told }[] })._entities
  if (entity === undefined) throw new Error('The province is not known.')
  return entity.statistics
}

/** Every way in which an answer tells how many were received. */
const ways = ({ received, onTimeRate, byDay, series, change, figures, byField }: Told) => ({
  received: received.inPeriod,
  cohort: onTimeRate.denominator,
  days: byDay.reduce((sum, day) => sum + day.received, 0),
  parts: series.reduce((sum, part) => sum + part.statistics.received.inPeriod, 0),
  changes: [change.received.before, change.received.now],
  figures: figures.map(({ count, dossiers }) => [count, dossiers.totalCount]),
  fields: byField.map(({ field, statistics }) => [
    field?.code ?? null,
    statistics.received.inPeriod,
    statistics.onTimeRate.denominator,
  ]),
})

const each = (many: number) => ({
  received: many,
  cohort: many,
  days: many,
  parts: many,
  changes: [many, many],
  figures: [[many, many]],
})

test('a merged province that keeps the code of one of its parts counts it once, in everything that is told of it', async () => {
  expect(ways(await tell('restatedTo: "2026-02-01"'))).toEqual({
    ...each(5),
    fields: [
      ['ho-tich', 3, 3],
      ['dat-dai', 1, 1],
      [null, 1, 1],
    ],
  })
  expect(ways(await tell())).toEqual({
    ...each(3),
    fields: [
      ['ho-tich', 2, 2],
      ['dat-dai', 1, 1],
    ],
  })
})

test('of one field of a merged province everything is told of both parts, and of no other field', async () => {
  const ofField = { ...each(3), fields: [['ho-tich', 3, 3]] }
  expect(ways(await tell('restatedTo: "2026-02-01", field: "ho-tich"'))).toEqual(ofField)
  expect(ways(await tell('field: "ho-tich"'))).toEqual({ ...each(2), fields: [['ho-tich', 2, 2]] })
})
