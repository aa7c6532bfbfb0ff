import { addDays } from '@motcua/kit/civil-day'
import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import {
  asStored,
  nationKey,
  type Attribution,
  type Conditions,
} from '../../../subgraphs/dossiers/src/queries/subjects.ts'
import { summariseByDay } from '../../../subgraphs/dossiers/src/queries/summarise-by-day.ts'
import { toDaySeries } from '../../../subgraphs/dossiers/src/rules/day-series.ts'
import { nothingCounted, type DossierCounts } from '../../../subgraphs/dossiers/src/figures/dossier-counts.ts'
import { reconcile } from '../../../subgraphs/dossiers/src/rules/reconciliation.ts'
import { agencies, forgetDossiers, plantDossiers, plantPlaces, units, type aDossier } from '../../_kit/builders.ts'
import { propertyTestMillis } from '../../_kit/property-test-millis.ts'
import { createTestDatabase } from '../../_kit/test-database.ts'
import { aRandomDossier, aRandomQuestion } from './a-random-dossier.ts'
import { countsBy } from './counts-by.ts'
import { recount, recountOf } from './recount.ts'

vi.setConfig({ testTimeout: propertyTestMillis })

const database = await createTestDatabase()
const db = database.connectAs('dossiers')
await plantPlaces(database.db)

const attributions = ['COMPETENT', 'RECEIVING', 'RESIDENCE'] as const
const unitIds = Object.values(units).map((unit) => unit.id)
const places = Object.values(units)

/** Counts of every unit, by id; a unit without dossiers has no row. */
async function countsOfUnits(attribution: Attribution, asked: Conditions): Promise<Map<string, DossierCounts>> {
  const provinces = await countsBy(db, { kind: 'PROVINCES', attribution }, ['38', '01'], asked)
  const communes = await countsBy(db, { kind: 'COMMUNES', attribution }, unitIds, asked)
  return new Map(
    places.map((unit) => [
      unit.id,
      (unit.level === 'PROVINCE' ? provinces.get(unit.code) : communes.get(unit.id)) ?? nothingCounted,
    ]),
  )
}

async function countsOfNation(asked: Conditions): Promise<DossierCounts> {
  return (await countsBy(db, { kind: 'NATION' }, [nationKey], asked)).get(nationKey) ?? nothingCounted
}

function sumOf(counts: Iterable<DossierCounts>): DossierCounts {
  const sum: Record<keyof DossierCounts, number> = { ...nothingCounted }
  for (const each of counts)
    for (const measure of Object.keys(sum) as (keyof DossierCounts)[]) sum[measure] += each[measure]
  return sum
}

/** Runs a check on random logs: the table is emptied and filled for each. */
async function onRandomLogs(check: (log: ReturnType<typeof aDossier>[], asked: Conditions) => Promise<void>) {
  await fc.assert(
    fc.asyncProperty(fc.array(aRandomDossier, { maxLength: 40 }), aRandomQuestion, async (log, asked) => {
      await forgetDossiers(database.db)
      await plantDossiers(database.db, log)
      await check(log, asked)
    }),
    { numRuns: 40, seed: 20_250_701 },
  )
}

test('every figure of every unit, attribution, level and period is what a slow recount of the dossiers gives', async () => {
  await onRandomLogs(async (log, asked) => {
    for (const attribution of attributions) {
      const counted = await countsOfUnits(attribution, asked)
      const expected = new Map(places.map((unit) => [unit.id, recountOf(log, unit, attribution, asked)]))
      expect(counted).toEqual(expected)
    }
    expect(await countsOfNation(asked)).toEqual(recount(log, asked))
  })
})

test('carried over and received is resolved, closed without result and in progress, and every other identity holds', async () => {
  await onRandomLogs(async (_, asked) => {
    for (const attribution of attributions) {
      const counted = [...(await countsOfUnits(attribution, asked)).values(), await countsOfNation(asked)]
      expect(counted.flatMap(reconcile).filter((identity) => !identity.holds)).toEqual([])
      for (const counts of counted) {
        expect(counts.withdrawn + counts.stopped).toBe(counts.closed)
      }
    }
  })
})

test('what is in progress at the end of a period is carried over into the next', async () => {
  await onRandomLogs(async (_, asked) => {
    const next = { ...asked, period: { from: asked.period.until, until: addDays(asked.period.until, 5) } }
    const [before, after] = [await countsOfUnits('COMPETENT', asked), await countsOfUnits('COMPETENT', next)]
    for (const id of unitIds) expect(after.get(id)?.carriedOver).toBe(before.get(id)?.inProgress)
  })
})

test('the provinces add up to the nation under every attribution, and so do all agencies, between whom what is handed over cancels', async () => {
  await onRandomLogs(async (_, asked) => {
    const nation = await countsOfNation(asked)
    for (const attribution of attributions) {
      const counts = await countsOfUnits(attribution, asked)
      const provinces = [counts.get('thanh-hoa'), counts.get('ha-noi')].filter((each) => each !== undefined)
      expect(sumOf(provinces)).toEqual(nation)
    }
    const codes = Object.values(agencies).map(({ code }) => code)
    const ofAgencies = await countsBy(db, { kind: 'AGENCIES' }, codes, asked)
    const { handedIn, handedOut, ...sum } = sumOf(ofAgencies.values())
    expect(handedIn).toBe(handedOut)
    expect(nation).toMatchObject({ ...sum, handedIn: 0, handedOut: 0 })
  })
})

test('the days of a period add up to the period, and each day ends with the stock that the period up to it has', async () => {
  await onRandomLogs(async (log, asked) => {
    const stored = asStored({ subjects: { kind: 'NATION' }, key: nationKey, conditions: asked })
    const { rows: changes } = await summariseByDay(stored.subjects, [stored.key], stored.conditions).execute(db)
    const days: string[] = []
    for (let day = asked.period.from; day < asked.period.until; day = addDays(day, 1)) days.push(day)
    const expected = days.map((day) => {
      const counts = recount(log, { ...asked, period: { from: day, until: addDays(day, 1) } })
      return {
        day,
        received: counts.received,
        online: counts.receivedOnline,
        direct: counts.receivedDirect,
        post: counts.receivedPost,
        resolved: counts.resolved,
        late: counts.resolvedLate,
        closedWithoutResult: counts.closed,
        inProgress: counts.inProgress,
      }
    })
    expect(
      toDaySeries(
        days,
        changes.map((row) => ({ ...row, key: undefined })),
      ),
    ).toEqual(expected)
  })
})
