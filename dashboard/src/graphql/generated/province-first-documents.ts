import type { Operation } from '../operation.ts'
import type {
  ProvinceDossiersQuery,
  ProvinceDossiersQueryVariables,
  ProvinceHeaderQuery,
  ProvinceHeaderQueryVariables,
} from './graphql.ts'

export const ProvinceDossiersDocument: Operation<ProvinceDossiersQuery, ProvinceDossiersQueryVariables> = {
  name: 'ProvinceDossiers',
  hash: '9befa707aa10d289994b71766f42746bdc0a8686df020bd0ec1b490ec08d75e9',
}

export const ProvinceHeaderDocument: Operation<ProvinceHeaderQuery, ProvinceHeaderQueryVariables> = {
  name: 'ProvinceHeader',
  hash: 'f730a05843e772c3f87616af8731def3c21c07e4d176fe8a6b1a71cdbb680159',
}
