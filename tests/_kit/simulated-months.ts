import { seededRandom } from '@motcua/kit/seeded-random'
import type { CountedAgency } from '../../subgraphs/evaluations/src/rules/rank-intervals/counted-agency.ts'
import { countedAgency } from '../../subgraphs/evaluations/src/rules/rank-intervals/counted-agency.ts'
import { nothingInSpan, type SpanCounters } from '../../subgraphs/evaluations/src/rules/rank-intervals/span-counters.ts'
import { nothingCounted, type Counters } from '../../subgraphs/evaluations/src/rules/counters.ts'
import type { GroupRule, IndicatorRule } from '../../subgraphs/evaluations/src/rules/scheme.ts'
import { pointsOf, scoreOwn } from '../../subgraphs/evaluations/src/rules/score-own.ts'

const rule = (code: string, maximum: number, threshold: bigint | null = null): IndicatorRule => ({
  code,
  number: null,
  onPortal: true,
  maximum,
  curve: threshold === null ? 'LINEAR' : 'THRESHOLD',
  threshold: threshold === null ? null : { numerator: threshold, denominator: 10n },
  whenEmpty: 'ZERO',
})

/** What the platform observes of index 766 from dossiers, with its maxima and thresholds. */
const group: GroupRule = {
  code: 'ALL',
  maximum: 5800,
  indicators: [
    rule('PROGRESS', 2000),
    rule('ONLINE_DOSSIERS', 600, 5n),
    rule('DOSSIERS_PAID_ONLINE', 600),
    rule('ORIGINAL_RESULT_AVAILABLE', 600),
    rule('SO_HOA_GIAY_TO_GIAI_QUYET', 400),
    rule('REUSED_DIGITIZED_DATA', 200, 8n),
    rule('SYNCED_WITH_DVCQG_PERSONAL_STORAGE', 400),
    rule('CITIZEN_DATA_CONNECTED_DOSSIER', 200),
    rule('DOSSIER_RECEIVING_SATISFACTION', 600, 9n),
  ],
}

/** True shares of one agency's dossiers. */
export interface TrueAgency {
  readonly dossiers: number
  readonly inTime: number
  readonly online: number
  readonly paid: number
  readonly electronic: number
  readonly digitised: number
  readonly reused: number
  readonly stored: number
  readonly verified: number
  readonly disliked: number
}

interface Simulated {
  readonly agencies: readonly TrueAgency[]
  readonly days: number
  /** Days that each span has: 1, or a half-month's. */
  readonly daysOfSpan: number
  /** How far a day moves every share of an agency at once, as a part of the way to 0 or 1. 0: dossiers are independent. */
  readonly dayShock: number
  readonly key: string
}

const facts = [
  'inTime',
  'online',
  'paid',
  'electronic',
  'digitised',
  'reused',
  'stored',
  'verified',
  'disliked',
] as const

/** Counts every agency's month anew by chance, as the rules of the index see it. */
export function simulateMonth({ agencies, days, daysOfSpan, dayShock, key }: Simulated): CountedAgency[] {
  const random = seededRandom(key)
  return agencies.map((agency) => {
    const spans: SpanCounters[] = []
    for (let first = 0; first < days; first += daysOfSpan) {
      const many = Math.min(daysOfSpan, days - first)
      const span = { ...nothingInSpan } as { -readonly [Name in keyof SpanCounters]: number }
      for (let day = 0; day < many; day += 1)
        addDay(span, agency, { days, shock: dayShock * (2 * random() - 1), random })
      spans.push(span)
    }
    const counters = wholeOf(spans)
    const scores = scoreOwn(group, { counters, procedures: null, petitions: null })
    return countedAgency({ total: pointsOf(scores), volume: counters.received, scores, spans })
  })
}

interface Day {
  readonly days: number
  readonly shock: number
  readonly random: () => number
}

