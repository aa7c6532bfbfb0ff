import { addDays } from '@motcua/kit/civil-day'
import type { GroupStatisticsResolvers } from '../generated/resolvers.ts'
import type { GroupCounts } from '../queries/groups/summarise-groups.ts'
import { provenanceOf } from '../rules/provenance.ts'
import { ratioOf } from '../rules/ratio.ts'

export const GroupStatistics: GroupStatisticsResolvers = {
  requests: ({ rows }) => requestsOf(rows.find((row) => !row.isOfService) ?? nothingCounted),
  dossiers: ({ rows }) => dossiersOf(rows.find((row) => !row.isOfService) ?? nothingCounted),
  byService: ({ rows }) =>
    rows
      .filter((row) => row.isOfService)
      .map((row) => ({ service: row.service, requests: requestsOf(row), dossiers: dossiersOf(row) })),
  provenance: ({ senders, place, period }) => provenanceOf(senders, place, addDays(period.until, -1)),
}

const nothingCounted: GroupCounts = {
  requestsCarriedOver: 0,
  requestsBegun: 0,
  requestsOnTime: 0,
  requestsLate: 0,
  requestsEndedUndeterminable: 0,
  requestsWithoutResult: 0,
  requestsInTerm: 0,
  requestsOverdue: 0,
  requestsUndeterminable: 0,
  dossiersCarriedOver: 0,
  dossiersSubmitted: 0,
  dossiersEnded: 0,
  dossiersInProgress: 0,
}

function requestsOf(counts: GroupCounts) {
  const { requestsOnTime: onTime, requestsLate: late, requestsInTerm: inTerm, requestsOverdue: overdue } = counts
  const { requestsEndedUndeterminable, requestsWithoutResult: withoutResult, requestsUndeterminable } = counts
  return {
    carriedOver: counts.requestsCarriedOver,
    begun: counts.requestsBegun,
    ended: {
      total: onTime + late + requestsEndedUndeterminable + withoutResult,
      onTime,
      late,
      undeterminable: requestsEndedUndeterminable,
      withoutResult,
    },
    inProgress: {
      total: inTerm + overdue + requestsUndeterminable,
      inTerm,
      overdue,
      undeterminable: requestsUndeterminable,
    },
    onTimeRate: ratioOf('REQUEST_ON_TIME', onTime, onTime + late),
  }
}

function dossiersOf(counts: GroupCounts) {
  return {
    carriedOver: counts.dossiersCarriedOver,
    submitted: counts.dossiersSubmitted,
    ended: counts.dossiersEnded,
    inProgress: counts.dossiersInProgress,
  }
}
