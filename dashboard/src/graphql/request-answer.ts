import type { Question } from './question.ts'

const endpoint = '/graphql'

/** How long an answer is waited for. */
export const patienceMs = 20_000

/** Where the answer to a question lies: the same address every time, so that every cache on the way may keep it. */
export function addressOf({ operation, variables }: Question<unknown, object>): string {
  const query = new URLSearchParams({
    operationName: operation.name,
    variables: JSON.stringify(variables),
    extensions: JSON.stringify({ persistedQuery: { version: 1, sha256Hash: operation.hash } }),
  })
  return `${endpoint}?${query}`
}

export function requestAnswer(address: string, signal: AbortSignal): Promise<Response> {
  return fetch(address, {
    // The second header lets the gateway tell a page of ours from a form on another site.
    headers: { accept: 'application/graphql-response+json, application/json', 'apollo-require-preflight': '1' },
    signal,
  })
}
