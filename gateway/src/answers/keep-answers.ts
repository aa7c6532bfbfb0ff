import type { DataVersion } from '@motcua/db/data-version'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { LRUCache } from 'lru-cache'
import { isComplete } from '../guard/bound-answers.ts'
import { keyOf, type RequestKey } from './persisted-request.ts'
import { Answer, sendAnswer } from './send-answer.ts'

export interface KeepingOptions {
  /** How many bytes of answers are kept at most; 0: none is. */
  readonly mostBytes: number
  /** The version of the data, read after it is called. */
  readonly readVersion: () => Promise<DataVersion>
}

interface KeptAnswer {
  readonly answer: Answer
  readonly version: DataVersion
}

/** Runs an operation and returns the text of its answer; status and headers are those of the reply. */
export type AnswerOperation = (request: FastifyRequest, reply: FastifyReply) => unknown

/**
 * Answers a request for a persisted operation by what was answered to the same one, as long as no data was committed since. What several
 * clients request at the same moment runs once. An answer with an error is never kept.
 */
export function keepAnswers({ mostBytes, readVersion }: KeepingOptions, answerOperation: AnswerOperation) {
  const kept = mostBytes === 0 ? null : newCache(mostBytes)
  const underway = new Map<RequestKey, Promise<Answer | null>>()

  const answerNow = async (
    request: FastifyRequest,
    reply: FastifyReply,
  ): Promise<{ text: unknown; answer: Answer | null }> => {
    const text = await answerOperation(request, reply)
    const type = String(reply.getHeader('content-type') ?? 'application/json')
    const answer =
      typeof text === 'string' && reply.statusCode === 200 && isComplete(text) ? new Answer(text, type) : null
    return { text, answer }
  }

  return async (request: FastifyRequest, reply: FastifyReply): Promise<unknown> => {
    const key = kept === null ? null : keyOf(request)
    // Without a version nothing kept may be sent; the operation itself says what is wrong.
    const version = key === null ? null : await readVersion().catch(() => null)
    if (kept === null || key === null || version === null) {
      if (request.method !== 'GET') return answerOperation(request, reply)
      const { text, answer } = await answerNow(request, reply)
      return answer === null ? text : sendAnswer(request, reply, answer)
    }
    const flight = `${key} ${version}`
    const found = kept.get(key)
    if (found !== undefined && found.version === version) return sendAnswer(request, reply, found.answer)
    for (let other = underway.get(flight); other !== undefined; other = underway.get(flight)) {
      const answer = await other
      if (answer !== null) return sendAnswer(request, reply, answer)
    }
    const own = answerNow(request, reply)
    underway.set(
      flight,
      own.then(
        ({ answer }) => answer,
        () => null,
      ),
    )
    try {
      const { text, answer } = await own
      if (answer === null) return text
      kept.set(key, { answer, version })
      return await sendAnswer(request, reply, answer)
    } finally {
      underway.delete(flight)
    }
  }
}

/** The answers that were requested last. One of them never takes more than an eighth of the room. */
const newCache = (mostBytes: number) =>
  new LRUCache<RequestKey, KeptAnswer>({
    maxSize: mostBytes,
    maxEntrySize: Math.ceil(mostBytes / 8),
    sizeCalculation: ({ answer }) => answer.bytes,
  })
