import { invalidInputs } from '@motcua/kit/errors'
import { readObservations, type GivenObservation } from './rules/read-observations.ts'
import type { IndicatorRule, Observations } from './rules/scheme.ts'
import { scoreIndicator } from './rules/score-indicator.ts'
import type { BaseSubject, SimulationBase } from './simulation-base.ts'
import type { SchemeIndicator } from './to-scheme.ts'

/** What a caller would have different of one agency. */
export interface GivenChange {
  readonly agency: string
  readonly observations: readonly GivenObservation[]
}

/** An agency of the base with the observations that take the place of its own, by code of indicator. */
export interface Change {
  readonly subject: BaseSubject
  readonly observations: Observations
}

const mostAgencies = 50

/** The changes in the order given. Refused with everything that is wrong at once. */
export function readChanges({ scheme, subjects }: SimulationBase, given: readonly GivenChange[]): Change[] {
  if (given.length > mostAgencies) {
    throw invalidInputs([`${given.length} agencies are given; at most ${mostAgencies} can be changed.`], 'changes')
  }
  const byCode = new Map(subjects.map((subject) => [subject.agencyCode, subject]))
  const indicators = scheme.groups.flatMap((group) => group.indicators)
  const problems: string[] = []
  const changes = new Map<string, Change>()
  for (const { agency, observations: givenOnes } of given) {
    const tell = (problem: string) => problems.push(`${agency.slice(0, mostOfCode)}: ${problem}`)
    const subject = byCode.get(agency)
    const { observations, problems: wrong } = readObservations(indicators, givenOnes)
    wrong.forEach(tell)
    if (subject === undefined) tell('There is no such agency in this ranking. Give the code of one, such as H56.')
    else if (changes.has(agency)) tell('The agency is given twice; give all its observations at once.')
    else {
      problemsOf(subject, indicators, observations).forEach(tell)
      changes.set(agency, { subject, observations })
    }
  }
  if (problems.length > 0) throw invalidInputs(problems, 'changes')
  return [...changes.values()]
}

/** Characters of a given code that an answer repeats. */
const mostOfCode = 50

function problemsOf(subject: BaseSubject, indicators: readonly SchemeIndicator[], given: Observations): string[] {
  return indicators.flatMap((rule) => {
    const observation = given.get(rule.code)
    if (observation === undefined) return []
    const why = subject.whyFixed(rule)
    if (why !== null) return `${nameOf(rule)} cannot be changed. ${why.reasonEn}`
    if (rule.inherited && subject.isBelowProvince) {
      return `${nameOf(rule)} cannot be changed. It is the province's, and shown by all its agencies.`
    }
    return scoreIndicator(rule, observation).known ? [] : `${nameOf(rule)} needs a numerator and a denominator.`
  })
}

const nameOf = ({ number, code }: IndicatorRule) => number ?? code
