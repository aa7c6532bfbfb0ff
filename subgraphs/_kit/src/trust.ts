import { addDays, civilDayOf } from './civil-day.ts'
import type { Period } from './period.ts'

/** Whether the sources reported a period. Statistics are given in all three; positions only to rankedProvinces. */
export type Trust = 'COMPLETE' | 'PROVISIONAL' | 'WITHHELD'

/** Which days the source of one province has reported: all systems that send dossiers of the province together. */
export interface SourceReport {
  readonly provinceCode: string
  /** First civil day of which it reports every reception. Null: not known, and nothing is said of a beginning. */
  readonly reportedFrom: string | null
  /**
   * Last civil day that a delivery recorded after the end of the day reports: by a reception of that day or of a later one, or by through.
   * Null: it has reported none.
   */
  readonly reportedThrough: string | null
  /** It says through with its deliveries: then days off have to be reported too. */
  readonly saysThrough: boolean
}

export interface TrustQuestion {
  readonly period: Period
  /** The civil day on which the question is put. */
  readonly today: string
  /** Least part, of 100, of the dossiers received in the period before that the reporting sources must hold. */
  readonly leastPercent: number
  isWorkingDay(day: string): boolean
  /** Dossiers received in the period before, by code of province. Null: not known of all sources; then sources are counted. */
  readonly receivedBefore: ReadonlyMap<string, number> | null
}

/** The part of the question that a source is judged by. */
type Asked = Pick<TrustQuestion, 'period' | 'today' | 'isWorkingDay'>

/** Days of a period that the source of a province did not report. */
export interface MissingDays extends Period {
  readonly provinceCode: string
}

/** SILENT: reported no judged day. INCOMPLETE: not all of them. */
export type SourceState = 'COMPLETE' | 'INCOMPLETE' | 'SILENT'

export interface TrustReport {
  readonly trust: Trust
  /** In order of code. */
  readonly missing: readonly MissingDays[]
  /** One for each province in scope. */
  readonly sources: number
  /** Those that reported every judged day. */
  readonly complete: number
  /** Those that reported no day. */
  readonly silent: number
  /** Of each province, by its code. */
  readonly states: ReadonlyMap<string, SourceState>
  /** Last judged day: that of the period, or yesterday. Null: the period has not begun. */
  readonly judgedThrough: string | null
  readonly hasEnded: boolean
}

/** What statistics use where no scheme says otherwise. */
export const usualLeastPercent = 90

interface Judged {
  readonly provinceCode: string
  readonly missing: readonly Period[]
  readonly isSilent: boolean
  /** Reported from the first day on which it should through the last, though days of the period may lie before the first. */
  readonly reports: boolean
}

/**
 * The trust of a period. COMPLETE: it has ended, and every source reported every day of it. WITHHELD: the sources that report it hold less
 * than the least part of the dossiers received in the period before. PROVISIONAL: anything between.
 */
export function trustOf(sources: readonly SourceReport[], question: TrustQuestion): TrustReport {
  const { period, today } = question
  const judged = sources
    .toSorted((a, b) => (a.provinceCode < b.provinceCode ? -1 : 1))
    .map((source) => judge(source, question))
  const complete = judged.filter(({ missing }) => missing.length === 0).length
  const hasEnded = period.until <= today
  const isWhole = hasEnded && judged.length > 0 && complete === judged.length
  return {
    trust: isWhole ? 'COMPLETE' : holdTooLittle(judged, question) ? 'WITHHELD' : 'PROVISIONAL',
    missing: judged.flatMap(({ provinceCode, missing }) => missing.map((days) => ({ provinceCode, ...days }))),
    sources: judged.length,
    complete,
    silent: judged.filter(({ isSilent }) => isSilent).length,
    states: new Map(judged.map((one) => [one.provinceCode, stateOf(one)])),
    judgedThrough: hasBegun(question) ? addDays(judgedUntil(question), -1) : null,
    hasEnded,
  }
}

interface PeriodAsked extends Asked {
  readonly leastPercent: number
  /** The moment as of which it is judged, by what was recorded then. Null: now. */
  readonly asKnownAt: Date | null
}

/**
 * The trust of a period. What was received in the period before is read only where it decides, and counts where every source reported that
 * period.
 */
export async function judgePeriod(
  sources: readonly SourceReport[],
  { asKnownAt, ...asked }: PeriodAsked,
  readReceived: (before: Period) => Promise<ReadonlyMap<string, number>>,
): Promise<TrustReport> {
  const knownOn = asKnownAt === null ? asked.today : civilDayOf(asKnownAt)
  const question = { ...asked, today: knownOn < asked.today ? knownOn : asked.today, receivedBefore: null }
  const before = periodBefore(asked.period)
  const decides =
    dependsOnVolumes(sources, question) && trustOf(sources, { ...question, period: before }).complete === sources.length
  return trustOf(sources, decides ? { ...question, receivedBefore: await readReceived(before) } : question)
}

