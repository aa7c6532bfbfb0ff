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
  hash: 'a117a48799b3127e23c1623d512b6d6698ea47130ec7b4615df19b8ea0795ef3',
}

export const PlatformRowsDocument: Operation<PlatformRowsQuery, PlatformRowsQueryVariables> = {
  name: 'PlatformRows',
  hash: '4c970f43ec9a52e0dfef69811ae2d9b1cac51c64b268c298fa43d8394824bee2',
}

export const PlatformUnrankedDocument: Operation<PlatformUnrankedQuery, PlatformUnrankedQueryVariables> = {
  name: 'PlatformUnranked',
  hash: '93cb33fec6ac7b576ee808db8d522e5396a070062dd6170e9170e5c7ea24417c',
}

export const RankingProvincesDocument: Operation<RankingProvincesQuery, RankingProvincesQueryVariables> = {
  name: 'RankingProvinces',
  hash: '9a5705eb5d89ff0f536bd2346652935ce5c6ba37497265b9ce5fdc8dd2dfccf9',
}
