import type { Operation } from '../operation.ts'
import type {
  UnitUrgentQuery,
  UnitUrgentQueryVariables,
} from './graphql.ts'

export const UnitUrgentDocument: Operation<UnitUrgentQuery, UnitUrgentQueryVariables> = {
  name: 'UnitUrgent',
  hash: 'b842d59690bf87241924277c0e518ca3c15b2449f301e163929e4454240f85da',
}
