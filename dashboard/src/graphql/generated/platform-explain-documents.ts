import type { Operation } from '../operation.ts'
import type {
  PlatformExplainedQuery,
  PlatformExplainedQueryVariables,
  PlatformMoveQuery,
  PlatformMoveQueryVariables,
} from './graphql.ts'

export const PlatformExplainedDocument: Operation<PlatformExplainedQuery, PlatformExplainedQueryVariables> = {
  name: 'PlatformExplained',
  hash: '1b71cc26a82f48ce9e4df9223f78d7bc4c10b5778b085941a687b234ae78d1ac',
}

export const PlatformMoveDocument: Operation<PlatformMoveQuery, PlatformMoveQueryVariables> = {
  name: 'PlatformMove',
  hash: '1411b05329f2228f813d03f07c06651deb80b48616178352e4c8b7b91e6b6572',
}
