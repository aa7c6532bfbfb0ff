import type { CountChangeResolvers, RatioResolvers, StatisticsChangeResolvers } from '../generated/resolvers.ts'
import type { DossierStatisticsParent, StatisticsChangeParent } from '../parents.ts'
import { changeOf, type Change } from '../rules/change.ts'
import type { DossierCounts } from '../figures/dossier-counts.ts'
import { markOf } from '../rules/figure-mark.ts'
import { isReported } from '../rules/reported.ts'

function changeIn({ before, now }: StatisticsChangeParent, measure: keyof DossierCounts): Change {
  return changeOf(toldIn(before, measure), toldIn(now, measure))
}

function toldIn({ counts, senders, place, question }: DossierStatisticsParent, measure: keyof DossierCounts) {
  return isReported(senders, place, question.conditions.period) ? counts[measure] : null
}

export const StatisticsChange: StatisticsChangeResolvers = {
  against: ({ before }) => before.question.conditions.period,
  received: (change) => changeIn(change, 'received'),
  receivedOnline: (change) => changeIn(change, 'receivedOnline'),
  resolved: (change) => changeIn(change, 'resolved'),
  resolvedLate: (change) => changeIn(change, 'resolvedLate'),
  inProgress: (change) => changeIn(change, 'inProgress'),
  overdue: (change) => changeIn(change, 'overdue'),
}

export const CountChange: CountChangeResolvers = {
  mark: ({ growth, reason, before }) => markOf({ value: growth, reason, denominator: before ?? 0 }),
}

export const Ratio: RatioResolvers = { mark: markOf }
