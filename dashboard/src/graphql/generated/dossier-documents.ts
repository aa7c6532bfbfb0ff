import type { Operation } from '../operation.ts'
import type {
  DossierDetailQuery,
  DossierDetailQueryVariables,
} from './graphql.ts'

export const DossierDetailDocument: Operation<DossierDetailQuery, DossierDetailQueryVariables> = {
  name: 'DossierDetail',
  hash: 'c3e7f60f894e10d21b614fb3d54796a08ea0ea7c4a45bccdbb9a8ee1d072bf6f',
}
