import type { Operation } from '../operation.ts'
import type {
  ProvinceRankingQuery,
  ProvinceRankingQueryVariables,
  RankingCapturesQuery,
  RankingCapturesQueryVariables,
  RankingPlaceQuery,
  RankingPlaceQueryVariables,
  UnitRankingQuery,
  UnitRankingQueryVariables,
} from './graphql.ts'

export const ProvinceRankingDocument: Operation<ProvinceRankingQuery, ProvinceRankingQueryVariables> = {
  name: 'ProvinceRanking',
  hash: '77e67e87193eacfb8d5cad6f0e69346365e1a547846abbeba8e583a6c91750ea',
}

export const RankingCapturesDocument: Operation<RankingCapturesQuery, RankingCapturesQueryVariables> = {
  name: 'RankingCaptures',
  hash: 'd86250a360bd1ee79396bcff8156586f4aadc6b2684bb5810848dfda1a969d0d',
}

export const RankingPlaceDocument: Operation<RankingPlaceQuery, RankingPlaceQueryVariables> = {
  name: 'RankingPlace',
  hash: '954eeb3177c0f8e070b651d04e4ac7fdf5b02271895c9cb84874675b17b8a637',
}

export const UnitRankingDocument: Operation<UnitRankingQuery, UnitRankingQueryVariables> = {
  name: 'UnitRanking',
  hash: '4c95a3a17f5d9fb4761a6d150b4fdb3366397083de589cc68bc076965b20a17e',
}
