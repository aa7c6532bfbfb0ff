import { addDays } from '@motcua/kit/civil-day'
import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import {
  countFallingDue,
  findFinishing,
  listFallingDue,
} from '../../../subgraphs/dossiers/src/queries/find-finishing.ts'
import { allOf, type Subjects } from '../../../subgraphs/dossiers/src/queries/subjects.ts'
import { nothingCounted, type DossierCounts } from '../../../subgraphs/dossiers/src/figures/dossier-counts.ts'
import { countsIfFinished, whyNotFinishing } from '../../../subgraphs/dossiers/src/rules/finish-on-time.ts'
import { onTimeRate } from '../../../subgraphs/dossiers/src/rules/on-time-rate.ts'
import { civilDay, dayNumberAt } from '../../../subgraphs/dossiers/src/rules/viet-nam-time.ts'
import { agencies, forgetDossiers, plantDossiers, plantPlaces, units, type aDossier } from '../../_kit/builders.ts'
import { compiledSql } from '../../_kit/compiled-sql.ts'
import { propertyTestMillis } from '../../_kit/property-test-millis.ts'
import { createTestDatabase } from '../../_kit/test-database.ts'
import { aRandomDossier } from './a-random-dossier.ts'
import { countsBy } from './counts-by.ts'

vi.setConfig({ testTimeout: propertyTestMillis })

const database = await createTestDatabase()
const db = database.connectAs('dossiers')
await plantPlaces(database.db)

type Row = ReturnType<typeof aDossier>
interface Place {
  readonly subjects: Subjects
  readonly key: string
}

const attribution = 'COMPETENT' as const
const places: Place[] = [
  ...Object.values(agencies).map(({ code }) => ({ subjects: { kind: 'AGENCIES' as const }, key: code })),
  ...Object.values(units).map(({ id, code, level }) =>
    level === 'PROVINCE'
      ? { subjects: { kind: 'PROVINCES' as const, attribution }, key: code }
      : { subjects: { kind: 'COMMUNES' as const, attribution }, key: id },
  ),
]

const isAfter = (instant: unknown, asOf: string) =>
  instant instanceof Date && instant >= new Date(`${addDays(asOf, 1)}T00:00+07:00`)

const open = {
  ended_at: null,
  ended_on: null,
  outcome: null,
  kept_new_date: null,
  after_appointment: null,
  ended_in_transition: false,
  truly_in_time: null,
} as const

/** The log as it stood at the end of a day: what came later is not there, what ended or was asked later is open. */
function cut(log: readonly Row[], asOf: string): Row[] {
  return log
    .filter((row) => !isAfter(row.submitted_at, asOf) && !isAfter(row.received_at, asOf))
    .filter(({ handed_on }) => (handed_on ?? []).every((day) => day <= asOf))
    .map((row) => {
      const paused_on = row.paused_on != null && row.paused_on <= asOf ? row.paused_on : null
      const asked_twice_on = row.asked_twice_on != null && row.asked_twice_on <= asOf ? row.asked_twice_on : null
      const isOpen = row.ended_at === null || isAfter(row.ended_at, asOf)
      return isOpen
        ? { ...row, paused_on, asked_twice_on, ...open, status: row.received_at === null ? 'NEW' : 'PROCESSING' }
        : { ...row, paused_on, asked_twice_on }
    })
}

/** As drawn, or three times in four still in term for some days, once of these with its clock at rest. */
const aLikelyOpenDossier = fc
  .tuple(aRandomDossier, fc.nat(3), fc.integer({ min: 1, max: 12 }))
  .map(([row, kind, days]): Row => {
    if (kind === 0 || !(row.received_at instanceof Date)) return row
    const appointment_at = new Date(row.received_at.getTime() + days * 86_400_000)
    const appointment_on = civilDay(dayNumberAt(appointment_at.getTime()))
    const isAtRest = kind === 1 && row.paused_on != null && row.paused_on <= appointment_on
    const paused_on = isAtRest ? (row.paused_on ?? null) : null
    return { ...row, ...open, appointment_at, appointment_on, status: 'PROCESSING', paused_on }
  })

async function replant(log: readonly Row[]): Promise<void> {
  await forgetDossiers(database.db)
  await plantDossiers(database.db, log)
}

