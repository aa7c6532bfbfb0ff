import type { Period } from '@motcua/kit/period'
import { rankedProvinces, type SourceReport, type TrustReport } from '@motcua/kit/trust'
import { mapInTurns } from '@motcua/kit/turns'
import type { RankingLevel } from './listing.ts'
import type { RankedAs, SubjectRow } from './queries/observe.ts'
import {
  noPetitions,
  nothingCounted,
  type Counters,
  type PetitionCounts,
  type ProcedureCounts,
} from './rules/counters.ts'
import { rank, type Ranked } from './rules/rank.ts'
import type { Reason } from './rules/reason-not-computed.ts'
import type { Hundredths } from './rules/scheme.ts'
import { observableOf, pointsOf, scoreOwn, type OwnScore } from './rules/score-own.ts'
import { belowLeast, sourceIncomplete, sourceSilent, withheld } from './rules/unranked.ts'
import type { Scheme, SchemeGroup, SchemeIndicator } from './to-scheme.ts'

/** What was read for one ranking. */
export interface Read {
  readonly level: RankingLevel
  /** Code of the People's Committee whose units are ranked. Null: of the whole country. */
  readonly within: string | null
  readonly scheme: Scheme
  /** Id of the scheme that was asked for. Null: the one in force was. */
  readonly askedScheme: string | null
  readonly period: Period
  readonly lastDay: string
  readonly asKnownAt: Date | null
  readonly subjects: readonly SubjectRow[]
  /** By key of subject; who has none counted nothing. */
  readonly counters: ReadonlyMap<string, Counters>
  readonly procedures: ReadonlyMap<string, ProcedureCounts>
  readonly petitions: KnownPetitions
  /** One per province of the subjects. */
  readonly sources: readonly Source[]
  /** What they reported of the period: who has a position follows from it. */
  readonly trust: TrustReport
  /** Id of each province by its code. */
  readonly unitOfProvince: ReadonlyMap<string, string>
}

/** What the systems of one province sent, by the moment. */
export interface Source extends SourceReport, Delivered {
  /** Last civil day whose events its deliveries can hold. Null: nothing was ever sent. */
  readonly knownThrough: string | null
}

/** Petitions of the period. by null: not known of every province of the subjects. */
export interface KnownPetitions {
  /** By key of subject; who has none had no petition. */
  readonly by: ReadonlyMap<string, PetitionCounts> | null
  /** Where they are from; empty when not known. */
  readonly registers: readonly (Delivered & { readonly knownThrough: string })[]
}

export interface Delivered {
  readonly isSimulated: boolean
  readonly source: string
  readonly sourceEn: string
}

export interface GroupScores {
  readonly group: SchemeGroup
  readonly scores: readonly OwnScore<SchemeIndicator>[]
}

/** An agency with what was observed of it. */
export interface ScoredSubject extends SubjectRow {
  readonly groups: readonly GroupScores[]
  /** Dossiers received in the period. */
  readonly volume: number
  readonly total: Hundredths
  readonly observable: Hundredths
}

export interface Unranked {
  readonly subject: SubjectRow
  readonly code: 'SOURCE_SILENT' | 'SOURCE_INCOMPLETE' | 'WITHHELD' | 'BELOW_LEAST'
  readonly why: Reason
  /** Of the indicator whose denominator decides. Null: not observed. */
  readonly denominator: number | null
  /** Null: nothing was observed. */
  readonly scored: ScoredSubject | null
}

/** The platform's own ranking: everything that its answer is made of. */
export interface OwnRanking extends Read {
  readonly ranked: readonly Ranked<ScoredSubject>[]
  readonly unranked: readonly Unranked[]
}

/** Which agencies a level compares. */
export const rankedAsOf: Readonly<
  Record<'PROVINCE' | 'DEPARTMENT' | 'COMMUNE' | 'PROVINCE_UNITS', readonly RankedAs[]>
> = {
  PROVINCE: ['PROVINCE'],
  DEPARTMENT: ['DEPARTMENT'],
  COMMUNE: ['COMMUNE'],
  PROVINCE_UNITS: ['DEPARTMENT', 'COMMUNE'],
}

/**
 * Scores every agency and ranks those with enough to go by whose source reported the period; says of each other one why it has no position.
 * In a withheld period nobody has one.
 */
export async function rankOwn(read: Read, signal?: AbortSignal): Promise<OwnRanking> {
  const { subjects, trust } = read
  const complete = rankedProvinces(trust)
  const [scored, unranked]: [ScoredSubject[], Unranked[]] = [[], []]
  const scoreAndPlace = (subject: SubjectRow) => {
    const { provinceCode } = subject
    if (trust.states.get(provinceCode) === 'SILENT') {
      unranked.push({ subject, code: 'SOURCE_SILENT', why: sourceSilent, denominator: null, scored: null })
      return
    }
    const counted = score(read, subject)
    if (complete.has(provinceCode)) place(counted, read.scheme, scored, unranked)
    else
      unranked.push({
        subject,
        ...whyWithout(provinceCode, trust),
        denominator: leastOf(counted, read.scheme),
        scored: counted,
      })
  }
  await mapInTurns(subjects, scoreAndPlace, signal)
  return { ...read, ranked: rank(scored), unranked }
}

function whyWithout(provinceCode: string, { trust, missing }: TrustReport) {
  if (trust === 'WITHHELD') return { code: 'WITHHELD', why: withheld } as const
  return {
    code: 'SOURCE_INCOMPLETE',
    why: sourceIncomplete(missing.filter((days) => days.provinceCode === provinceCode)),
  } as const
}

const leastOf = (subject: ScoredSubject, { least }: Scheme) =>
  least === null ? null : denominatorOf(subject, least.indicator)

function score({ scheme, counters, procedures, petitions }: Read, subject: SubjectRow): ScoredSubject {
  const counted = counters.get(subject.key) ?? nothingCounted
  const observed = {
    counters: counted,
    procedures: procedures.get(subject.rankedAs) ?? null,
    petitions: petitions.by === null ? null : (petitions.by.get(subject.key) ?? noPetitions),
  }
  const groups = scheme.groups.map((group) => ({ group, scores: scoreOwn(group, observed) }))
  const all = groups.flatMap(({ scores }) => scores)
  return { ...subject, groups, volume: counted.received, total: pointsOf(all), observable: observableOf(all) }
}

function place(subject: ScoredSubject, scheme: Scheme, scored: ScoredSubject[], unranked: Unranked[]): void {
  const { least } = scheme
  const denominator = leastOf(subject, scheme)
  if (least === null || (denominator !== null && denominator >= least.denominator)) scored.push(subject)
  else {
    const why = belowLeast(least, denominator)
    unranked.push({ subject, code: 'BELOW_LEAST', why, denominator, scored: subject })
  }
}

function denominatorOf({ groups }: ScoredSubject, indicatorCode: string): number | null {
  const found = groups.flatMap(({ scores }) => scores).find(({ rule }) => rule.code === indicatorCode)
  return found?.observation?.denominator ?? null
}
