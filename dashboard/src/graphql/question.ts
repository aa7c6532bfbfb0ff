import { queryOptions } from '@tanstack/react-query'
import { ask } from './client.ts'
import type { Operation } from './operation.ts'

/** An operation with its variables: what is asked, and the key under which the answer is kept. */
export function question<Data, Variables extends object>(operation: Operation<Data, Variables>, variables: Variables) {
  return queryOptions({
    queryKey: [operation.name, operation.hash, variables],
    queryFn: ({ signal }) => ask(operation, variables, signal),
  })
}

export type Question<Data, Variables extends object> = ReturnType<typeof question<Data, Variables>>
