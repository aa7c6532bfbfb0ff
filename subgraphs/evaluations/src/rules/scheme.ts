/** LINEAR: maximum × ratio. THRESHOLD: maximum × min(1, ratio ÷ threshold). FLAG: maximum when offered. MONITORED: no points. */
export type Curve = 'LINEAR' | 'THRESHOLD' | 'FLAG' | 'MONITORED'

/** What 0 ÷ 0 gives. NOT_SCORED has no points of its own and adds 0 to its group. */
export type EmptyRule = 'FULL' | 'ZERO' | 'NOT_SCORED'

/** Points in hundredths, a whole number: 17.69 points are 1769. Sums of them are exact. */
export type Hundredths = number

/** An exact share between 0 and 1, such as 4 ÷ 5. */
export interface Share {
  readonly numerator: bigint
  readonly denominator: bigint
}

/** What scoring needs to know of an indicator. */
export interface IndicatorRule {
  readonly code: string
  readonly number: string | null
  /** False: the portal shows no row of it, so that no capture holds its inputs. */
  readonly onPortal: boolean
  readonly maximum: Hundredths
  readonly curve: Curve
  readonly threshold: Share | null
  readonly whenEmpty: EmptyRule
}

export interface GroupRule<Indicator extends IndicatorRule = IndicatorRule> {
  readonly code: string
  readonly maximum: Hundredths
  readonly indicators: readonly Indicator[]
}

/** What was counted for one indicator. Null: not known, which is not 0. */
export interface Observation {
  readonly numerator: number | null
  readonly denominator: number | null
}

/** Observations by code of indicator. */
export type Observations = ReadonlyMap<string, Observation>
