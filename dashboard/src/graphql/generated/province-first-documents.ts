import type { Operation } from '../operation.ts'
import type {
  ProvinceDossiersQuery,
  ProvinceDossiersQueryVariables,
  ProvinceHeaderQuery,
  ProvinceHeaderQueryVariables,
} from './graphql.ts'

export const ProvinceDossiersDocument: Operation<ProvinceDossiersQuery, ProvinceDossiersQueryVariables> = {
  name: 'ProvinceDossiers',
  hash: '767aee64c2212a0dc267dfe56a9c45e0183e65643d99e7310a755c9ab3761fb6',
}

export const ProvinceHeaderDocument: Operation<ProvinceHeaderQuery, ProvinceHeaderQueryVariables> = {
  name: 'ProvinceHeader',
  hash: 'f730a05843e772c3f87616af8731def3c21c07e4d176fe8a6b1a71cdbb680159',
}
