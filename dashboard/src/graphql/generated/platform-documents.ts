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
  hash: '6dbcb0fb0510853b6fe1936582cfcf8e390844f99894ed0bc56d711c5ebd7a64',
}

export const PlatformRowsDocument: Operation<PlatformRowsQuery, PlatformRowsQueryVariables> = {
  name: 'PlatformRows',
  hash: 'aedac7328211a84e694d13efcc67155d5a1183f9a3cd6525e88d332a7b00fe35',
}

export const PlatformUnrankedDocument: Operation<PlatformUnrankedQuery, PlatformUnrankedQueryVariables> = {
  name: 'PlatformUnranked',
  hash: '93cb33fec6ac7b576ee808db8d522e5396a070062dd6170e9170e5c7ea24417c',
}

export const RankingProvincesDocument: Operation<RankingProvincesQuery, RankingProvincesQueryVariables> = {
  name: 'RankingProvinces',
  hash: '9a5705eb5d89ff0f536bd2346652935ce5c6ba37497265b9ce5fdc8dd2dfccf9',
}
