import type { IndicatorRule, Observation, Observations } from './scheme.ts'

/** An observation as a caller gives it; indicator: a number (2.1) or a code (PROGRESS). */
export interface GivenObservation {
  readonly indicator: string
  readonly numerator?: number | null | undefined
  readonly denominator?: number | null | undefined
}

export const mostObservations = 100

/** Characters of a given name that an answer repeats. */
const mostOfName = 50

/** What could be read of the observations, by code of indicator, and everything that is wrong with the others. */
export interface ReadObservations {
  readonly observations: Observations
  readonly problems: readonly string[]
}

/** Nothing is read of more observations than can be scored. */
export function readObservations(
  indicators: readonly IndicatorRule[],
  given: readonly GivenObservation[],
): ReadObservations {
  if (given.length > mostObservations) {
    const problem = `${given.length} observations are given; at most ${mostObservations} can be scored at once.`
    return { observations: new Map(), problems: [problem] }
  }
  const observations = new Map<string, Observation>()
  const problems: string[] = []
  for (const one of given) {
    const code = findCode(indicators, one.indicator)
    const observation = { numerator: one.numerator ?? null, denominator: one.denominator ?? null }
    const problem = problemOf(observation)
    if (problem !== null) problems.push(`The observation of ${one.indicator.slice(0, mostOfName)}: ${problem}`)
    if (typeof code !== 'string') problems.push(code.problem)
    else if (observations.has(code)) problems.push(`The indicator ${code} is given twice; give each indicator once.`)
    else observations.set(code, observation)
  }
  return { observations, problems }
}

/** A number may stand for several indicators, as 5.1 does. */
function findCode(indicators: readonly IndicatorRule[], name: string): string | { readonly problem: string } {
  const found = indicators.filter((indicator) => indicator.code === name || indicator.number === name)
  const [first, second] = found
  if (first === undefined) {
    const known = indicators.map(({ number, code }) => (number === null ? code : `${number} ${code}`)).join(', ')
    return { problem: `There is no indicator ${JSON.stringify(name.slice(0, mostOfName))}. Known are: ${known}.` }
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
