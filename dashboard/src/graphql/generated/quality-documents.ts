import type { Operation } from '../operation.ts'
import type {
  QualityFreshnessQuery,
  QualityFreshnessQueryVariables,
  QualityIdentitiesQuery,
  QualityIdentitiesQueryVariables,
  QualityRulesQuery,
  QualityRulesQueryVariables,
  QualitySourcesQuery,
  QualitySourcesQueryVariables,
} from './graphql.ts'

export const QualityFreshnessDocument: Operation<QualityFreshnessQuery, QualityFreshnessQueryVariables> = {
  name: 'QualityFreshness',
  hash: 'a04780bf3aae90e819983f43aaaeca8fb4792cf0bf4ae7762fb88876c88060c0',
}

export const QualityIdentitiesDocument: Operation<QualityIdentitiesQuery, QualityIdentitiesQueryVariables> = {
  name: 'QualityIdentities',
  hash: '965689f754f985f57678f21f2eec88d1afa7c679dc56a11a3fd58178a5077e20',
}

export const QualityRulesDocument: Operation<QualityRulesQuery, QualityRulesQueryVariables> = {
  name: 'QualityRules',
  hash: '57ef063f8765238f818f4e7dec97464a66211261063a4e673827ef10b38cf052',
}

export const QualitySourcesDocument: Operation<QualitySourcesQuery, QualitySourcesQueryVariables> = {
  name: 'QualitySources',
  hash: '024c3981572f49e4ece2b401b5cf53a51f0b29d694a1c8eb3ed04aeb34beedc5',
}
