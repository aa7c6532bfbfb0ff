import type { Operation } from '../operation.ts'
import type {
  DossierDetailQuery,
  DossierDetailQueryVariables,
} from './graphql.ts'

export const DossierDetailDocument: Operation<DossierDetailQuery, DossierDetailQueryVariables> = {
  name: 'DossierDetail',
  hash: 'd20e65ef13f1af8655c94bf90ac0b2f85d6aa27f0f90c91d8bb9cb30b02274fc',
}
