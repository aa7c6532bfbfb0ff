import type { Change } from './read-changes.ts'
import { gainOf, type Gain } from './rules/gain.ts'
import { rank } from './rules/rank.ts'
import type { Reason } from './rules/reason-not-computed.ts'
import type { Hundredths, Observations } from './rules/scheme.ts'
import type { BaseGroup, BaseSubject, SimulationBase } from './simulation-base.ts'
import type { SchemeIndicator } from './to-scheme.ts'

/** Where an agency stands. Position null: nowhere, and why says why. */
export interface SimulatedPlace {
  readonly total: Hundredths | null
  readonly position: number | null
  readonly tied: boolean
  readonly why: Reason | null
}

export interface IndicatorGain extends Gain {
  readonly rule: SchemeIndicator
}

export interface GroupGain extends BaseGroup {
  readonly gained: Hundredths
  /** Of the indicators that were changed. */
  readonly indicators: readonly IndicatorGain[]
}

export interface SimulatedSubject {
  readonly subject: BaseSubject
  readonly before: SimulatedPlace
  readonly after: SimulatedPlace
  groups(): readonly GroupGain[]
}

export interface SimulatedRanking {
  readonly base: SimulationBase
  /** Agencies with a position after the changes. */
  readonly outOf: number
  readonly changed: readonly SimulatedSubject[]
  /** All whose position is another one, by their new position; at the end those without one. */
  readonly moved: readonly SimulatedSubject[]
}

const nothing: Observations = new Map()

/** The base with other observations of some agencies; all others stay as they are, and all are ranked anew. */
export function simulateRanking(base: SimulationBase, changes: readonly Change[]): SimulatedRanking {
  const changesOf = new Map(changes.map((change) => [change.subject, change.observations]))
  const [before, after] = [placesOf(base, new Map()), placesOf(base, changesOf)]
  const simulated = base.subjects.flatMap((subject): SimulatedSubject[] => {
    const [was, is] = [before.get(subject), after.get(subject)]
    const groups = () => groupGains(subject, changesOf.get(subject) ?? nothing)
    return was && is ? [{ subject, before: was, after: is, groups }] : []
  })
  const last = base.subjects.length + 1
  const positionAfter = (one: SimulatedSubject) => one.after.position ?? last
  return {
    base,
    outOf: simulated.filter((one) => one.after.position !== null).length,
    changed: changes.flatMap(({ subject }) => simulated.filter((one) => one.subject === subject)),
    moved: simulated
      .filter((one) => one.before.position !== one.after.position)
      .toSorted((a, b) => positionAfter(a) - positionAfter(b)),
  }
}

/** Ranks the subjects with these observations in the place of their own. */
function placesOf(
  { subjects }: SimulationBase,
  changes: ReadonlyMap<BaseSubject, Observations>,
): ReadonlyMap<BaseSubject, SimulatedPlace> {
  const placed = new Map<BaseSubject, SimulatedPlace>()
  const entries = subjects.flatMap((subject) => {
    const changed = changes.get(subject)
    const why = subject.whyUnranked(changed ?? nothing)
    const total = subject.total === null ? null : subject.total + (changed ? totalGain(subject, changed) : 0)
    if (total !== null && why === null) return { agencyCode: subject.agencyCode, subject, total }
    placed.set(subject, { total, position: null, tied: false, why })
    return []
  })
  for (const { entry, position, tied } of rank(entries)) {
    placed.set(entry.subject, { total: entry.total, position, tied, why: null })
  }
  return placed
}

function totalGain(subject: BaseSubject, changed: Observations): Hundredths {
  return groupGains(subject, changed).reduce((sum, { gained }) => sum + gained, 0)
}

function groupGains(subject: BaseSubject, changed: Observations): GroupGain[] {
  const known = subject.observations()
  return subject.groups().map((group) => {
    const indicators = group.group.indicators.flatMap((rule) => {
      const to = changed.get(rule.code)
      return to === undefined ? [] : { rule, ...gainOf(rule, known.get(rule.code), to) }
    })
    return { ...group, indicators, gained: indicators.reduce((sum, { gained }) => sum + gained, 0) }
  })
}
