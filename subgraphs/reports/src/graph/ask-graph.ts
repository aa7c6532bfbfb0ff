import { StartProblem } from '@motcua/db/start-problem'
import { z } from 'zod'

const mostBytes = 20_000_000
const mostSeconds = 120

const answered = z.object({
  data: z.unknown().optional(),
  errors: z.array(z.object({ message: z.string() })).optional(),
})

/** Asks the graph like any client. Refuses an answer that is not whole: a form with holes is no form. */
export async function askGraph<Data>(
  url: string,
  question: { readonly query: string; readonly variables: object },
  shape: z.ZodType<Data>,
): Promise<Data> {
  const text = await post(url, JSON.stringify(question))
  const { data, errors } = readAnswer(url, text)
  const [error] = errors ?? []
  if (error !== undefined) throw new StartProblem(`The graph answers: ${error.message}`, 'No file was written.')
  const read = shape.safeParse(data)
  if (read.success) return read.data
  throw new StartProblem(
    `The answer of ${url} is not what was asked for: ${z.prettifyError(read.error)}`,
    'Is it another version of the graph?',
  )
}

function readAnswer(url: string, text: string): z.infer<typeof answered> {
  try {
    return answered.parse(JSON.parse(text))
  } catch {
    throw new StartProblem(`What answers at ${url} is no graph.`, 'Name the address that ends in /graphql.')
  }
}

async function post(url: string, body: string): Promise<string> {
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
      signal: AbortSignal.timeout(mostSeconds * 1000),
    })
    return await textOf(response)
  } catch (problem) {
    if (problem instanceof StartProblem) throw problem
    const cause = problem instanceof Error ? (problem.cause ?? problem) : problem
    const why = cause instanceof Error ? cause.message : String(cause)
    throw new StartProblem(
      `No graph answers at ${url} (${why}).`,
      'Start the platform with npm start, or name its address with --graph.',
    )
  }
}

/** Stops reading past the limit instead of holding whatever is sent. */
async function textOf(response: Response): Promise<string> {
  const decoder = new TextDecoder()
  let [text, bytes] = ['', 0]
  for await (const piece of response.body ?? []) {
    bytes += piece.length
    if (bytes > mostBytes) {
      throw new StartProblem(`The answer is longer than ${mostBytes / 1_000_000} MB.`, 'Ask for a smaller unit.')
    }
    text += decoder.decode(piece, { stream: true })
  }
  return text + decoder.decode()
}
