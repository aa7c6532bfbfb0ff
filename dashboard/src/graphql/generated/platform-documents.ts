import type { Operation } from '../operation.ts'
import type {
  PlatformRankingQuery,
  PlatformRankingQueryVariables,
  PlatformRowsQuery,
  PlatformRowsQueryVariables,
  PlatformUnrankedQuery,
  PlatformUnrankedQueryVariables,
  RankingProvincesQuery,
  RankingProvincesQueryVariables,
} from './graphql.ts'

export const PlatformRankingDocument: Operation<PlatformRankingQuery, PlatformRankingQueryVariables> = {
  name: 'PlatformRanking',
  hash: '431f23096b508ae57e3a17cc5ebbd88dc17f3c7c963efe85c8bafd7a0d5e6c20',
}

export const PlatformRowsDocument: Operation<PlatformRowsQuery, PlatformRowsQueryVariables> = {
  name: 'PlatformRows',
  hash: '0300dac9b398e2d3038b68810b9d004b69870119b1776c4a3fb1ceaf4b3df84a',
}

export const PlatformUnrankedDocument: Operation<PlatformUnrankedQuery, PlatformUnrankedQueryVariables> = {
  name: 'PlatformUnranked',
  hash: '0fb5b184e69865649eec1c8f3fb716e82a694fc4dd10a92fbe984b5018b4ecfd',
}

export const RankingProvincesDocument: Operation<RankingProvincesQuery, RankingProvincesQueryVariables> = {
  name: 'RankingProvinces',
  hash: '0dd2ab16e97d53b9c4037577753254b3ea815c15ad739eaa9b41eec1fc779757',
}
