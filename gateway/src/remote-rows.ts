import { GraphQLError } from 'graphql'
import { Agent, request } from 'undici'
import type { RemoteSubgraph } from './remote-data-source.ts'

/** The first rows come when the list is sorted; between two pieces the client may take its time. */
const agent = new Agent({ connections: 16, pipelining: 0, headersTimeout: 60_000, bodyTimeout: 5 * 60_000 })

/** The rows of a list of a subgraph that runs as a process of its own. A connection that breaks in the middle is an error, never an end. */
export async function* remoteRows(
  { url, token }: RemoteSubgraph,
  list: string,
  question: unknown,
  signal: AbortSignal,
): AsyncGenerator<readonly object[]> {
  const { statusCode, body } = await request(new URL(`/rows/${list}`, url), {
    dispatcher: agent,
    signal,
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-subgraph-token': token },
    body: JSON.stringify(question),
  })
  if (statusCode !== 200) throw refusalOf(statusCode, await body.text())
  for await (const line of linesOf(body)) {
    const rows: unknown = JSON.parse(line)
    if (Array.isArray(rows)) yield rows
  }
}

function refusalOf(statusCode: number, text: string): Error {
  if (statusCode !== 400) return new Error(`The subgraph answered ${statusCode} in place of the rows of a list.`)
  const { message, extensions }: { message: string; extensions: Readonly<Record<string, unknown>> } = JSON.parse(text)
  return new GraphQLError(message, { extensions })
}

async function* linesOf(body: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder()
  let begun = ''
  for await (const chunk of body) {
    const lines = (begun + decoder.decode(chunk, { stream: true })).split('\n')
    begun = lines.pop() ?? ''
    yield* lines
  }
}
