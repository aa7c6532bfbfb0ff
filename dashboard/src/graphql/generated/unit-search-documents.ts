import type { Operation } from '../operation.ts'
import type {
  UnitSearchQuery,
  UnitSearchQueryVariables,
} from './graphql.ts'

export const UnitSearchDocument: Operation<UnitSearchQuery, UnitSearchQueryVariables> = {
  name: 'UnitSearch',
  hash: 'd4e1034d64d60ac863c0c3446f2c6b02d6701485992bf27d6283bcbc66a7a2e8',
}
