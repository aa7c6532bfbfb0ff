import { readCommittee } from './filter-codes.ts'
import { placeOf, readWithin, type RankingLevel } from './listing.ts'
import type { Loaders } from './loaders.ts'

/** Captures of the place that a caller gives, shown ones or all. BAD_USER_INPUT when within names no province. */
export async function readCaptures(
  { level, within: given }: { readonly level: RankingLevel; readonly within?: string | null | undefined },
  loaders: Loaders,
  which: 'capturesAt' | 'everyCaptureAt' = 'capturesAt',
) {
  const { only, ...place } = placeOf(level, readWithin(level, given))
  const captures = await loaders[which].load(place)
  // Where anything was captured the code is one; only the others have to be looked up.
  if (captures.length > 0 || place.within === null) return { captures, only }
  const within = await readCommittee(loaders, place.within)
  return { captures: await loaders[which].load({ ...place, within }), only }
}

/** The code under which an agency was captured: that which is given, or that of the People's Committee of a province. */
export async function findCaptured(agency: string, { capturesOf, committee }: Loaders): Promise<string> {
  if ((await capturesOf.load(agency)).length > 0) return agency
  return (await committee.load(agency))?.agencyCode ?? agency
}
