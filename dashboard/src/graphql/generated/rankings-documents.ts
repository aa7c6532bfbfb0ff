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
  hash: 'eb44501912d51d4ecbe2ba2eaf657ab3ed1902b3e55f492c835c847113241a27',
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
  hash: 'e1d9e5a9244ef0277f3d09a40d7abb5997fdf43ce2bbbb5d1ed498f86aa3a4a7',
}
