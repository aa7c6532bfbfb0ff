import type { Operation } from '../operation.ts'
import type {
  ProvinceDossiersQuery,
  ProvinceDossiersQueryVariables,
  ProvinceHeaderQuery,
  ProvinceHeaderQueryVariables,
} from './graphql.ts'

export const ProvinceDossiersDocument: Operation<ProvinceDossiersQuery, ProvinceDossiersQueryVariables> = {
  name: 'ProvinceDossiers',
  hash: '48887f194c759f791c2757200b275b546f3489a53a8cd4fb6fd4493151f7f442',
}

export const ProvinceHeaderDocument: Operation<ProvinceHeaderQuery, ProvinceHeaderQueryVariables> = {
  name: 'ProvinceHeader',
  hash: '8ee66800824b543c5f0bd410f5fcaa3a5e4ef6c5e5fbd1543197996146cc2084',
}
