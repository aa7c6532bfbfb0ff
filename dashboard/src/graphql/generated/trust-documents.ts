import type { Operation } from '../operation.ts'
import type {
  ReportedDaysQuery,
  ReportedDaysQueryVariables,
} from './graphql.ts'

export const ReportedDaysDocument: Operation<ReportedDaysQuery, ReportedDaysQueryVariables> = {
  name: 'ReportedDays',
  hash: '711273e966cd324bbe4e6f253f8bc9d1a17f095cc8e52a7632b3caf2ee0ee1be',
}
