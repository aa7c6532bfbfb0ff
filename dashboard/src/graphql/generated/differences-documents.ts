import type { Operation } from '../operation.ts'
import type {
  CaptureDifferencesQuery,
  CaptureDifferencesQueryVariables,
} from './graphql.ts'

export const CaptureDifferencesDocument: Operation<CaptureDifferencesQuery, CaptureDifferencesQueryVariables> = {
  name: 'CaptureDifferences',
  hash: '84515e98126b5480134753e90ac4ef884ddba995f2cbda410cc188a06887a2c6',
}
