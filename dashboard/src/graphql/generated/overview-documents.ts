import type { Operation } from '../operation.ts'
import type {
  OverviewCapturesQuery,
  OverviewCapturesQueryVariables,
  OverviewNationalScoreQuery,
  OverviewNationalScoreQueryVariables,
  OverviewPlatformQuery,
  OverviewPlatformQueryVariables,
  OverviewRankingQuery,
  OverviewRankingQueryVariables,
  OverviewScoreHistoryQuery,
  OverviewScoreHistoryQueryVariables,
} from './graphql.ts'

export const OverviewCapturesDocument: Operation<OverviewCapturesQuery, OverviewCapturesQueryVariables> = {
  name: 'OverviewCaptures',
  hash: '6eef7d64225f0996dedafbcfe76a5595de1ea3d37f9a22b91046cff90f8125ad',
}

export const OverviewNationalScoreDocument: Operation<OverviewNationalScoreQuery, OverviewNationalScoreQueryVariables> = {
  name: 'OverviewNationalScore',
  hash: '5ed00e4bd4ba8dabece0473aff435c532b7bfe0d79a3cb64f886b8adfa1d4cae',
}

export const OverviewPlatformDocument: Operation<OverviewPlatformQuery, OverviewPlatformQueryVariables> = {
  name: 'OverviewPlatform',
  hash: 'b0ba93beaab9ca076abb233ec9e735c122cddbc92f6a5c706c79966a7a86d51f',
}

export const OverviewRankingDocument: Operation<OverviewRankingQuery, OverviewRankingQueryVariables> = {
  name: 'OverviewRanking',
  hash: '2686085b0913cb2a8ada32eef356fa67b1b1edf2415e703ee0f72b45537e244b',
}

export const OverviewScoreHistoryDocument: Operation<OverviewScoreHistoryQuery, OverviewScoreHistoryQueryVariables> = {
  name: 'OverviewScoreHistory',
  hash: '945dd75c3a094df2666c9d1f3afe0306d785fc0eb0c0f236080852c4ce3a3545',
}
