import fc from 'fast-check'
import { sql } from 'kysely'
import { expect, test, vi } from 'vitest'
import { silentProgress } from '@motcua/db/progress'
import { verifyDossiers } from '../../../subgraphs/dossiers/src/commands/verify-dossiers.ts'
import { verifyFigures } from '../../../subgraphs/dossiers/src/commands/verify-figures.ts'
import type { DossierCounts } from '../../../subgraphs/dossiers/src/figures/dossier-counts.ts'
import { findSource } from '../../../subgraphs/dossiers/src/intake/source-systems.ts'
import { takeIn } from '../../../subgraphs/dossiers/src/intake/take-in.ts'
import { nationKey, type Conditions, type Subjects } from '../../../subgraphs/dossiers/src/queries/subjects.ts'
import { onTimeRate } from '../../../subgraphs/dossiers/src/rules/on-time-rate.ts'
import { units } from '../../_kit/builders.ts'
import { forgetEverythingSent, plantReference, plantSource, streamOf } from '../../_kit/intake.ts'
import { propertyTestMillis } from '../../_kit/property-test-millis.ts'
import { createTestDatabase } from '../../_kit/test-database.ts'
import { aRandomPeriodQuestion, aRandomSentLog } from './a-random-sent-log.ts'
import { countsBy } from './counts-by.ts'
import { believedAt, type DeliveredBatch, type SentLine } from './slow-recount/sent-log.ts'
import { agenciesOf, slowCounts, type SlowCounts } from './slow-recount/slow-counts.ts'
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
    expect(answer).toMatchObject({ sent: lines.length, quarantined: 0 })
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

interface Compared {
  readonly subjects: Subjects
  readonly key: string
  readonly isOf: (dossier: SlowDossier) => boolean
  /** Agencies that count while they hold a dossier; null: who holds it does not matter. */
  readonly holders: readonly string[] | null
}

function* unitsCompared(): Generator<Compared> {
  for (const attribution of ['COMPETENT', 'RECEIVING', 'RESIDENCE'] as const) {
    for (const { id, code, level } of Object.values(units)) {
      const kind = level === 'PROVINCE' ? 'PROVINCES' : 'COMMUNES'
      const isHeld = attribution === 'COMPETENT' && level !== 'PROVINCE'
      const isOf = ({ deciding, province, receivedBy, residence }: SlowDossier) => {
        if (isHeld) return true
        const decides = { id: deciding, province_code: province }
        const place = { COMPETENT: decides, RECEIVING: receivedBy, RESIDENCE: residence }[attribution]
        return level === 'PROVINCE' ? place.province_code === code : place.id === id
      }
      yield {
        subjects: { kind, attribution },
        key: level === 'PROVINCE' ? code : id,
        isOf,
        holders: isHeld ? agenciesOf(id) : null,
      }
    }
  }
}

function* allCompared(): Generator<Compared> {
  yield { subjects: { kind: 'NATION' }, key: nationKey, isOf: () => true, holders: null }
  yield* unitsCompared()
  for (const key of ['H56.16', 'H56.102', 'H56.120']) {
    yield { subjects: { kind: 'AGENCIES' }, key, isOf: () => true, holders: [key] }
  }
  for (const key of ['1.001193', '2.000815']) {
    yield { subjects: { kind: 'PROCEDURES' }, key, isOf: ({ procedure }) => procedure === key, holders: null }
  }
  for (const key of ['ho-tich', 'chung-thuc']) {
    yield { subjects: { kind: 'FIELDS' }, key, isOf: ({ field }) => field === key, holders: null }
  }
}

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
    [...allCompared()].map(async ({ subjects, key, isOf, holders }) => {
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

const runs = { numRuns: Number(process.env['RUNS'] ?? 20), seed: 20_250_701 }

test('figures of every subject are what a slow recount of the lines gives, now and as known after each batch', async () => {
  await fc.assert(
    fc.asyncProperty(aRandomSentLog, aRandomPeriodQuestion, async (log, asked) => {
      const delivered = await deliver(log)
      for (const { moment } of delivered) {
        await compare(dossiersAt(delivered, moment), { ...asked, asKnownAt: moment })
      }
      await compare(dossiersAt(delivered, delivered.at(-1)?.moment ?? ''), asked)
      expect(await verifyDossiers(database.db, silentProgress)).toEqual([])
      expect(await verifyFigures(database.db, silentProgress)).toEqual([])
    }),
    runs,
  )
})
