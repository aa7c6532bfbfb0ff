import { QueryClient } from '@tanstack/react-query'
import { AskError } from './ask-error.ts'
import { takeBegunAnswer } from './begun-answers.ts'
import type { Operation } from './operation.ts'
import { readAnswer } from './read-answer.ts'
import type { Answer } from './read-answer.ts'
import { addressOf, patienceMs, requestAnswer } from './request-answer.ts'

async function fetchAnswer(address: string, signal: AbortSignal): Promise<Response> {
  try {
    return await (takeBegunAnswer(address) ?? requestAnswer(address, signal))
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error
    const late = error instanceof DOMException && error.name === 'TimeoutError'
    throw late
      ? new AskError('timeout', 'TIMEOUT', `No answer within ${patienceMs / 1000} s`)
      : new AskError('network', 'NETWORK', 'The server cannot be reached')
  }
}

/** Asks by hash alone, with GET, so that every cache on the way may keep the answer. Throws AskError, or AbortError when superseded. */
export async function ask<Data, Variables extends object>(
  operation: Operation<Data, Variables>,
  variables: Variables,
  signal: AbortSignal,
): Promise<Answer<Data>> {
  const patience = AbortSignal.any([signal, AbortSignal.timeout(patienceMs)])
  const response = await fetchAnswer(addressOf({ operation, variables }), patience)
  const requestId = response.headers.get('x-request-id') ?? ''
  const body: unknown = await response.json().catch(() => null)
  return readAnswer<Data>(body, response.status, requestId)
}

const worthAnotherTry = new Set(['network', 'timeout', 'busy', 'server'])

const isBusy = (error: Error) => error instanceof AskError && error.kind === 'busy'

export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        // Captures and closed months do not change while they are read; nothing moves under the reader.
        staleTime: 5 * 60_000,
        refetchOnWindowFocus: false,
        retry: (failures, error) => failures < 2 && error instanceof AskError && worthAnotherTry.has(error.kind),
        retryDelay: (failures, error) => (isBusy(error) ? 2000 : 500) * 2 ** failures,
        networkMode: 'always',
      },
    },
  })
}
