import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { UseQueryResult } from '@tanstack/react-query'
import { asQuery } from './as-query.ts'
import { AskError } from './ask-error.ts'
import type { FailedPart } from './ask-error.ts'
import type { Operation } from './operation.ts'
import type { Question } from './question.ts'
import type { Answer } from './read-answer.ts'

/** The state of one question. QueryState shows it. */
export interface Asked<Data> {
  /** The last answer, also while a newer one is awaited or after it failed. */
  readonly data: Data | undefined
  readonly failedParts: readonly FailedPart[]
  readonly failure: AskError | undefined
  /** True when data answers the question before this one: shown dimmed. */
  readonly outdated: boolean
  /** When data arrived, in milliseconds; 0 before. */
  readonly answeredAt: number
  readonly askAgain: () => void
}

export function toAsked<Data>(result: UseQueryResult<Answer<Data>>): Asked<Data> {
  const { data, error, isPlaceholderData, dataUpdatedAt, refetch } = result
  const known = error instanceof AskError ? error : undefined
  return {
    data: data?.data,
    failedParts: data?.failedParts ?? [],
    failure: error ? (known ?? new AskError('server', 'UNKNOWN', error.message)) : undefined,
    outdated: isPlaceholderData,
    answeredAt: dataUpdatedAt,
    askAgain: () => void refetch(),
  }
}

interface AskOptions {
  /** False: not yet. */
  readonly enabled?: boolean
}

/** Asks one question; keeps the answer to the one before on screen while the new one is under way. */
export function useAsk<Data, Variables extends object>(
  operation: Operation<Data, Variables>,
  variables: Variables,
  options: AskOptions = {},
): Asked<Data> {
  return useQuestion({ operation, variables }, options)
}

/** Asks what was put together elsewhere, such as the questions a screen shares with its prefetch. */
export function useQuestion<Data, Variables extends object>(
  asked: Question<Data, Variables>,
  { enabled = true }: AskOptions = {},
): Asked<Data> {
  return toAsked(useQuery({ ...asQuery(asked), enabled, placeholderData: keepPreviousData }))
}
