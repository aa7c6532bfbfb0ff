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
  hash: '161c9f9a425ab95974e71ca8760ffbf08e7ad4b39234b3904a32f95f08594b82',
}

export const RankingCapturesDocument: Operation<RankingCapturesQuery, RankingCapturesQueryVariables> = {
  name: 'RankingCaptures',
  hash: 'd86250a360bd1ee79396bcff8156586f4aadc6b2684bb5810848dfda1a969d0d',
}

export const RankingPlaceDocument: Operation<RankingPlaceQuery, RankingPlaceQueryVariables> = {
  name: 'RankingPlace',
  hash: '389410bf665764b042315324e64bf08e9b9918685fceae86a1701c6c87114f1f',
}

export const UnitRankingDocument: Operation<UnitRankingQuery, UnitRankingQueryVariables> = {
  name: 'UnitRanking',
  hash: 'e455e1ec0ca63b886cb2406d052e782f1ec4f10928bd3bf88bcccb526a26f9a3',
}
