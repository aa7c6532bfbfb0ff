import type { Context } from './context.ts'
import type { Listing } from './listing.ts'
import type { OwnRanking, ScoredSubject, Unranked } from './own-ranking.ts'
import { indicatorsNotCaptured, reasonNotComputed, type Reason } from './rules/reason-not-computed.ts'
import { monitored, reasonNotObserved } from './rules/reasons-not-observed.ts'
import type { Hundredths, IndicatorRule, Observations } from './rules/scheme.ts'
import { scoreGroup } from './rules/score-group.ts'
import { pointsOf } from './rules/score-own.ts'
import { belowLeast } from './rules/unranked.ts'
import { reasonOf } from './to-own-group.ts'
import type { Scheme, SchemeGroup } from './to-scheme.ts'
import { indicatorsByAgency } from './to-scorecards.ts'
import { groupsOf, toPublishedPoints } from './to-standings.ts'

/** A ranking whose observations can be changed: what a capture and the platform's own ranking have in common. */
export interface SimulationBase {
  readonly ranking: Listing | OwnRanking
  readonly scheme: Scheme
  readonly subjects: readonly BaseSubject[]
}

/** One agency of the base. */
export interface BaseSubject {
  readonly agencyCode: string
  readonly name: string
  /** It shows its province's value of indicators that are inherited. */
  readonly isBelowProvince: boolean
  /** Null: nothing was observed of it, so that nothing can be changed. */
  readonly total: Hundredths | null
  groups(): readonly BaseGroup[]
  observations(): Observations
  /** Why an indicator cannot be changed. Null: it can. */
  whyFixed(rule: IndicatorRule): Reason | null
  /** Why it has no position, with these observations in the place of its own. Null: it has one. */
  whyUnranked(changed: Observations): Reason | null
}

/** why: what the points are without, or that they stand as published. Null: they are made of all inputs. */
export interface BaseGroup {
  readonly group: SchemeGroup
  readonly points: Hundredths | null
  readonly why: Reason | null
}

/** The entries of a captured list. Points are the published ones: a change is added to them. */
export async function readCapturedBase(listing: Listing, { loaders }: Context): Promise<SimulationBase> {
  const { id, schemeId } = listing.capture
  const [{ ranked }, groupRows, indicators, scheme] = await Promise.all([
    loaders.standings.load(listing),
    loaders.groupPoints.load(id),
    loaders.indicatorPoints.load(id),
    loaders.schemes.load(schemeId),
  ])
  if (scheme === null) throw new Error(`There is no scheme ${schemeId}, by which a capture was scored.`)
  const inputs = indicatorsByAgency({ agencyCodes: ranked.map(({ entry }) => entry.agencyCode), indicators })
  const published = toPublishedPoints(groupRows)
  const subjects = ranked.map(({ entry: { agencyCode, printedName, level, total } }): BaseSubject => {
    const observations = inputs.get(agencyCode)?.observations ?? null
    return {
      agencyCode,
      name: printedName ?? agencyCode,
      isBelowProvince: level !== 'PROVINCE',
      total,
      groups: () =>
        scheme.groups.map((group) => ({
          group,
          points: groupsOf(published, agencyCode).get(group.code) ?? null,
          why: whyAsPublished(group.indicators, observations),
        })),
      observations: () => observations ?? new Map(),
      whyFixed: (rule) => (rule.curve === 'MONITORED' ? monitored : whyAsPublished([rule], observations)),
      whyUnranked: () => null,
    }
  })
  return { ranking: listing, scheme, subjects }
}

function whyAsPublished(indicators: readonly IndicatorRule[], observations: Observations | null): Reason | null {
  if (observations === null) return indicatorsNotCaptured
  const { missing } = scoreGroup({ code: '', maximum: 0, indicators }, observations)
  return missing.length === 0 ? null : reasonNotComputed(missing, 'CAPTURE')
}

/** Every agency of the level, with a position or without. */
export function toOwnBase(ranking: OwnRanking): SimulationBase {
  const { scheme, ranked, unranked } = ranking
  const subjects = [...ranked.map(({ entry }) => toOwnSubject(scheme, entry)), ...unranked.map(toUnranked(scheme))]
  return { ranking, scheme, subjects }
}

/** whyWithout: why it has no position whatever its observations are. Null: these decide. */
function toOwnSubject({ least }: Scheme, subject: ScoredSubject, whyWithout: Reason | null = null): BaseSubject {
  const { agencyCode, rankedAs, total } = subject
  const scores = subject.groups.flatMap((group) => group.scores)
  const known = new Map(scores.flatMap(({ rule, observation }) => (observation ? [[rule.code, observation]] : [])))
  return {
    agencyCode,
    name: agencyCode,
    isBelowProvince: rankedAs !== 'PROVINCE',
    total,
    groups: () =>
      subject.groups.map((one) => ({
        group: one.group,
        points: one.scores.some(({ observation }) => observation !== null) ? pointsOf(one.scores) : null,
        why: reasonOf(one.scores),
      })),
    observations: () => known,
    whyFixed(rule) {
      if (rule.curve === 'MONITORED') return monitored
      return known.has(rule.code) ? null : reasonNotObserved(rule.code)
    },
    whyUnranked(changed) {
      if (whyWithout !== null || least === null) return whyWithout
      const denominator = (changed.get(least.indicator) ?? known.get(least.indicator))?.denominator ?? null
      return denominator !== null && denominator >= least.denominator ? null : belowLeast(least, denominator)
    },
  }
}

const toUnranked =
  (scheme: Scheme) =>
  ({ subject: { agencyCode, rankedAs }, code, scored, why }: Unranked): BaseSubject =>
    scored === null
      ? {
          agencyCode,
          name: agencyCode,
          isBelowProvince: rankedAs !== 'PROVINCE',
          total: null,
          groups: () => scheme.groups.map((group) => ({ group, points: null, why })),
          observations: () => new Map(),
          whyFixed: () => why,
          whyUnranked: () => why,
        }
      : toOwnSubject(scheme, scored, code === 'BELOW_LEAST' ? null : why)
