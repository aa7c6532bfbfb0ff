import { addDays } from '@motcua/kit/civil-day'
import { invalidInput, invalidInputs } from '@motcua/kit/errors'
import { readPage, type PageArguments } from '@motcua/kit/paging'
import type { Period } from '@motcua/kit/period'
import { readDay } from './calculable-day.ts'
import { readConditions } from './conditions.ts'
import type { Context } from './context.ts'
import type { OnTimeForecastParent } from './parents.ts'
import { countFallingDue, findFinishing, listFallingDue, type AskedForecast } from './queries/find-finishing.ts'
import type { Subjects } from './queries/subjects.ts'
import type { Place } from './rules/sender.ts'
import { whyNotFinishing, type Finishing } from './rules/finish-on-time.ts'
import { statisticsOf } from './statistics-of.ts'

/** The arguments of onTimeForecast as they come. */
export interface ForecastArguments {
  readonly period: Period
  readonly asOf: string
  readonly asKnownAt?: string | Date | null | undefined
  readonly finishing?: readonly string[] | null | undefined
}

const mostCodes = 1000

/** Null when nothing at all was known by then. */
export async function onTimeForecast(
  { db, loaders }: Context,
  of: { readonly subjects: Subjects; readonly key: string; readonly place: Place },
  args: ForecastArguments,
): Promise<OnTimeForecastParent | null> {
  const { subjects, key, place } = of
  const { period, asKnownAt } = readConditions(args)
  const asOf = readDay('asOf', args.asOf)
  if (asOf < period.from || asOf >= period.until) {
    throw invalidInput(`asOf (${asOf}) must be a day of the period, which still has days to come.`, 'asOf')
  }
  const conditions = readConditions({ period: { from: period.from, until: addDays(asOf, 1) }, asKnownAt })
  const asked = { subjects, key, period, asOf, asKnownAt }
  const codes = args.finishing ?? null
  const [statistics, due, chosen] = await Promise.all([
    statisticsOf(loaders, { subjects, conditions }, key, place),
    countFallingDue(db, asked).executeTakeFirstOrThrow(),
    codes && readFinishing(db, asked, codes),
  ])
  return statistics && { statistics, due, finishing: chosen ?? due, asked }
}

/** The dossiers that fall due, the soonest first; as many as may be chosen. */
export async function dueBeforeEnd({ db }: Context, asked: AskedForecast, page: PageArguments) {
  const { first } = readPage(page, { default: 100, most: mostCodes, width: 1 })
  return listFallingDue(db, asked, first).execute()
}

/** Refused with what is wrong with each of the codes at once. */
async function readFinishing(db: Context['db'], asked: AskedForecast, codes: readonly string[]): Promise<Finishing> {
  if (codes.length > mostCodes) {
    throw invalidInput(`finishing names at most ${mostCodes} dossiers, not ${codes.length}.`, 'finishing')
  }
  const rows = Map.groupBy(await findFinishing(db, asked, codes).execute(), (row) => row.code)
  const named = [...new Set(codes)].map((code) => {
    const found = rows.get(code) ?? []
    return { code, row: found.find(({ isOwn }) => isOwn) ?? found[0] }
  })
  const problems = named.flatMap(({ code, row }) => {
    const why = whyNotFinishing(row, asked)
    return why === null ? [] : `${code.slice(0, mostOfCode)} ${why}.`
  })
  if (problems.length > 0) throw invalidInputs(problems, 'finishing')
  return { dossiers: named.length, askedTwice: named.filter(({ row }) => row?.isAskedTwice).length }
}

/** Characters of a given code that an answer repeats. */
const mostOfCode = 50
