import type { Operation } from '../operation.ts'
import type {
  PlatformExplainedQuery,
  PlatformExplainedQueryVariables,
  PlatformMoveQuery,
  PlatformMoveQueryVariables,
} from './graphql.ts'

export const PlatformExplainedDocument: Operation<PlatformExplainedQuery, PlatformExplainedQueryVariables> = {
  name: 'PlatformExplained',
  hash: '76cd752979f77d270730d12e0756ab905d6485196b0cbc4b5390e487338117da',
}

export const PlatformMoveDocument: Operation<PlatformMoveQuery, PlatformMoveQueryVariables> = {
  name: 'PlatformMove',
  hash: '0a9dfce69f02cb5732d092173884b779b7e970b0f7d01e347aaed696061e1953',
}
