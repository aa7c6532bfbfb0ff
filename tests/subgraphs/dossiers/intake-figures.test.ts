import fc from 'fast-check'
import { sql } from 'kysely'
import { expect, test, vi } from 'vitest'
import { silentProgress } from '@motcua/db/progress'
import { verifyDossiers } from '../../../subgraphs/dossiers/src/commands/verify-dossiers.ts'
import { verifyFigures } from '../../../subgraphs/dossiers/src/commands/verify-figures.ts'
import type { DossierCounts } from '../../../subgraphs/dossiers/src/figures/dossier-counts.ts'
import { findSource } from '../../../subgraphs/dossiers/src/intake/source-systems.ts'
import { takeIn } from '../../../subgraphs/dossiers/src/intake/take-in.ts'
import { allOf, nationKey, type Conditions } from '../../../subgraphs/dossiers/src/queries/subjects.ts'
import { onTimeRate } from '../../../subgraphs/dossiers/src/rules/on-time-rate.ts'
import { forgetEverythingSent, plantReference, plantSource, streamOf } from '../../_kit/intake.ts'
import { propertyTestMillis } from '../../_kit/property-test-millis.ts'
import { createTestDatabase } from '../../_kit/test-database.ts'
import { aRandomPeriodQuestion, aRandomSentLog } from './a-random-sent-log.ts'
import { countsBy } from './counts-by.ts'
import { comparedSubjects } from './slow-recount/compared-subjects.ts'
import { believedAt, type DeliveredBatch, type SentLine } from './slow-recount/sent-log.ts'
import { dayAfter } from './slow-recount/slow-clock.ts'
import { slowCounts, type SlowCounts } from './slow-recount/slow-counts.ts'
import { slowDossier, type SlowDossier } from './slow-recount/slow-dossier.ts'

vi.setConfig({ testTimeout: propertyTestMillis })

const database = await createTestDatabase()
const db = database.connectAs('dossiers')
await plantReference(database.db)
await plantSource(database.db, 'thanh-hoa')
await sql`update dossiers.known_procedure set limit_amount = 2, limit_unit = 'WORKING_DAY'
  where code = '2.000815'`.execute(database.db)
const catalogue = {
  '1.001193': { field: 'ho-tich', workingDays: null },
  '2.000815': { field: 'chung-thuc', workingDays: 2 },
}

/** Takes batches in one after the other; returns them with the moments at which they became known. */
async function deliver(batches: readonly (readonly SentLine[])[]): Promise<DeliveredBatch[]> {
  await forgetEverythingSent(database.db)
  const source = await findSource(db, 'thanh-hoa')
  if (source === null) throw new Error('The source was planted.')
  const delivered: DeliveredBatch[] = []
  for (const lines of batches) {
    const answer = await takeIn(
      db,
      source,
      streamOf(
        lines.map((line) => ({ ...line })),
        700,
      ),
    )
    const refused = await db.selectFrom('dossiers.quarantine').select(['line', 'reasons']).execute()
    expect({ sent: answer.sent, refused }).toEqual({ sent: lines.length, refused: [] })
    const { rows } = await sql<{ moment: Date }>`select max(recorded_at) as moment from dossiers.batch`.execute(db)
    delivered.push({ moment: momentOf(rows), lines })
  }
  return delivered
}

function momentOf(rows: readonly { moment: Date }[]): string {
  const [row] = rows
  if (row === undefined) throw new Error('A delivery leaves a batch.')
  return row.moment.toISOString()
}

const dossiersAt = (delivered: readonly DeliveredBatch[], moment: string) =>
  believedAt(delivered, moment).map((line) => slowDossier(line, catalogue))

/** What the platform counts, in the measures that the slow recount knows; rates by what stands above and below their lines. */
function comparable(counts: DossierCounts, known: SlowCounts): Record<string, unknown> {
  const names = Object.keys(known).filter((name) => name !== 'onTimeB')
  const counted = Object.fromEntries(names.map((name) => [name, counts[name as keyof DossierCounts]]))
  const rates = (['ON_TIME_B', 'ON_TIME_C', 'ON_TIME_D', 'FORM_II_06A'] as const).map((definition) => {
    const { numerator, denominator } = onTimeRate(definition, counts)
    return [definition, `${numerator}/${denominator}`]
  })
  return { ...counted, ...Object.fromEntries(rates) }
}

