import type { Operation } from './operation.ts'

/** An operation with its variables: what is asked. It can be put together before anything can ask it. */
export interface Question<Data, Variables extends object> {
  readonly operation: Operation<Data, Variables>
  readonly variables: Variables
}

export function question<Data, Variables extends object>(
  operation: Operation<Data, Variables>,
  variables: Variables,
): Question<Data, Variables> {
  return { operation, variables }
}
