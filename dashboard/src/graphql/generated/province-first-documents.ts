import type { Operation } from '../operation.ts'
import type {
  ProvinceDossiersQuery,
  ProvinceDossiersQueryVariables,
  ProvinceHeaderQuery,
  ProvinceHeaderQueryVariables,
} from './graphql.ts'

export const ProvinceDossiersDocument: Operation<ProvinceDossiersQuery, ProvinceDossiersQueryVariables> = {
  name: 'ProvinceDossiers',
  hash: '564730f4cecbab0e3695fcd4437db7a4b04bc60c5152aecd075ea5bf249d759f',
}

export const ProvinceHeaderDocument: Operation<ProvinceHeaderQuery, ProvinceHeaderQueryVariables> = {
  name: 'ProvinceHeader',
  hash: '8ee66800824b543c5f0bd410f5fcaa3a5e4ef6c5e5fbd1543197996146cc2084',
}