function slowly({ onTimeB, ...counts }: SlowCounts): Record<string, unknown> {
  const determinable = counts.cohortReceived - counts.cohortUndeterminable
  const inTime = counts.resolvedEarly + counts.resolvedOnTime
  return {
    ...counts,
    ON_TIME_B: `${onTimeB}/${determinable}`,
    ON_TIME_C: `${determinable - counts.cohortLate}/${determinable}`,
    ON_TIME_D: `${counts.cohortResolvedInTime}/${determinable}`,
    FORM_II_06A: `${inTime + counts.closed - counts.closedAfterAppointment}/${counts.resolved + counts.closed}`,
  }
}

/** Every subject whose figures differ from what the slow recount of the dossiers gives, with both. */
async function compare(dossiers: readonly SlowDossier[], asked: Conditions): Promise<void> {
  const isAsked = (dossier: SlowDossier) =>
    (asked.level === null || dossier.level === asked.level) &&
    (asked.channel === null || dossier.channel === asked.channel) &&
    (asked.fieldCode === null || dossier.field === asked.fieldCode)
  await Promise.all(
    [...comparedSubjects()].map(async ({ subjects, key, isOf, holders }) => {
      const conditions = subjects.kind === 'FIELDS' ? { ...asked, fieldCode: null } : asked
      const counted = (await countsBy(db, subjects, [key], conditions)).get(key)
      const isCounted =
        subjects.kind === 'FIELDS'
          ? (dossier: SlowDossier) => isAsked({ ...dossier, field: asked.fieldCode ?? '' })
          : isAsked
      const known = slowCounts(
        dossiers.filter((dossier) => isOf(dossier) && isCounted(dossier)),
        asked.period,
        holders,
      )
      if (counted === undefined) throw new Error('Every subject has counts.')
      const subject = { subject: `${JSON.stringify(subjects)} ${key}` }
      expect({ ...subject, ...comparable(counted, known) }).toEqual({ ...subject, ...slowly(known) })
    }),
  )
}

/** The nation on every day by itself: each move of an appointment shows in the stock of some day. */
async function compareDays(dossiers: readonly SlowDossier[]): Promise<void> {
  for (let from = '2025-06-28'; from < '2025-08-06'; from = dayAfter(from)) {
    const period = { from, until: dayAfter(from) }
    const counted = (await countsBy(db, { kind: 'NATION' }, [nationKey], allOf(period))).get(nationKey)
    const known = slowCounts(dossiers, period, null)
    if (counted === undefined) throw new Error('The nation has counts.')
    expect({ from, ...comparable(counted, known) }).toEqual({ from, ...slowly(known) })
  }
}

/** A log that fails is made smaller for as long as the test may take. */
const runs = { numRuns: 20, seed: 20_250_701, interruptAfterTimeLimit: 0.8 * propertyTestMillis }

test('figures of every subject are what a slow recount of the lines gives, now and as known after each batch', async () => {
  await fc.assert(
    fc.asyncProperty(aRandomSentLog, aRandomPeriodQuestion, async (log, asked) => {
      const delivered = await deliver(log)
      for (const { moment } of delivered) {
        await compare(dossiersAt(delivered, moment), { ...asked, asKnownAt: moment })
      }
      const now = dossiersAt(delivered, delivered.at(-1)?.moment ?? '')
      await compare(now, asked)
      await compareDays(now)
      expect(await verifyDossiers(database.db, silentProgress)).toEqual([])
      expect(await verifyFigures(database.db, silentProgress)).toEqual([])
    }),
    runs,
  )
})

/** Every figure that is not all zeros. */
async function figuresNow(): Promise<unknown[]> {
  const { rows } = await sql`select f.* from dossiers.figure f
    where exists (select from jsonb_each(to_jsonb(f)) where jsonb_typeof(value) = 'number' and value <> '0')
    order by f.*`.execute(db)
  return rows
}

test('the same lines in any order, in any batches and twice give equal figures', async () => {
  const disorder = fc.array(fc.nat(), { minLength: 90, maxLength: 90 })
  await fc.assert(
    fc.asyncProperty(aRandomSentLog, disorder, fc.integer({ min: 1, max: 5 }), async (log, places, batches) => {
      await deliver(log)
      const figures = await figuresNow()
      const lines = log.flat()
      const mixed = [...lines, ...lines]
        .map((line, index) => ({ line, place: places[index] ?? 0 }))
        .toSorted((one, other) => one.place - other.place)
        .map(({ line }) => line)
      await deliver(
        Array.from({ length: batches }, (_, number) => mixed.filter((_line, index) => index % batches === number)),
      )
      expect(await figuresNow()).toEqual(figures)
    }),
    { ...runs, numRuns: 8 },
  )
})
