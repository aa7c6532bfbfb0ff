import type { ExplainRankingQuery } from '../../graphql/generated/graphql.ts'

type Entry = NonNullable<ExplainRankingQuery['portalRanking']>['entries'][number]

export interface Neighbour {
  /** What stands in the address: the unit's code, else that of its agency. */
  readonly key: string
  readonly name: string
  readonly position: number
}

function toNeighbour(entry: Entry | undefined, byAgency: boolean): Neighbour | null {
  if (!entry?.agency) return null
  const unit = byAgency ? null : entry.agency.unit
  return { key: unit?.code ?? entry.agency.code, name: unit?.name ?? entry.publishedName, position: entry.position }
}

/** The entries before and after one agency in the ranking; null at its ends. byAgency: entries are departments and communes. */
export function toNeighbours(entries: readonly Entry[], agency: string, byAgency: boolean) {
  const at = entries.findIndex((entry) => entry.agency?.code === agency)
  return {
    before: at > 0 ? toNeighbour(entries[at - 1], byAgency) : null,
    after: at === -1 ? null : toNeighbour(entries[at + 1], byAgency),
  }
}
