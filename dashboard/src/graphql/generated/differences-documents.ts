import type { Operation } from '../operation.ts'
import type {
  CaptureDifferencesQuery,
  CaptureDifferencesQueryVariables,
} from './graphql.ts'

export const CaptureDifferencesDocument: Operation<CaptureDifferencesQuery, CaptureDifferencesQueryVariables> = {
  name: 'CaptureDifferences',
  hash: '3b35cc1b05958778b57086686c144487b63484012a046b3a9f9a60e8eaae9cae',
}
