import type { Operation } from '../operation.ts'
import type {
  DossierDetailQuery,
  DossierDetailQueryVariables,
} from './graphql.ts'

export const DossierDetailDocument: Operation<DossierDetailQuery, DossierDetailQueryVariables> = {
  name: 'DossierDetail',
  hash: 'a7cdeb9956d3e5f3f1f4a45ab37187a09b51c13444f551589b07da65a9148280',
}
