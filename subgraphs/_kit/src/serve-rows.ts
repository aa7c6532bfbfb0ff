import { Readable } from 'node:stream'
import type { FastifyInstance, FastifyReply } from 'fastify'
import { GraphQLError } from 'graphql'
import { clientGone } from './client-gone.ts'
import type { Subgraph } from './subgraph.ts'

/**
 * POST /rows/NAME with the question as JSON answers the rows of a list, one JSON array to a line. When reading fails in the middle the
 * connection is broken: the end of the answer is never an end of the list that is none.
 */
export function registerRows(http: FastifyInstance, { rows = {} }: Subgraph): void {
  http.post<{ Params: { name: string } }>('/rows/:name', async ({ params: { name }, body }, reply) => {
    const stream = Object.hasOwn(rows, name) ? rows[name] : undefined
    if (stream === undefined) return reply.code(404).send({ error: `There is no list ${name}.` })
    const pages = stream(body, clientGone(reply.raw))
    try {
      const first = await pages.next()
      return await reply.type('application/x-ndjson').send(Readable.from(linesOf(first, pages)))
    } catch (problem) {
      return answerProblem(problem, reply)
    }
  })
}

async function* linesOf(
  first: IteratorResult<readonly object[]>,
  pages: AsyncGenerator<readonly object[]>,
): AsyncGenerator<string> {
  try {
    if (first.done !== true) yield `${JSON.stringify(first.value)}\n`
    for await (const page of pages) yield `${JSON.stringify(page)}\n`
  } finally {
    await pages.return(undefined)
  }
}

function answerProblem(problem: unknown, reply: FastifyReply): FastifyReply {
  if (!(problem instanceof GraphQLError)) throw problem
  const { message, extensions } = problem
  return reply.code(400).send({ message, extensions })
}
