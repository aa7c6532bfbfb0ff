import { createSubgraph } from '@motcua/dossiers'
import { beforeEach, expect, test } from 'vitest'
import { findSource } from '../../../subgraphs/dossiers/src/intake/source-systems.ts'
import { takeIn } from '../../../subgraphs/dossiers/src/intake/take-in.ts'
import { askSubgraph } from '../../_kit/ask-subgraph.ts'
import { aLine, forgetEverythingSent, plantReference, plantSource, streamOf } from '../../_kit/intake.ts'
import { createTestDatabase } from '../../_kit/test-database.ts'

const database = await createTestDatabase()
const db = database.connectAs('dossiers')
const ask = askSubgraph(createSubgraph(db), '2025-10-01')
await plantReference(database.db)
await plantSource(database.db, 'one-stop')
beforeEach(() => forgetEverythingSent(database.db))

/** Received on 1 July, due on 30 September, asked for supplements on 10 July and on 5 August. */
async function sendAskedTwice(facts: object = {}): Promise<void> {
  const source = await findSource(db, 'one-stop')
  if (source === null) throw new Error('The source was planted.')
  const supplements = ['2025-07-10', '2025-08-05'].map((day) => ({
    requestedAt: `${day}T09:00:00+07:00`,
    completedAt: `${day}T15:00:00+07:00`,
  }))
  await takeIn(db, source, streamOf([aLine({ appointmentAt: '2025-09-30T17:00:00+07:00', supplements, ...facts })]))
}

/** Of the nation, from 1 July on: the rate by ON_TIME_B, and the dossiers that its two lists hold. */
async function onTimeB(until: string): Promise<readonly [numerator: number, listed: number, ofTwice: number]> {
  const { data, errors } = await ask(
    `query ($period: PeriodInput!) {
      nationalStatistics(period: $period) { onTimeRate(definition: ON_TIME_B) { numerator denominator } }
      listed: dossiers(filter: { figure: COHORT_IN_TIME, period: $period }) { totalCount }
      twice: dossiers(filter: { figure: COHORT_IN_TERM_AFTER_TWO_REQUESTS, period: $period }) { totalCount }
    }`,
    { period: { from: '2025-07-01', until } },
  )
  expect(errors).toBeUndefined()
  const { nationalStatistics, listed, twice } = data as {
    readonly nationalStatistics: { readonly onTimeRate: { readonly numerator: number; readonly denominator: number } }
    readonly listed: { readonly totalCount: number }
    readonly twice: { readonly totalCount: number }
  }
  expect(nationalStatistics.onTimeRate.denominator).toBe(1)
  return [nationalStatistics.onTimeRate.numerator, listed.totalCount, twice.totalCount]
}

test.each([
  ['2025-07-11', [1, 1, 0]],
  ['2025-08-01', [1, 1, 0]],
  ['2025-08-05', [1, 1, 0]],
  ['2025-08-06', [0, 0, 1]],
  ['2025-09-01', [0, 0, 1]],
] as const)('a second request on 5 August counts by the end of %s, and not before', async (until, expected) => {
  await sendAskedTwice()
  expect(await onTimeB(until)).toEqual(expected)
})

test('a request after the end is none: the dossier stays on time', async () => {
  await sendAskedTwice({ status: 'COMPLETED', endedAt: '2025-08-01T10:00:00+07:00' })
  expect(await onTimeB('2025-09-01')).toEqual([1, 1, 0])
})

test('what ended after its second request is not on time, but was until then', async () => {
  await sendAskedTwice({ status: 'COMPLETED', endedAt: '2025-08-20T10:00:00+07:00' })
  expect(await onTimeB('2025-08-01')).toEqual([1, 1, 0])
  expect(await onTimeB('2025-09-01')).toEqual([0, 0, 0])
})
