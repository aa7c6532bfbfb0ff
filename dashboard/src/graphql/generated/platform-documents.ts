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
  hash: 'f9a77247f1be54ba8ecfea8abff7c356117d5386ee923e6565ab3678dadc8560',
}

export const PlatformRowsDocument: Operation<PlatformRowsQuery, PlatformRowsQueryVariables> = {
  name: 'PlatformRows',
  hash: 'c4e07f1edb9b60894d1d4ab78481828448c5334cff124791f1a43ec050ad4ad6',
}

export const PlatformUnrankedDocument: Operation<PlatformUnrankedQuery, PlatformUnrankedQueryVariables> = {
  name: 'PlatformUnranked',
  hash: '0fb5b184e69865649eec1c8f3fb716e82a694fc4dd10a92fbe984b5018b4ecfd',
}

export const RankingProvincesDocument: Operation<RankingProvincesQuery, RankingProvincesQueryVariables> = {
  name: 'RankingProvinces',
  hash: '0dd2ab16e97d53b9c4037577753254b3ea815c15ad739eaa9b41eec1fc779757',
}
