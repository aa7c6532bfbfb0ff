import type { Operation } from '../operation.ts'
import type {
  PlatformExplainedQuery,
  PlatformExplainedQueryVariables,
  PlatformMoveQuery,
  PlatformMoveQueryVariables,
} from './graphql.ts'

export const PlatformExplainedDocument: Operation<PlatformExplainedQuery, PlatformExplainedQueryVariables> = {
  name: 'PlatformExplained',
  hash: 'b02b61cead275f75a42b989342c3ebde59679e0390a708c39852d690b17b4022',
}

export const PlatformMoveDocument: Operation<PlatformMoveQuery, PlatformMoveQueryVariables> = {
  name: 'PlatformMove',
  hash: '1411b05329f2228f813d03f07c06651deb80b48616178352e4c8b7b91e6b6572',
}
