import type { Operation } from '../operation.ts'
import type {
  UnitUrgentQuery,
  UnitUrgentQueryVariables,
} from './graphql.ts'

export const UnitUrgentDocument: Operation<UnitUrgentQuery, UnitUrgentQueryVariables> = {
  name: 'UnitUrgent',
  hash: 'a8919d32ae0a33d41868a9dd91f15be87c20fb5b56ecb560889d1f4c59a35830',
}
