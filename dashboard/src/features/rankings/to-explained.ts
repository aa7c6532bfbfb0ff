import type { ExplainGroupFragment, ExplainSchemeQuery } from '../../graphql/generated/graphql.ts'
import { inLanguage } from '../../text/in-language.ts'
import type { Language } from '../../text/language.ts'

type SchemeAnswer = NonNullable<ExplainSchemeQuery['scheme']>
export type SchemeRule = SchemeAnswer['groups'][number]['indicators'][number]

/** One indicator with everything that explains its points. */
export interface ExplainedIndicator {
  readonly code: string
  readonly number: string | null
  readonly name: string
  readonly formula: string
  readonly numerator: number | null
  readonly denominator: number | null
  readonly ratio: number | null
  readonly medianRatio: number | null
  readonly points: number | null
  readonly published: number | null
  readonly maximum: number
  readonly lost: number | null
  readonly needed: number | null
  /** The same for the position above; null for a capture too. */
  readonly neededForNext: number | null
  /** Shown by the portal without points. */
  readonly monitored: boolean
  /** Why the platform gives no points; null for a capture. */
  readonly reason: string | null
  /** Where the platform's count differs from the words of the formula. */
  readonly note: string | null
  /** The dossiers behind the numbers; empty for a capture. */
  readonly dossiers: ExplainGroupFragment['indicators'][number]['dossiers']
  /** Null until the scheme has answered. */
  readonly rule: SchemeRule | null
}

/** One group, its indicators in the order of the scheme with the monitored ones last. */
export interface ExplainedGroup {
  readonly code: string
  readonly name: string
  readonly points: number | null
  readonly published: number | null
  readonly computed: boolean
  readonly maximum: number
  /** What the platform observes of the maximum; null for a capture. */
  readonly observable: number | null
  /** What the points are without, in the platform's own ranking. */
  readonly reason: string | null
  readonly lost: number | null
  readonly median: number | null
  readonly indicators: readonly ExplainedIndicator[]
  /** Numbers of the scored indicators whose inputs the portal does not publish. */
  readonly missing: readonly string[]
  readonly unsure: string | null
}

export function toExplained(
  groups: readonly ExplainGroupFragment[],
  scheme: SchemeAnswer | null,
  language: Language,
): readonly ExplainedGroup[] {
  return groups.map((group) => {
    const known = scheme?.groups.find(({ code }) => code === group.code)
    const indicators = group.indicators.map((indicator): ExplainedIndicator => {
      const { lostPoints, neededForOnePoint, neededForNextPosition, ...figures } = indicator
      const { nameEn, formulaEn, reasonEn, noteEn, ...vietnamese } = figures
      return {
        ...vietnamese,
        name: inLanguage(language, figures.name, nameEn),
        formula: inLanguage(language, figures.formula, formulaEn),
        lost: lostPoints,
        needed: neededForOnePoint,
        neededForNext: neededForNextPosition,
        reason: inLanguage(language, figures.reason, reasonEn),
        note: inLanguage(language, figures.note, noteEn),
        monitored: indicator.maximum === 0,
        rule: known?.indicators.find(({ code }) => code === indicator.code) ?? null,
      }
    })
    return {
      code: group.code,
      name: inLanguage(language, group.name, group.nameEn),
      points: group.points,
      published: group.published,
      computed: group.computed,
      maximum: group.maximum,
      observable: group.observablePoints,
      reason: inLanguage(language, group.reason, group.reasonEn),
      lost: group.lostPoints,
      median: group.median,
      indicators: indicators.toSorted((left, right) => Number(left.monitored) - Number(right.monitored)),
      missing: group.computed
        ? []
        : indicators
            .filter(({ points, monitored }) => points === null && !monitored)
            .map(({ number, name }) => number ?? name),
      unsure: known ? inLanguage(language, known.unsure, known.unsureEn) : null,
    }
  })
}

/** Most points lost first; groups without points last. */
export function byLost<Item extends { readonly lost: number | null }>(items: readonly Item[]): readonly Item[] {
  return items.toSorted((left, right) => (right.lost ?? -1) - (left.lost ?? -1))
}

/** Something that loses points: an indicator, or a whole group whose indicators are not known. */
export interface LostItem {
  readonly key: string
  readonly number: string | null
  readonly name: string
  readonly group: string
  readonly lost: number
  readonly maximum: number
  readonly ratio: number | null
  readonly medianRatio: number | null
  readonly needed: number | null
  readonly wholeGroup: boolean
}

/** Everything that loses points, most first. Adds up to what the groups lose, up to the rounding of the source. */
export function toLostItems(groups: readonly ExplainedGroup[]): readonly LostItem[] {
  const items = groups.flatMap((group): LostItem[] => {
    if (!group.computed) {
      if (group.lost === null) return []
      const none = { ratio: null, medianRatio: null, needed: null, number: null }
      return [
        {
          ...none,
          key: group.code,
          name: group.name,
          group: group.name,
          lost: group.lost,
          maximum: group.maximum,
          wholeGroup: true,
        },
      ]
    }
    return group.indicators.flatMap(({ code, number, name, lost, maximum, ratio, medianRatio, needed }) =>
      lost === null
        ? []
        : [
            {
              key: code,
              number,
              name,
              group: group.name,
              lost,
              maximum,
              ratio,
              medianRatio,
              needed,
              wholeGroup: false,
            },
          ],
    )
  })
  return byLost(items.filter(({ lost }) => lost > 0)).flatMap((item) => (item.lost === null ? [] : [item]))
}

/** Published and computed points agree within a hundredth; null where one of them is not there. */
export function agreement(
  points: number | null,
  published: number | null,
): { readonly holds: boolean; readonly by: number } | null {
  if (points === null || published === null) return null
  const by = Math.round(Math.abs(points - published) * 100) / 100
  return { holds: by <= 0.01, by }
}
