import type { Operation } from '../operation.ts'
import type {
  DossierDetailQuery,
  DossierDetailQueryVariables,
} from './graphql.ts'

export const DossierDetailDocument: Operation<DossierDetailQuery, DossierDetailQueryVariables> = {
  name: 'DossierDetail',
  hash: 'ce697c88991dfeb23fbec75e5377a459d7b5151c992ae9b29c14786c3da2e745',
}
