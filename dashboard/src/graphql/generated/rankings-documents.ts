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
  hash: 'a9ac4aac0896cbde963066472649d70abdc8d743234ba5df0cbe7130c361df47',
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
  hash: 'c7c698e6c4c44db9317f19560240bb59c67c882c85cdf10ad2459f6dc4926ec2',
}