function addDay(
  span: { -readonly [Name in keyof SpanCounters]: number },
  agency: TrueAgency,
  { days, shock, random }: Day,
): void {
  const received = Math.max(0, Math.round(agency.dossiers / days + normal(random) * Math.sqrt(agency.dossiers / days)))
  const drawn = Object.fromEntries(
    facts.map((fact) => {
      const share = agency[fact]
      return [fact, binomial(received, share + shock * Math.min(share, 1 - share), random)]
    }),
  ) as Record<(typeof facts)[number], number>
  span.received += received
  span.receivedWithObligation += received
  span.resolved += received
  span.resolvedDeterminable += received
  span.resolvedInTime += drawn.inTime
  span.receivedOnline += drawn.online
  span.receivedPaidOnline += drawn.paid
  span.resolvedElectronically += drawn.electronic
  span.receivedDigitised += drawn.digitised
  span.receivedReused += drawn.reused
  span.receivedInPersonalStore += drawn.stored
  span.receivedVneidVerified += drawn.verified
  span.receivedDisliked += drawn.disliked
}

function wholeOf(spans: readonly SpanCounters[]): Counters {
  const sum = (name: keyof SpanCounters) => spans.reduce((all, span) => all + span[name], 0)
  const names = Object.keys(nothingCounted) as (keyof Counters)[]
  const counters = Object.fromEntries(
    names.map((name) => [name, name in nothingInSpan ? sum(name as keyof SpanCounters) : 0]),
  ) as unknown as Counters
  const [inTime, determinable] = [sum('resolvedInTime'), sum('resolvedDeterminable')]
  return { ...counters, cohortInTime: inTime, cohortDeterminable: determinable, cohortLate: determinable - inTime }
}

/** The total that an agency would have with endlessly many dossiers. */
export function trueTotalOf(agency: TrueAgency): number {
  const satisfied = agency.inTime - agency.disliked
  return (
    2000 * agency.inTime +
    600 * Math.min(1, agency.online / 0.5) +
    600 * agency.paid +
    600 * agency.electronic +
    400 * agency.digitised +
    200 * Math.min(1, agency.reused / 0.8) +
    400 * agency.stored +
    200 * agency.verified +
    600 * Math.min(1, satisfied / 0.9)
  )
}

export function normal(random: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())
}

/** Exact for few trials, by the normal approximation for many. */
function binomial(trials: number, share: number, random: () => number): number {
  const variance = trials * share * (1 - share)
  if (variance > 30)
    return Math.min(trials, Math.max(0, Math.round(trials * share + normal(random) * Math.sqrt(variance))))
  let hits = 0
  for (let trial = 0; trial < trials; trial += 1) if (random() < share) hits += 1
  return hits
}

/** Agencies whose true shares lie close together, as those of provinces do; dossiers between the two numbers. */
export function aField(count: number, dossiers: readonly [least: number, most: number], key: string): TrueAgency[] {
  const random = seededRandom(key)
  const near = (middle: number, spread: number) => Math.min(0.995, Math.max(0.005, middle + spread * normal(random)))
  return Array.from({ length: count }, () => ({
    dossiers: Math.round(dossiers[0] * (dossiers[1] / dossiers[0]) ** random()),
    inTime: near(0.91, 0.03),
    online: near(0.6, 0.08),
    paid: near(0.5, 0.04),
    electronic: near(0.75, 0.04),
    digitised: near(0.6, 0.04),
    reused: near(0.5, 0.05),
    stored: near(0.2, 0.03),
    verified: near(0.5, 0.04),
    disliked: near(0.02, 0.005),
  }))
}

/** The same agencies, all equally good: the shares of the first one, below the threshold of satisfaction's full points. */
export function equalField(agencies: readonly TrueAgency[]): TrueAgency[] {
  const [first] = agencies
  return agencies.map((agency) => ({ ...agency, ...first, dossiers: agency.dossiers, inTime: 0.9, disliked: 0.02 }))
}

interface Range {
  readonly best: number
  readonly worst: number
}

/** Whether each range holds the position by the true total; where totals are equal, every position that they share. */
export function holdsTruth(agencies: readonly TrueAgency[], ranges: readonly Range[]): boolean[] {
  const totals = agencies.map(trueTotalOf)
  return ranges.map(({ best, worst }, at) => {
    const above = totals.filter((total) => total > (totals[at] ?? 0)).length
    const below = totals.filter((total) => total < (totals[at] ?? 0)).length
    return best <= above + 1 && worst >= agencies.length - below
  })
}