const rates = (counts: DossierCounts) =>
  (['ON_TIME_A', 'ON_TIME_B', 'ON_TIME_C', 'ON_TIME_D'] as const).map((definition) => onTimeRate(definition, counts))

const aQuestion = fc
  .record({
    from: fc.constantFrom(0, 6, 8),
    asOf: fc.integer({ min: 2, max: 9 }),
    days: fc.integer({ min: 2, max: 14 }),
  })
  .map(({ from, asOf, days }) => {
    const begins = addDays('2025-06-25', from)
    return { period: { from: begins, until: addDays(begins, asOf + days) }, asOf: addDays(begins, asOf) }
  })

test('when exactly the chosen dossiers end on time, every agency and unit has the on-time figures that were forecast', async () => {
  let chosenOnes = 0
  const property = fc.asyncProperty(
    fc.array(aLikelyOpenDossier, { minLength: 20, maxLength: 60 }),
    aQuestion,
    fc.array(fc.boolean(), { minLength: 60, maxLength: 60 }),
    async (drawn, { period, asOf }, choice) => {
      const log = cut(drawn, asOf)
      await replant(log)
      const soFar = allOf({ from: period.from, until: addDays(asOf, 1) })
      const codes = log.map(({ code }) => code)
      const forecasts = await Promise.all(
        places.map(async ({ subjects, key }) => {
          const asked = { subjects, key, period, asOf, asKnownAt: null }
          const found = await findFinishing(db, asked, codes).execute()
          const due = found.filter((dossier) => whyNotFinishing(dossier, asked) === null)
          const finishing = due.filter(({ code }) => choice[codes.indexOf(code)])
          return {
            counts: (await countsBy(db, subjects, [key], soFar)).get(key) ?? nothingCounted,
            due: await countFallingDue(db, asked).executeTakeFirstOrThrow(),
            dueCodes: due.map(({ code }) => code),
            finishing: { dossiers: finishing.length, askedTwice: finishing.filter((one) => one.isAskedTwice).length },
          }
        }),
      )
      for (const { due, dueCodes } of forecasts) expect(dueCodes).toHaveLength(due.dossiers)

      const dueCodes = new Set(forecasts.flatMap((forecast) => forecast.dueCodes))
      const ended = log.map((row, index): Row =>
        dueCodes.has(row.code) && choice[index]
          ? {
              ...row,
              ended_at: row.appointment_at ?? null,
              ended_on: row.appointment_on ?? null,
              outcome: 'ON_TIME',
              after_appointment: false,
              status: 'COMPLETED',
            }
          : row,
      )
      chosenOnes += ended.filter((row, index) => row !== log[index]).length
      const measured = async () =>
        Promise.all(
          places.map(async ({ subjects, key }) => (await countsBy(db, subjects, [key], allOf(period))).get(key)),
        )
      const nothing = await measured()
      await replant(ended)
      for (const [index, counts] of (await measured()).entries()) {
        const forecast = forecasts[index]
        if (forecast === undefined) throw new Error('Every place has a forecast.')
        const { due, finishing } = forecast
        expect(rates(countsIfFinished(forecast.counts, due, finishing))).toEqual(rates(counts ?? nothingCounted))
        const without = countsIfFinished(forecast.counts, due, { dossiers: 0, askedTwice: 0 })
        expect(rates(without)).toEqual(rates(nothing[index] ?? nothingCounted))
      }
    },
  )
  await fc.assert(property, { numRuns: 25, seed: 20_250_701 })
  expect(chosenOnes).toBeGreaterThan(15)
})

test('the statements of a forecast are as committed', async () => {
  const subjects = { kind: 'AGENCIES' } as const
  const period = { from: '2025-07-01', until: '2025-08-01' }
  const asked = { subjects, key: 'H56.102', period, asOf: '2025-07-15', asKnownAt: null }
  await expect(compiledSql(countFallingDue(db, asked))).toMatchFileSnapshot('sql/count-falling-due.sql')
  await expect(compiledSql(listFallingDue(db, asked, 100))).toMatchFileSnapshot('sql/list-falling-due.sql')
  const codes = ['H56.102-250701-0001']
  await expect(compiledSql(findFinishing(db, asked, codes))).toMatchFileSnapshot('sql/find-finishing.sql')
})
