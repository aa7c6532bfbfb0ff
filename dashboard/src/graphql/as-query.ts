import { queryOptions } from '@tanstack/react-query'
import { ask } from './client.ts'
import type { Question } from './question.ts'

/** How a question is asked, and the key under which its answer is kept. */
export function asQuery<Data, Variables extends object>({ operation, variables }: Question<Data, Variables>) {
  return queryOptions({
    queryKey: [operation.name, operation.hash, variables],
    queryFn: ({ signal }) => ask(operation, variables, signal),
  })
}
