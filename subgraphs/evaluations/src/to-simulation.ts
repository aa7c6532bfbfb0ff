import { toPoints } from './rules/exact.ts'
import type { Observations } from './rules/scheme.ts'
import { toSimulatedGroup } from './to-group-score.ts'
import type { Scheme } from './to-scheme.ts'

/** Total and maximum over the computed groups only: a group without all its inputs adds to neither. */
export function toSimulation(scheme: Scheme, observations: Observations) {
  const groups = scheme.groups.map((group) => ({ group, ...toSimulatedGroup(group, observations) }))
  const computed = groups.filter(({ points }) => points !== null)
  return {
    scheme: scheme.id,
    total: toPoints(computed.reduce((sum, { points }) => sum + (points ?? 0), 0)),
    maximum: toPoints(computed.reduce((sum, { group }) => sum + group.maximum, 0)),
    groups: groups.map(({ score }) => score),
  }
}
