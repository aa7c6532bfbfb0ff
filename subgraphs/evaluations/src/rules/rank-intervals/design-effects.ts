/** One indicator of one agency, counted apart for each span of the period; the spans are those of every agency. */
export interface Series {
  /** Hundredths of a point that a whole share more is worth. */
  readonly worth: number
  readonly numerators: readonly number[]
  readonly denominators: readonly number[]
}

export interface AgencySpans {
  /** Dossiers received in the period: agencies of about the same size are alike. */
  readonly volume: number
  /** The indicators in the same order for every agency. */
  readonly series: readonly Series[]
}

export interface DesignEffects {
  /** For each agency in the order given, at least 1. */
  readonly effects: readonly number[]
  /** Degrees of freedom of an estimate. Null: there were too few spans, and the effect is the assumed one. */
  readonly freedom: number | null
}

/** Where nothing can be estimated: a capture, or agencies with a single span. A cautious choice of the platform. */
export const assumedDesignEffect = 2
/** With fewer degrees of freedom in all, one effect for every size of agency is all that can be estimated. */
const enoughForSizes = 30
/** How many degrees of freedom of its own an agency needs to count as much as what is usual for its size. */
const freedomOfUsual = 40
/** More are not claimed: agencies of one size differ. */
const mostFreedom = 60
/** With fewer in all, the estimate says nothing. */
const leastFreedom = 8

/**
 * How many times more the total of an agency varies than independent dossiers would make it (Kish's design effect, by the ratio of observed to
 * binomial variance between spans). What all agencies have in common, such as a weekday or a trend, is taken out first: the counts of a span
 * are compared with those expected at the common ratio of that span, at the agency's own level. All indicators are added up before they are
 * squared, so that their correlation counts as well. The effect grows evenly with the size of the agency, as it does when the dossiers of a
 * day are alike; an agency with many spans has one of its own as well.
 */
export function designEffects(agencies: readonly AgencySpans[]): DesignEffects {
  const common = commonOf(agencies)
  const ratios = agencies.map((agency) => ({ volume: agency.volume, ...betweenSpans(agency, common) }))
  const all = sumOf(ratios.map(({ freedom }) => freedom))
  if (all < leastFreedom) return { effects: agencies.map(() => assumedDesignEffect), freedom: null }
  const usual = bySize(ratios, all >= enoughForSizes)
  const effects = ratios.map(({ effect, freedom }, at) =>
    Math.max(1, ((usual[at] ?? 1) * freedomOfUsual + effect * freedom) / (freedomOfUsual + freedom)),
  )
  // Two numbers are fitted, and at the ends of the line each counts for half of what is known.
  return { effects, freedom: Math.min(mostFreedom, all >= enoughForSizes ? all / 2 : all) }
}

interface Common {
  readonly numerators: readonly number[]
  readonly denominators: readonly number[]
}

function commonOf(agencies: readonly AgencySpans[]): Common[] {
  const sums: { numerators: number[]; denominators: number[] }[] = []
  for (const { series } of agencies) {
    for (const [place, { numerators, denominators }] of series.entries()) {
      const sum = (sums[place] ??= { numerators: [], denominators: [] })
      for (const [span, count] of denominators.entries()) {
        sum.denominators[span] = (sum.denominators[span] ?? 0) + count
        sum.numerators[span] = (sum.numerators[span] ?? 0) + (numerators[span] ?? 0)
      }
    }
  }
  return sums
}

interface Ratio {
  /** Observed ÷ binomial variance between the spans. */
  readonly effect: number
  /** As many spans as if all were of one size, less one. */
  readonly freedom: number
}

function betweenSpans({ series }: AgencySpans, common: readonly Common[]): Ratio {
  const [deviations, variances]: [number[], number[]] = [[], []]
  for (const [place, one] of series.entries()) {
    const whole = sumOf(one.denominators)
    const share = whole === 0 ? 0 : sumOf(one.numerators) / whole
    if (one.worth === 0 || share <= 0 || share >= 1) continue
    const all = common[place]
    const usual = one.denominators.map((count, span) => {
      const [hits, of] = [all?.numerators[span] ?? 0, all?.denominators[span] ?? 0]
      return of === 0 ? 0 : (count * hits) / of
    })
    const level = sumOf(one.numerators) / sumOf(usual)
    const perDossier = one.worth / whole
    for (const [span, count] of one.denominators.entries()) {
      const expected = (usual[span] ?? 0) * level
      const free = (1 - count / whole) * (1 - count / Math.max(1, all?.denominators[span] ?? 0))
      deviations[span] = (deviations[span] ?? 0) + perDossier * ((one.numerators[span] ?? 0) - expected)
      variances[span] = (variances[span] ?? 0) + perDossier ** 2 * share * (1 - share) * count * free
    }
  }
  const expected = sumOf(variances)
  if (expected <= 0) return { effect: 1, freedom: 0 }
  const squares = sumOf(deviations.map((deviation) => deviation ** 2))
  return {
    effect: squares / expected,
    freedom: Math.max(0, expected ** 2 / sumOf(variances.map((variance) => variance ** 2)) - 1),
  }
}

interface SizedRatio extends Ratio {
  readonly volume: number
}

/** Effects on a line over the volume, at least 1 and never falling, by weighted least squares; flat where sizes cannot be told apart. */
function bySize(ratios: readonly SizedRatio[], isSloped: boolean): number[] {
  let fitted = ratios.map(() => 1)
  // A ratio varies with the square of its effect: the weights settle within a few rounds.
  for (let round = 0; round < 4; round += 1) {
    const weights = ratios.map(({ freedom }, at) => freedom / (fitted[at] ?? 1) ** 2)
    const mean = (of: (ratio: SizedRatio) => number) =>
      sumOf(ratios.map((ratio, at) => (weights[at] ?? 0) * of(ratio))) / sumOf(weights)
    const [volume, effect] = [mean((ratio) => ratio.volume), mean((ratio) => ratio.effect)]
    const spread = mean((ratio) => (ratio.volume - volume) ** 2)
    const together = mean((ratio) => (ratio.volume - volume) * (ratio.effect - effect))
    const slope = isSloped && spread > 0 ? Math.max(0, together / spread) : 0
    const start = effect - slope * volume
    const fromOne = Math.max(0, mean((ratio) => ratio.volume * (ratio.effect - 1)) / mean((ratio) => ratio.volume ** 2))
    fitted = ratios.map((ratio) =>
      isSloped && start < 1 ? 1 + fromOne * ratio.volume : Math.max(1, start + slope * ratio.volume),
    )
  }
  return fitted
}

const sumOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0)