/** As the graph gives it: each missing span with the province that it is missing from. unitOf: id of a province by its code. */
export function toTrustReport({ missing, ...report }: TrustReport, unitOf: ReadonlyMap<string, string>) {
  return {
    ...report,
    missing: missing.map(({ provinceCode, ...days }) => ({
      ...days,
      province: provinceCode,
      unit: { id: unitOf.get(provinceCode) ?? provinceCode },
    })),
  }
}

function stateOf({ isSilent, missing }: Judged): SourceState {
  return isSilent ? 'SILENT' : missing.length === 0 ? 'COMPLETE' : 'INCOMPLETE'
}

/** Whether the trust depends on how many dossiers the sources received in the period before. */
export function dependsOnVolumes(sources: readonly SourceReport[], question: Asked): boolean {
  const reporting = sources.filter((source) => judge(source, question).reports).length
  return reporting > 0 && reporting < sources.length
}

/** Whether a source reported any day of the period: only then is 0 a number of it. */
export function reportsAnyDay(source: SourceReport, { from, until }: Period): boolean {
  const { reportedFrom, reportedThrough } = source
  if (reportedThrough === null || reportedThrough < from) return false
  return reportedFrom === null || (reportedFrom < until && reportedFrom <= reportedThrough)
}

/**
 * Codes of the provinces whose agencies have positions among each other: none where the period is withheld, else those that reported every
 * judged day.
 */
export function rankedProvinces({ trust, states }: Pick<TrustReport, 'trust' | 'states'>): Set<string> {
  const complete = [...states].flatMap(([provinceCode, state]) => (state === 'COMPLETE' ? provinceCode : []))
  return new Set(trust === 'WITHHELD' ? [] : complete)
}

/** The period of the same length that ends where this one begins: as many months where it is made of whole months, else as many days. */
export function periodBefore({ from, until }: Period): Period {
  const [begins, ends] = [new Date(`${from}T00:00:00Z`), new Date(`${until}T00:00:00Z`)]
  const months = (ends.getUTCFullYear() - begins.getUTCFullYear()) * 12 + ends.getUTCMonth() - begins.getUTCMonth()
  if (begins.getUTCDate() === ends.getUTCDate() && begins.getUTCDate() <= 28 && months > 0) {
    begins.setUTCMonth(begins.getUTCMonth() - months)
    return { from: begins.toISOString().slice(0, 10), until: from }
  }
  return { from: addDays(from, -Math.round((ends.getTime() - begins.getTime()) / 86_400_000)), until: from }
}

const hasBegun = ({ period, today }: Pick<Asked, 'period' | 'today'>) => period.from < today

/** A period that has not ended is judged through yesterday; one that has not begun, as a whole. */
function judgedUntil({ period, today }: Asked): string {
  return hasBegun({ period, today }) && today < period.until ? today : period.until
}

function judge(source: SourceReport, question: Asked): Judged {
  const { provinceCode, reportedFrom, reportedThrough, saysThrough } = source
  const { from } = question.period
  const until = judgedUntil(question)
  if (!hasBegun(question) || reportedThrough === null || !reportsAnyDay(source, { from, until })) {
    return { provinceCode, missing: [{ from, until }], isSilent: true, reports: false }
  }
  const first = reportedFrom !== null && reportedFrom > from ? reportedFrom : from
  const lastDue = saysThrough ? addDays(until, -1) : lastWorkingDay(first, until, question)
  const reports = reportedThrough >= lastDue
  const before = from < first ? [{ from, until: first }] : []
  const after = reports ? [] : [{ from: addDays(reportedThrough, 1), until }]
  return { provinceCode, missing: [...before, ...after], isSilent: false, reports }
}

/** Of [first, until); the first day where none of them is worked. */
function lastWorkingDay(first: string, until: string, { isWorkingDay }: Asked): string {
  let day = addDays(until, -1)
  while (day > first && !isWorkingDay(day)) day = addDays(day, -1)
  return day
}

function holdTooLittle(judged: readonly Judged[], { leastPercent, receivedBefore }: TrustQuestion): boolean {
  const sumOf = (some: readonly Judged[], weigh: (one: Judged) => number) =>
    some.reduce((sum, one) => sum + weigh(one), 0)
  const volume = ({ provinceCode }: Judged) => receivedBefore?.get(provinceCode) ?? 0
  const weigh = sumOf(judged, volume) > 0 ? volume : () => 1
  const reporting = judged.filter(({ reports }) => reports)
  return judged.length === 0 || 100 * sumOf(reporting, weigh) < leastPercent * sumOf(judged, weigh)
}
