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
  hash: '267fc15d7687bdd7f2b2dc4d8ff68a9f6b01fdbd2c5b5ed320a8312db7bf11c1',
}

export const PlatformRowsDocument: Operation<PlatformRowsQuery, PlatformRowsQueryVariables> = {
  name: 'PlatformRows',
  hash: '8d87c80f37e5ed40b3217b885598800df862ef7aff0644698df82bb89d968279',
}

export const PlatformUnrankedDocument: Operation<PlatformUnrankedQuery, PlatformUnrankedQueryVariables> = {
  name: 'PlatformUnranked',
  hash: '0fb5b184e69865649eec1c8f3fb716e82a694fc4dd10a92fbe984b5018b4ecfd',
}

export const RankingProvincesDocument: Operation<RankingProvincesQuery, RankingProvincesQueryVariables> = {
  name: 'RankingProvinces',
  hash: '0dd2ab16e97d53b9c4037577753254b3ea815c15ad739eaa9b41eec1fc779757',
}
