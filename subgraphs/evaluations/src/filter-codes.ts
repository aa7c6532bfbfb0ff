import { invalidInput, quoted } from '@motcua/kit/errors'
import type { GraphQLError } from 'graphql'
import type { CodeLoaders } from './code-loaders.ts'

// What a code of a filter is of. A code that nothing bears would be answered with an empty list, which looks like a result.

/** Agencies that can be named at once. */
const mostAgencies = 100

/** The code of the People's Committee that within names. BAD_USER_INPUT when it names none. */
export async function readCommittee(loaders: CodeLoaders, within: string): Promise<string> {
  const committee = await loaders.committee.load(within)
  if (committee !== null) return committee.agencyCode
  throw await noCommittee(loaders, within)
}

/** What is wrong with a within that names no People's Committee of a province. */
export async function noCommittee(loaders: CodeLoaders, within: string): Promise<GraphQLError> {
  const problem = (await loaders.isAgency.load(within))
    ? `${quoted(within)} is not the People's Committee of a province of that time.`
    : `No province has the agency code or official code ${quoted(within)}.`
  return invalidInput(
    `${problem} Give within the code of a province's People's Committee, such as H56, or of the province, such as 38.`,
    'within',
  )
}

/**
 * Codes of the agencies that are named: by their code, or a province's People's Committee by the id or official code of the
 * province. among: codes of the ranking, which need no look-up. BAD_USER_INPUT for what no agency ever bore. One that was
 * dissolved, or is not of this ranking, may be named.
 */
export async function readAgencies(
  given: readonly string[],
  { argument, among }: { readonly argument: 'agencies' | 'around'; readonly among: ReadonlySet<string> },
  loaders: CodeLoaders,
): Promise<string[]> {
  if (given.length > mostAgencies) {
    throw invalidInput(`At most ${mostAgencies} agencies can be named at once.`, argument)
  }
  const found = await Promise.all(given.map(async (code) => (among.has(code) ? code : findAgency(loaders, code))))
  const unknown = given.filter((_, at) => found[at] === null)
  if (unknown.length === 0) return found.filter((code) => code !== null)
  const shown = unknown.slice(0, mostShown).map(quoted).join(', ')
  throw invalidInput(`No agency has the code ${shown}. Give ${argument} the code of an agency, such as H56.`, argument)
}

/** Unknown codes that a message names. */
const mostShown = 5

/** The code of an agency that exists or existed, or of the People's Committee of a province. Null: neither. */
export async function findAgency(loaders: CodeLoaders, code: string): Promise<string | null> {
  const [isAgency, committee] = await Promise.all([loaders.isAgency.load(code), loaders.committee.load(code)])
  return isAgency ? code : (committee?.agencyCode ?? null)
}
