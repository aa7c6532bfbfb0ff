import { useQueries } from '@tanstack/react-query'
import { asQuery } from './as-query.ts'
import type { Operation } from './operation.ts'
import { toAsked } from './use-ask.ts'
import type { Asked } from './use-ask.ts'

/**
 * Asks the same question for several sets of variables, such as one per captured day; in their order. A file of its own,
 * since the library's code for many questions at once is not needed for a first picture.
 */
export function useAskEach<Data, Variables extends object>(
  operation: Operation<Data, Variables>,
  variables: readonly Variables[],
): readonly Asked<Data>[] {
  return useQueries({ queries: variables.map((each) => asQuery({ operation, variables: each })) }).map((result) =>
    toAsked(result),
  )
}
