import type { Operation } from '../operation.ts'
import type {
  DossierDetailQuery,
  DossierDetailQueryVariables,
} from './graphql.ts'

export const DossierDetailDocument: Operation<DossierDetailQuery, DossierDetailQueryVariables> = {
  name: 'DossierDetail',
  hash: 'c83fdbfcdf44b90019475429d503c38ecc3948cde55ae143f33ca0fc47db20b4',
}
