import { toPoints } from './rules/exact.ts'
import type { GroupGain, IndicatorGain, SimulatedPlace, SimulatedSubject } from './simulate-ranking.ts'
import { pointsOrNull } from './to-group-score.ts'

/** The fields of SimulatedEntry; points with two decimals. */
export function toSimulatedEntry({ subject, before, after, groups }: SimulatedSubject) {
  const [was, is] = [before.position, after.position]
  return {
    agency: { code: subject.agencyCode },
    publishedName: subject.name,
    before: toPlace(before),
    after: toPlace(after),
    positions: was === null || is === null ? null : was - is,
    gained: toPoints((after.total ?? 0) - (before.total ?? 0)),
    groups: groups().map(toGroup),
  }
}

function toPlace({ total, position, tied, why }: SimulatedPlace) {
  return { total: pointsOrNull(total), position, tied, reason: why?.reason, reasonEn: why?.reasonEn }
}

function toGroup({ group: { code, name, nameEn, maximum }, points, gained, why, indicators }: GroupGain) {
  return {
    code,
    name,
    nameEn,
    maximum: toPoints(maximum),
    before: pointsOrNull(points),
    after: pointsOrNull(points === null ? null : points + gained),
    gained: toPoints(gained),
    reason: why?.reason,
    reasonEn: why?.reasonEn,
    indicators: indicators.map(toIndicator),
  }
}

function toIndicator({ rule: { code, number, name, nameEn }, before, after, gained }: IndicatorGain) {
  return {
    code,
    number,
    name,
    nameEn,
    before: pointsOrNull(before),
    after: pointsOrNull(after),
    gained: toPoints(gained),
  }
}
