import type { DifferenceClass } from '../../filters/filters.ts'
import type { CaptureDifferencesQuery } from '../../graphql/generated/graphql.ts'
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

/** Of a list or of one agency of it, as the graph counts it. */
export function toDifferences({ portalRanking, scheme }: CaptureDifferencesQuery, language: Language) {
  const told = portalRanking?.differences
  if (!told) return null
  return { ...told, rows: toRows(told, toNames(scheme, language), language) } satisfies Differences
}
