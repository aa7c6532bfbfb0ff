import type { ExplainRankingQuery } from '../../graphql/generated/graphql.ts'
import type { Language } from '../../text/language.ts'

type Entry = NonNullable<ExplainRankingQuery['portalRanking']>['entries'][number]

export interface Neighbour {
  /** What stands in the address: the unit's code, else that of its agency. */
  readonly key: string
  readonly name: string
  readonly position: number
}

function toNeighbour(entry: Entry | undefined, byAgency: boolean, language: Language): Neighbour | null {
  if (!entry?.agency) return null
  const unit = byAgency ? null : entry.agency.unit
  const listed = (language === 'en' && entry.agency.nameEn) || entry.publishedName
  return { key: unit?.code ?? entry.agency.code, name: unit?.name ?? listed, position: entry.position }
}

/** The entries before and after one agency in the ranking; null at its ends. byAgency: entries are departments and communes. */
export function toNeighbours(entries: readonly Entry[], agency: string, byAgency: boolean, language: Language) {
  const at = entries.findIndex((entry) => entry.agency?.code === agency)
  return {
    before: at > 0 ? toNeighbour(entries[at - 1], byAgency, language) : null,
    after: at === -1 ? null : toNeighbour(entries[at + 1], byAgency, language),
  }
}
