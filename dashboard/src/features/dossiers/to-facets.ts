import type { DossierFacetsQuery, DossierStatus } from '../../graphql/generated/graphql.ts'
import type { DossierList } from '../../filters/dossier-list.ts'

type Facets = NonNullable<NonNullable<DossierFacetsQuery['dossiers']>['facets']>

interface FacetValue {
  readonly key: string
  readonly name: string
  readonly count: number
  /** Between 0 and 1 of the whole list. */
  readonly share: number
  /** What narrows the list to these; null: nothing does. */
  readonly narrowing: Partial<DossierList> | null
}

export interface Facet {
  readonly key: 'dueState' | 'status' | 'channel' | 'level' | 'procedure'
  readonly values: readonly FacetValue[]
  /** Whether its counts sum to the whole. */
  readonly sum: number
}

interface FacetWords {
  readonly statuses: Readonly<Record<DossierStatus, string>>
  readonly channels: Readonly<Record<Facets['channel'][number]['value'], string>>
  readonly levels: Readonly<Record<Facets['level'][number]['value'], string>>
  readonly dueStates: Readonly<Record<Facets['dueState'][number]['value'], string>>
  readonly otherProcedures: string
}

/** How the list is composed, most frequent first; each value with what narrows the list to it. */
export function toFacets(facets: Facets, words: FacetWords): readonly Facet[] {
  const { total, status, channel, level, dueState, procedure } = facets
  const facet = (key: Facet['key'], values: readonly Omit<FacetValue, 'share'>[]): Facet => ({
    key,
    values: values.map((value) => ({ ...value, share: total === 0 ? 0 : value.count / total })),
    sum: values.reduce((sum, { count }) => sum + count, 0),
  })
  return [
    facet(
      'dueState',
      dueState.map(({ value, count }) => ({ key: value, name: words.dueStates[value], count, narrowing: null })),
    ),
    ...(status
      ? [
          facet(
            'status',
            status.map(({ value, count }) => ({
              key: value,
              name: words.statuses[value],
              count,
              narrowing: { status: [value] },
            })),
          ),
        ]
      : []),
    facet(
      'channel',
      channel.map(({ value, count }) => ({
        key: value,
        name: words.channels[value],
        count,
        narrowing: { channel: value },
      })),
    ),
    facet(
      'level',
      level.map(({ value, count }) => ({ key: value, name: words.levels[value], count, narrowing: { level: value } })),
    ),
    facet(
      'procedure',
      procedure.map(({ value, procedure: known, count }) => ({
        key: value ?? '',
        name: value === null ? words.otherProcedures : (known?.name ?? value),
        count,
        narrowing: value === null ? null : { procedure: value },
      })),
    ),
  ]
}
