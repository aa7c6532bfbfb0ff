import type { Operation } from '../operation.ts'
import type {
  PlatformPositionsQuery,
  PlatformPositionsQueryVariables,
} from './graphql.ts'

export const PlatformPositionsDocument: Operation<PlatformPositionsQuery, PlatformPositionsQueryVariables> = {
  name: 'PlatformPositions',
  hash: '429501d2080edbab7d90a70ea8a28b18010abcb877755222c2a8e0d3607ab0ea',
}
