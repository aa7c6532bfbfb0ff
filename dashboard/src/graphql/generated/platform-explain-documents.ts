import type { Operation } from '../operation.ts'
import type {
  PlatformExplainedQuery,
  PlatformExplainedQueryVariables,
  PlatformMoveQuery,
  PlatformMoveQueryVariables,
} from './graphql.ts'

export const PlatformExplainedDocument: Operation<PlatformExplainedQuery, PlatformExplainedQueryVariables> = {
  name: 'PlatformExplained',
  hash: '14a2c9fa493050ab5d125d2e8b046554abb7a61e503c0000d42b7bebb31b9a8e',
}

export const PlatformMoveDocument: Operation<PlatformMoveQuery, PlatformMoveQueryVariables> = {
  name: 'PlatformMove',
  hash: '1411b05329f2228f813d03f07c06651deb80b48616178352e4c8b7b91e6b6572',
}
