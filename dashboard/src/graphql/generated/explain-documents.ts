import type { Operation } from '../operation.ts'
import type {
  ExplainDayQuery,
  ExplainDayQueryVariables,
  ExplainRankingQuery,
  ExplainRankingQueryVariables,
  ExplainSchemeQuery,
  ExplainSchemeQueryVariables,
  ExplainScorecardQuery,
  ExplainScorecardQueryVariables,
  ExplainUnitQuery,
  ExplainUnitQueryVariables,
} from './graphql.ts'

export const ExplainDayDocument: Operation<ExplainDayQuery, ExplainDayQueryVariables> = {
  name: 'ExplainDay',
  hash: '2218b467b36f61a07062765cac052e5d607d98ea88bb4594973075dd36d203bd',
}

export const ExplainRankingDocument: Operation<ExplainRankingQuery, ExplainRankingQueryVariables> = {
  name: 'ExplainRanking',
  hash: 'e4e2fe9c53b46c704abfc7e79a69b2dfd36c61a7d32bd0e8277fd8b000855c17',
}

export const ExplainSchemeDocument: Operation<ExplainSchemeQuery, ExplainSchemeQueryVariables> = {
  name: 'ExplainScheme',
  hash: 'd2096a780f64e60fe9525f873332bd11fc91495c6c7365243e503da6f830df74',
}

export const ExplainScorecardDocument: Operation<ExplainScorecardQuery, ExplainScorecardQueryVariables> = {
  name: 'ExplainScorecard',
  hash: '81e25b64e43186941b8532ef2712a22b032d9df109de2d02a198bf0ac03cae57',
}

export const ExplainUnitDocument: Operation<ExplainUnitQuery, ExplainUnitQueryVariables> = {
  name: 'ExplainUnit',
  hash: '0057d73d510e1771d7070a2232a77cb436e40e67c5ebd7844354ff8334cf5b3f',
}
