import { ownIndicators } from '../own-indicators.ts'
import type { Hundredths } from '../scheme.ts'
import type { Series } from './design-effects.ts'
import { toCounters, type SpanCounters } from './span-counters.ts'
import { varianceOfTotal, worthOfShare, type Scored, type VarianceOfTotal } from './variance-of-total.ts'

/** All that the positions of one agency depend on by chance. */
export interface CountedAgency extends VarianceOfTotal {
  readonly total: Hundredths
  /** Dossiers received. */
  readonly volume: number
  /** Empty: its spans are not known. */
  readonly series: readonly Series[]
}

/** Petitions that come and are handled are trials as dossiers are; procedures of the catalogue are what they are. */
const ofPetitions = new Set(['PETITION_PROCESSING_ON_TIME', 'PETITION_HANDLING_SATISFACTION'])
const countsDossiers = ({ rule }: Scored) => (ownIndicators[rule.code]?.lists ?? null) !== null
const isMovedByChance = (scored: Scored) => countsDossiers(scored) || ofPetitions.has(scored.rule.code)

interface Counted {
  readonly total: Hundredths
  readonly volume: number
  readonly scores: readonly Scored[]
  readonly spans: readonly SpanCounters[]
}

export function countedAgency({ total, volume, scores, spans }: Counted): CountedAgency {
  const moved = scores.filter(isMovedByChance)
  return { total, volume, ...varianceOfTotal(moved), series: spans.length === 0 ? [] : toSeries(moved, spans) }
}

function toSeries(scores: readonly Scored[], spans: readonly SpanCounters[]): Series[] {
  const counters = spans.map(toCounters)
  const satisfied = scores.find(({ rule }) => rule.code === 'DOSSIER_RECEIVING_SATISFACTION')
  const worthOfLateness = satisfied ? worthOfShare(satisfied.rule, satisfied.observation) : 0
  return scores.filter(countsDossiers).map(({ rule, observation }) => {
    const counted = counters.map((one) =>
      ownIndicators[rule.code]?.observe({ counters: one, procedures: null, petitions: null }),
    )
    const worth = worthOfShare(rule, observation)
    return {
      // A late dossier costs points in 5.4 as well; what 5.4 counts in a span are the disliked alone.
      worth: rule.code === 'PROGRESS' ? worth + worthOfLateness : worth,
      numerators: counted.map((one) => one?.numerator ?? 0),
      denominators: counted.map((one) => one?.denominator ?? 0),
    }
  })
}
