import { addDays } from '@motcua/kit/civil-day'
import { invalidInput } from '@motcua/kit/errors'
import { readPeriod, type Period } from '@motcua/kit/period'
import type { Context } from './context.ts'
import { noCommittee } from './filter-codes.ts'
import { readWithin, type RankingLevel } from './listing.ts'
import { rankedAsOf, rankOwn, type OwnRanking } from './own-ranking.ts'
import { listRegisters } from './queries/observe-petitions.ts'
import { listSchemeIds } from './queries/find-schemes.ts'
import {
  countProcedures,
  listSubjects,
  listSources,
  sumCounters,
  type RankedAs,
  type SubjectRow,
} from './queries/observe.ts'
import { readPetitions } from './read-petitions.ts'
import { isNamed } from './rules/committee.ts'
import { halfMonthOf } from './rules/half-months.ts'
import type { Scheme } from './to-scheme.ts'
import { trustOfRanking } from './trust-of-ranking.ts'

/** The arguments of Query.ranking as they come. */
export interface RankingQuestion {
  readonly level: RankingLevel
  readonly within?: string | null | undefined
  readonly period: Period
  readonly scheme?: string | null | undefined
  readonly asKnownAt?: string | Date | null | undefined
}

/** Reads and ranks. As many statements for 3,321 agencies as for one. */
export async function readRanking(asked: RankingQuestion, context: Context): Promise<OwnRanking> {
  const period = readRankedPeriod(asked.period)
  const within = readWithin(asked.level, asked.within)
  const [lastDay, asKnownAt] = [addDays(period.until, -1), asked.asKnownAt == null ? null : new Date(asked.asKnownAt)]
  const { db, loaders } = context
  const subjectKind = asked.level === 'PROVINCE' ? 'COMPETENT_PROVINCE' : 'COMPETENT_AGENCY'
  const sum = async (provinceCode: string | null) =>
    (await sumCounters({ subjectKind, provinceCode, ...period, asKnownAt }).execute(db)).rows
  // Of the whole country nothing has to be known before; a province is known by its code only once its agencies are.
  const [scheme, all, sent, procedures, known, ofCountry] = await Promise.all([
    findScheme(asked.scheme ?? null, lastDay, context),
    listSubjects(db, [...new Set([...rankedAs(asked.level), 'PROVINCE' as const])], lastDay).execute(),
    listSources(db, asKnownAt).execute(),
    countProcedures().execute(db),
    listRegisters(db, asKnownAt).execute(),
    within === null ? sum(null) : null,
  ])
  const committee = within === null ? null : findCommittee(all, within)
  if (committee === undefined) throw await noCommittee(loaders, within ?? '')
  const provinceCode = committee?.provinceCode ?? null
  const subjects = all.filter(
    (one) =>
      rankedAs(asked.level).includes(one.rankedAs) && (provinceCode === null || one.provinceCode === provinceCode),
  )
  const sentBy = new Map(sent.map((one) => [one.provinceCode, one]))
  const sources = provincesOf(subjects).map((code) => sentBy.get(code) ?? sentNothing(code))
  const [counted, petitions, trust] = await Promise.all([
    ofCountry ?? sum(provinceCode),
    readPetitions(db, { subjectKind, provinceCode, ...period }, { provinces: provincesOf(subjects), known }),
    trustOfRanking(sources, { period, asKnownAt, leastPercent: scheme.leastReportedPercent }, context),
  ])
  const read = {
    level: asked.level,
    within: committee?.agencyCode ?? null,
    scheme,
    askedScheme: asked.scheme ?? null,
    period,
    lastDay,
    asKnownAt,
    subjects,
    counters: new Map(counted.map((row) => [row.key, row])),
    procedures: knownForAll(rankedAs(asked.level), new Map(procedures.rows.map((row) => [row.rankedAs, row]))),
    petitions,
    sources,
    trust,
    unitOfProvince: new Map(
      all.flatMap((one) => (one.rankedAs === 'PROVINCE' ? [[one.provinceCode, one.unitId]] : [])),
    ),
  }
  return rankOwn(read, context.signal)
}

const provincesOf = (subjects: readonly SubjectRow[]) => [...new Set(subjects.map((one) => one.provinceCode))]

const rankedAs = (level: RankingLevel) => (level === 'MINISTRY' ? [] : rankedAsOf[level])

/** What is known of some agencies of a ranking only would be points for these alone: then it counts for none. */
function knownForAll<Known>(kinds: readonly RankedAs[], known: ReadonlyMap<string, Known>): ReadonlyMap<string, Known> {
  return kinds.every((kind) => known.has(kind)) ? known : new Map()
}

const sentNothing = (provinceCode: string) => ({
  provinceCode,
  reportedFrom: null,
  reportedThrough: null,
  saysThrough: false,
  knownThrough: null,
  isSimulated: false,
  source: '',
  sourceEn: '',
})

/** Both calendars of reports begin a period on the 1st or the 15th, and the dossiers received in one are kept counted by these halves. */
function readRankedPeriod(given: Period): Period {
  const period = readPeriod(given)
  if (halfMonthOf(period.from) !== period.from) {
    throw invalidInput(
      `period.from (${period.from}) must be the 1st or the 15th of a month, as reports begin.`,
      'period',
    )
  }
  return period
}

/** The province that within names, among those that exist on the last day of the period. */
function findCommittee(subjects: readonly SubjectRow[], within: string): SubjectRow | undefined {
  return subjects.find((one) => one.rankedAs === 'PROVINCE' && isNamed(one, within))
}

/** The scheme that was asked for; else the one in force on the last day of the period, else the newest. */
async function findScheme(id: string | null, lastDay: string, { db, loaders }: Context): Promise<Scheme> {
  const known = await listSchemeIds(db).execute()
  const chosen =
    id ?? (known.find((row) => row.validFrom <= lastDay && (row.validUntil ?? '9999') > lastDay) ?? known[0])?.id
  const scheme = chosen === undefined ? null : await loaders.schemes.load(chosen)
  if (scheme !== null) return scheme
  throw invalidInput(`There is no such scheme. Known are: ${known.map((row) => row.id).join(', ')}.`, 'scheme')
}
