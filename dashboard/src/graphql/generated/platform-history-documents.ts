import type { Operation } from '../operation.ts'
import type {
  PlatformPositionsQuery,
  PlatformPositionsQueryVariables,
} from './graphql.ts'

export const PlatformPositionsDocument: Operation<PlatformPositionsQuery, PlatformPositionsQueryVariables> = {
  name: 'PlatformPositions',
  hash: '405aa124573ef234c1c9cac0eab8ff8f2bc0470efa33efba2335383981aec7a0',
}
