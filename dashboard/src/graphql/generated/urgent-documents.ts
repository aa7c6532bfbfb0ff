import type { Operation } from '../operation.ts'
import type {
  UnitUrgentQuery,
  UnitUrgentQueryVariables,
} from './graphql.ts'

export const UnitUrgentDocument: Operation<UnitUrgentQuery, UnitUrgentQueryVariables> = {
  name: 'UnitUrgent',
  hash: '53a24e2579abd5e3c4b090f3d1dd1de949dca5a748a7ec1e05d6714eb23a8e89',
}
