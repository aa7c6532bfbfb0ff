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
  hash: '689a85b374ab7106dc2a653e255cfb179485582825d33a5d009db9a7b506e839',
}

export const ExplainSchemeDocument: Operation<ExplainSchemeQuery, ExplainSchemeQueryVariables> = {
  name: 'ExplainScheme',
  hash: 'd2096a780f64e60fe9525f873332bd11fc91495c6c7365243e503da6f830df74',
}

export const ExplainScorecardDocument: Operation<ExplainScorecardQuery, ExplainScorecardQueryVariables> = {
  name: 'ExplainScorecard',
  hash: '49faab3f3b9a3a0d3e2ff151818e9867378d7078856a3b73e9016a73286c1e33',
}

export const ExplainUnitDocument: Operation<ExplainUnitQuery, ExplainUnitQueryVariables> = {
  name: 'ExplainUnit',
  hash: '0057d73d510e1771d7070a2232a77cb436e40e67c5ebd7844354ff8334cf5b3f',
}
