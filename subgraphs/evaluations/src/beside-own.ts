import type { Period } from '@motcua/kit/period'
import type { Context } from './context.ts'
import { oncePerQuestion } from './once-per-question.ts'
import type { OwnRanking, ScoredSubject } from './own-ranking.ts'
import type { CapturedEntry } from './parents.ts'
import { readRanking, type RankingQuestion } from './read-ranking.ts'
import { whyBeside, type Circumstances, type Compared, type Side } from './rules/beside.ts'
import { toHundredths, toPoints } from './rules/exact.ts'
import type { Reason } from './rules/reason-not-computed.ts'
import { ownIndicators } from './rules/own-indicators.ts'
import { ratio } from './rules/ratio.ts'
import { reasonNotObserved } from './rules/reasons-not-observed.ts'
import type { SchemeIndicator } from './to-scheme.ts'
import type { IndicatorRow } from './to-scorecards.ts'
import { toOwnProvenance } from './to-own-provenance.ts'

interface BesideAsked {
  readonly period: Period
  readonly asKnownAt?: string | Date | null | undefined
}

const readOwn = oncePerQuestion('period', (_: Context['loaders'], question: RankingQuestion, context) =>
  readRanking(question, context),
)

/** One published entry beside what the platform observes of the same agency in a period, by the scheme of the capture. */
export async function besideOwn({ listing, ranked }: CapturedEntry, asked: BesideAsked, context: Context) {
  const { capture, only } = listing
  const { agencyCode } = ranked.entry
  const { period, asKnownAt = null } = asked
  const question = { level: only ?? capture.level, within: capture.within, scheme: capture.schemeId, period, asKnownAt }
  const [own, published] = await Promise.all([
    readOwn(context.loaders, question, context),
    context.loaders.indicatorPoints.load(capture.id),
  ])
  const rows = new Map(published.flatMap((row) => (row.agencyCode === agencyCode ? [[row.indicatorCode, row]] : [])))
  const subject = subjectOf(own, agencyCode)
  const circumstances = circumstancesOf(own, capture.capturedOn, agencyCode)
  return {
    period: own.period,
    provenance: toOwnProvenance(own),
    indicators: own.scheme.groups.flatMap((group, at) =>
      group.indicators.map((rule, place) => {
        const score = subject.scored?.groups[at]?.scores[place]
        const compared = {
          published: publishedSide(rows.get(rule.code)),
          own: score?.observation ? { ...score.observation, points: score.points } : null,
          onPortal: rule.onPortal,
          whyNotObserved: score?.observation ? null : whyNotObserved(subject, rule),
          otherDefinition: ownIndicators[rule.code]?.note ?? null,
        }
        return toIndicator(rule, compared, whyBeside(compared, circumstances))
      }),
    ),
  }
}

interface FoundSubject {
  readonly isKnown: boolean
  /** Why nothing was observed of it. Null: something was, or it is not known. */
  readonly why: Reason | null
  readonly scored: ScoredSubject | null
}

/** With a position or without: what was observed of it counts. */
function subjectOf({ ranked, unranked }: OwnRanking, agencyCode: string): FoundSubject {
  const found = ranked.find(({ entry }) => entry.agencyCode === agencyCode)
  if (found) return { isKnown: true, why: null, scored: found.entry }
  const without = unranked.find(({ subject }) => subject.agencyCode === agencyCode)
  return { isKnown: without !== undefined, why: without?.why ?? null, scored: without?.scored ?? null }
}

function whyNotObserved({ isKnown, why, scored }: FoundSubject, { code }: SchemeIndicator) {
  if (!isKnown) return null
  return scored === null ? why : reasonNotObserved(code)
}

function circumstancesOf(
  { period, lastDay, sources, subjects }: OwnRanking,
  capturedOn: string,
  agencyCode: string,
): Circumstances {
  const province = subjects.find((one) => one.agencyCode === agencyCode)?.provinceCode
  const source = sources.find(({ provinceCode }) => provinceCode === province)
  return {
    capturedOn,
    period,
    lastDay,
    reportedThrough: source?.reportedThrough ?? null,
    isSimulated: source?.isSimulated ?? false,
  }
}

function publishedSide(row: IndicatorRow | undefined): Side | null {
  if (row === undefined) return null
  return {
    numerator: row.numerator,
    denominator: row.denominator,
    points: row.points === null ? null : toHundredths(row.points),
  }
}

function toIndicator(
  { code, number, name, nameEn }: SchemeIndicator,
  { published, own }: Compared,
  reasons: ReturnType<typeof whyBeside>,
) {
  return { code, number, name, nameEn, published: toCounts(published), own: toCounts(own), reasons }
}

function toCounts(side: Side | null) {
  return side && { ...side, ratio: ratio(side), points: side.points === null ? null : toPoints(side.points) }
}
