import type { Question } from './question.ts'
import { addressOf, patienceMs, requestAnswer } from './request-answer.ts'

declare global {
  /** Answers that were asked for before the application was there, by their addresses. */
  var begunAnswers: Map<string, Promise<Response>> | undefined
}

/** Asks ahead of the application. A failure is no one's yet: whoever takes the answer meets it. */
export function beginAnswers(questions: readonly Question<unknown, object>[]): void {
  globalThis.begunAnswers = new Map(
    questions.map((each) => {
      const address = addressOf(each)
      const answer = requestAnswer(address, AbortSignal.timeout(patienceMs))
      answer.catch(() => {})
      return [address, answer]
    }),
  )
}

/** The answer that is already under way; each can be taken once, so that asking again asks anew. */
export function takeBegunAnswer(address: string): Promise<Response> | undefined {
  const answer = globalThis.begunAnswers?.get(address)
  globalThis.begunAnswers?.delete(address)
  return answer
}
