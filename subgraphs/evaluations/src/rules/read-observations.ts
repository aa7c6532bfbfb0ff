import type { IndicatorRule, Observation, Observations } from './scheme.ts'

/** An observation as a caller gives it; indicator: a number (2.1) or a code (PROGRESS). */
export interface GivenObservation {
  readonly indicator: string
  readonly numerator?: number | null | undefined
  readonly denominator?: number | null | undefined
}

export const mostObservations = 100

/** The observations by code of indicator, or the first thing that is wrong with them. */
export function readObservations(
  indicators: readonly IndicatorRule[],
  given: readonly GivenObservation[],
): Observations | { readonly problem: string } {
  if (given.length > mostObservations) {
    return { problem: `${given.length} observations are given; at most ${mostObservations} can be scored at once.` }
  }
  const observations = new Map<string, Observation>()
  for (const one of given) {
    const code = findCode(indicators, one.indicator)
    if (typeof code !== 'string') return code
    if (observations.has(code)) return { problem: `The indicator ${code} is given twice; give each indicator once.` }
    const observation = { numerator: one.numerator ?? null, denominator: one.denominator ?? null }
    const problem = problemOf(observation)
    if (problem !== null) return { problem: `The observation of ${one.indicator}: ${problem}` }
    observations.set(code, observation)
  }
  return observations
}

/** A number may stand for several indicators, as 5.1 does. */
function findCode(indicators: readonly IndicatorRule[], name: string): string | { readonly problem: string } {
  const found = indicators.filter((indicator) => indicator.code === name || indicator.number === name)
  const [first, second] = found
  if (first === undefined) {
    const known = indicators.map(({ number, code }) => (number === null ? code : `${number} ${code}`)).join(', ')
    return { problem: `There is no indicator ${JSON.stringify(name.slice(0, 50))}. Known are: ${known}.` }
  }
  if (second !== undefined) {
    return { problem: `${name} is the number of ${found.map(({ code }) => code).join(' and ')}; give the code.` }
  }
  return first.code
}

function problemOf({ numerator, denominator }: Observation): string | null {
  if (numerator === null && denominator === null) return null
  if (numerator === null) return `a denominator (${denominator}) is given without a numerator.`
  if (denominator === null) return `a numerator (${numerator}) is given without a denominator.`
  if (numerator < 0) return `the numerator ${numerator} is negative.`
  if (denominator < 0) return `the denominator ${denominator} is negative.`
  if (numerator > denominator) return `the numerator ${numerator} is above the denominator ${denominator}.`
  return null
}
