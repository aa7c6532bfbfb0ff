import type { Operation } from '../operation.ts'
import type {
  UnitUrgentQuery,
  UnitUrgentQueryVariables,
} from './graphql.ts'

export const UnitUrgentDocument: Operation<UnitUrgentQuery, UnitUrgentQueryVariables> = {
  name: 'UnitUrgent',
  hash: '89fab459cbe5ed400e398c31f86e5080d31b87839b060ea3aabbce04fa797616',
}
