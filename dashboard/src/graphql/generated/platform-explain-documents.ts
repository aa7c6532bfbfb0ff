import type { Operation } from '../operation.ts'
import type {
  PlatformExplainedQuery,
  PlatformExplainedQueryVariables,
  PlatformMoveQuery,
  PlatformMoveQueryVariables,
} from './graphql.ts'

export const PlatformExplainedDocument: Operation<PlatformExplainedQuery, PlatformExplainedQueryVariables> = {
  name: 'PlatformExplained',
  hash: 'f3041209638e0048d74e93beba47633bc77adb4bd64edfe1c401b73436e99cb9',
}

export const PlatformMoveDocument: Operation<PlatformMoveQuery, PlatformMoveQueryVariables> = {
  name: 'PlatformMove',
  hash: '5c2cadf8945454313373c28bfb86e0e391d9f979560ee23677ecf2683dd63813',
}
