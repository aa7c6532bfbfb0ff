import type { Operation } from '../operation.ts'
import type {
  UnitUrgentQuery,
  UnitUrgentQueryVariables,
} from './graphql.ts'

export const UnitUrgentDocument: Operation<UnitUrgentQuery, UnitUrgentQueryVariables> = {
  name: 'UnitUrgent',
  hash: 'd900a2c1d89475fb40caf6799fa009308b8930718a0a79c88c706e5d076ebc25',
}
