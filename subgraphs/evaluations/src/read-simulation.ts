import { invalidInput } from '@motcua/kit/errors'
import type { Period } from '@motcua/kit/period'
import { takeTurn } from '@motcua/kit/turns'
import type { Context } from './context.ts'
import { findAgency } from './filter-codes.ts'
import { findListing, type RankingLevel } from './listing.ts'
import { readCaptures } from './read-captures.ts'
import { readChanges, type GivenChange } from './read-changes.ts'
import { readRanking } from './read-ranking.ts'
import { simulateRanking, type SimulatedRanking } from './simulate-ranking.ts'
import { readCapturedBase, toOwnBase, type SimulationBase } from './simulation-base.ts'

/** The arguments of Query.simulateRanking as they come. */
export interface SimulationQuestion {
  readonly level: RankingLevel
  readonly within?: string | null | undefined
  readonly capturedOn?: string | null | undefined
  readonly period?: Period | null | undefined
  readonly scheme?: string | null | undefined
  readonly asKnownAt?: string | Date | null | undefined
  readonly changes: readonly GivenChange[]
}

/** Null when there is no capture of that level, place and day. */
export async function readSimulation(asked: SimulationQuestion, context: Context): Promise<SimulatedRanking | null> {
  const base = await readBase(asked, context)
  if (base === null) return null
  const changes = await byAgencyCode(asked.changes, base, context)
  await takeTurn(context.signal)
  return simulateRanking(base, readChanges(base, changes))
}

/** A province may be named by its official code or id; the change is of its People's Committee. */
async function byAgencyCode(given: readonly GivenChange[], { subjects }: SimulationBase, { loaders }: Context) {
  const here = new Set(subjects.map((subject) => subject.agencyCode))
  return Promise.all(
    given.map(async (change) =>
      here.has(change.agency)
        ? change
        : { ...change, agency: (await findAgency(loaders, change.agency)) ?? change.agency },
    ),
  )
}

/** With a period the platform's own ranking, without one a capture of the portal's. Null: that was not captured. */
export async function readBase(asked: SimulationQuestion, context: Context): Promise<SimulationBase | null> {
  const { capturedOn, period, scheme, asKnownAt } = asked
  if (period != null) {
    if (capturedOn == null) return toOwnBase(await readRanking({ ...asked, period }, context))
    throw invalidInput(
      "period asks for the platform's own ranking and capturedOn for the portal's; give one.",
      'capturedOn',
    )
  }
  for (const [argument, value] of Object.entries({ scheme, asKnownAt })) {
    if (value != null) throw invalidInput(`${argument} is of the platform's own ranking; give its period.`, argument)
  }
  const { captures, only } = await readCaptures(asked, context.loaders)
  const listing = findListing(captures, capturedOn ?? null, only)
  return listing && readCapturedBase(listing, context)
}
