import type { Operation } from '../operation.ts'
import type {
  ProvinceDossiersQuery,
  ProvinceDossiersQueryVariables,
  ProvinceHeaderQuery,
  ProvinceHeaderQueryVariables,
} from './graphql.ts'

export const ProvinceDossiersDocument: Operation<ProvinceDossiersQuery, ProvinceDossiersQueryVariables> = {
  name: 'ProvinceDossiers',
  hash: '703d705092dd45bbd863d5226c2d6e091ac045fb2c8c1a54020337fcd833e583',
}

export const ProvinceHeaderDocument: Operation<ProvinceHeaderQuery, ProvinceHeaderQueryVariables> = {
  name: 'ProvinceHeader',
  hash: 'f730a05843e772c3f87616af8731def3c21c07e4d176fe8a6b1a71cdbb680159',
}
