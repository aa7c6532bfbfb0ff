import { StartProblem } from './start-problem.ts'

/** What the codes of Node and PostgreSQL that a start may meet mean, and what to do. */
const sentences: Readonly<Record<string, readonly [whatIsWrong: string, whatToDo: string]>> = {
  ECONNREFUSED: [
    'No database listens at {place}.',
    'Start it, or correct DATABASE_URL, or unset it to use the embedded one.',
  ],
  ENOTFOUND: [
    'The host of the database, {place}, is not known.',
    'Correct DATABASE_URL, or unset it to use the embedded one.',
  ],
  EAI_AGAIN: [
    'The host of the database, {place}, is not known.',
    'Correct DATABASE_URL, or unset it to use the embedded one.',
  ],
  ETIMEDOUT: ['The database at {place} does not answer.', 'See that it runs and that the network lets you through.'],
  ECONNRESET: [
    'The database at {place} closed the connection.',
    'See its log, then start again; nothing committed is lost.',
  ],
  '28P01': ['The database at {place} refuses the password.', 'Correct the user and password in DATABASE_URL.'],
  '28000': ['The database at {place} refuses the user.', 'Correct DATABASE_URL, or allow the user in pg_hba.conf.'],
  '3D000': ['The server at {place} has no such database.', 'Create it, or correct the name in DATABASE_URL.'],
  '53300': ['The database at {place} has no connection left.', 'Raise its max_connections, or close other programs.'],
  '53100': ['The disk of the database is full.', 'Free some space and start again; what was half done is done anew.'],
  '57P01': ['The database at {place} was shut down meanwhile.', 'Start again; what was half done is done anew.'],
  '57P03': ['The database at {place} is still starting.', 'Try again in a moment.'],
}

/** Host, port and name: everything about an address that is no secret. */
export function placeOf(url: string): string {
  const { hostname, port, pathname } = new URL(url)
  return `${hostname}:${port === '' ? '5432' : port}${pathname}`
}

/** A failure of the database as a sentence a person can act on; undefined if it is none of the known ones. */
export function explainDatabaseProblem(problem: unknown, url: string): StartProblem | undefined {
  const sentence = sentences[codeOf(problem)]
  if (sentence === undefined) return undefined
  const [whatIsWrong, whatToDo] = sentence
  return new StartProblem(whatIsWrong.replace('{place}', placeOf(url)), whatToDo, { cause: problem })
}

function codeOf(problem: unknown): string {
  if (!(problem instanceof Error)) return ''
  // A host with several addresses fails with all of their errors in one.
  if (problem instanceof AggregateError) return codeOf(problem.errors[0])
  if (problem.message.includes('timeout exceeded when trying to connect')) return 'ETIMEDOUT'
  if (problem.message.includes('Connection terminated')) return 'ECONNRESET'
  return 'code' in problem && typeof problem.code === 'string' ? problem.code : codeOf(problem.cause)
}
