import type { DifferenceClass } from '../../filters/filters.ts'
import type { CaptureDifferencesQuery, ExplainGroupFragment } from '../../graphql/generated/graphql.ts'
import { inLanguage } from '../../text/in-language.ts'
import type { Language } from '../../text/language.ts'

type Told = NonNullable<NonNullable<CaptureDifferencesQuery['portalRanking']>['differences']>

/** Published points that are not ours. */
export interface DifferenceRow {
  readonly key: string
  /** Null for the national row. */
  readonly agency: string | null
  readonly kind: Told['differences'][number]['kind']
  /** With its number; null for a total. */
  readonly what: string | null
  readonly published: number
  readonly computed: number | null
  readonly difference: number | null
  readonly class: DifferenceClass
  readonly reason: string
}

/** What is published with points, what of it is ours, and the rest by class and one by one. */
export interface Differences {
  readonly published: number
  readonly reproduced: number
  readonly counts: readonly { readonly class: DifferenceClass; readonly count: number }[]
  readonly rows: readonly DifferenceRow[]
  /** Of the chosen class, on all pages. */
  readonly totalCount: number
}

/** Names by code of group and indicator. */
function toNames(scheme: CaptureDifferencesQuery['scheme'], language: Language): ReadonlyMap<string, string> {
  const named = (scheme?.groups ?? []).flatMap((group) => [group, ...group.indicators])
  return new Map(named.map(({ code, name, nameEn }) => [code, inLanguage(language, name, nameEn)]))
}

function toRows(told: Told, names: ReadonlyMap<string, string>, language: Language): readonly DifferenceRow[] {
  return told.differences.map(({ agency, publishedName, code, number, reason, reasonEn, ...difference }) => ({
    ...difference,
    key: `${agency?.code ?? publishedName} ${code}`,
    agency: inLanguage(language, publishedName, agency?.nameEn ?? publishedName),
    what: code === null ? null : [number, names.get(code) ?? code].filter(Boolean).join(' '),
    reason: inLanguage(language, reason, reasonEn),
  }))
}

/** Of a whole list, as the graph counts it. */
export function toListDifferences({ portalRanking, scheme }: CaptureDifferencesQuery, language: Language) {
  const told = portalRanking?.differences
  if (!told) return null
  return { ...told, rows: toRows(told, toNames(scheme, language), language) } satisfies Differences
}

/** Of one agency, all of whose differences were asked for. published: how many of its points the portal prints. */
export function toAgencyDifferences(
  { portalRanking, scheme }: CaptureDifferencesQuery,
  published: number,
  chosen: DifferenceClass | null,
  language: Language,
): Differences | null {
  const told = portalRanking?.differences
  if (!told) return null
  const all = toRows(told, toNames(scheme, language), language)
  const classes = [...new Set(all.map((row) => row.class))]
  const rows = all.filter((row) => chosen === null || row.class === chosen)
  return {
    published,
    reproduced: published - all.length,
    counts: classes.map((each) => ({ class: each, count: all.filter((row) => row.class === each).length })),
    rows,
    totalCount: rows.length,
  }
}

/** The total, and every group and indicator with printed points. */
export function toPublishedCount(groups: readonly Pick<ExplainGroupFragment, 'published' | 'indicators'>[]): number {
  const printed = groups.flatMap((group) => [group.published, ...group.indicators.map(({ published }) => published)])
  return 1 + printed.filter((points) => points !== null).length
}
