import type { Operation } from '../operation.ts'
import type {
  SearchQuery,
  SearchQueryVariables,
} from './graphql.ts'

export const SearchDocument: Operation<SearchQuery, SearchQueryVariables> = {
  name: 'Search',
  hash: 'a4301ec7c359f78dcd2eaf1ba464d220cd93f42d840441782ca035800e896f43',
}
