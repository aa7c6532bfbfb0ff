import { readPeriod, type Period } from '@motcua/kit/period'
import type { Loaders } from './loaders.ts'
import type { GroupStatisticsParent } from './parents.ts'
import type { GroupSubjects } from './queries/groups/summarise-groups.ts'
import type { Place } from './rules/sender.ts'

/** Whose requests. place null: the whole country. */
interface GroupSubject {
  readonly subjects: GroupSubjects
  readonly key: string
  readonly place: Place | null
}

/** The requests of one subject and their dossiers; null where no dossier ever named one, so that nothing can be counted. */
export async function groupStatisticsOf(
  { groups, senders }: Loaders,
  { subjects, key, place }: GroupSubject,
  asked: Period,
): Promise<GroupStatisticsParent | null> {
  const period = readPeriod(asked)
  const [rows, provinces] = await Promise.all([groups.counts({ subjects, period }).load(key), groups.provinces()])
  const areTold = place === null ? provinces.size > 0 : provinces.has(place.provinceCode)
  if (rows.length === 0 && !areTold) return null
  return { rows, period, place, senders: await senders() }
}
