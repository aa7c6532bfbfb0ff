import type { Operation } from '../operation.ts'
import type {
  PlatformPositionsQuery,
  PlatformPositionsQueryVariables,
} from './graphql.ts'

export const PlatformPositionsDocument: Operation<PlatformPositionsQuery, PlatformPositionsQueryVariables> = {
  name: 'PlatformPositions',
  hash: '869db5b44f4466b867eb5604522fc7e474fa412b0429fd06185e31e8a2cd365c',
}
