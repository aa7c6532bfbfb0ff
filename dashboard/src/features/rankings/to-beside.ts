import type { AgencyBesideQuery } from '../../graphql/generated/graphql.ts'
import { inLanguage } from '../../text/in-language.ts'
import type { Language } from '../../text/language.ts'

type Told = NonNullable<NonNullable<AgencyBesideQuery['portalScorecard']>['beside']>
type ToldIndicator = Told['indicators'][number]

/** One indicator on both sides. */
export interface BesideRow {
  readonly code: string
  readonly number: string | null
  readonly name: string
  /** Null when the capture has no row of it. */
  readonly published: ToldIndicator['published']
  /** Null when the platform does not observe it. */
  readonly own: ToldIndicator['own']
  /** The weightiest first; empty when both sides count the same. */
  readonly reasons: readonly { readonly class: ToldIndicator['reasons'][number]['class']; readonly reason: string }[]
}

/** What the portal published of an agency beside the platform's own. */
export interface Beside {
  readonly provenance: Told['provenance']
  readonly rows: readonly BesideRow[]
  /** Indicators that both sides have, and those of them that are the same. */
  readonly both: number
  readonly same: number
}

/** Null when there is no capture of the agency. */
export function toBeside({ portalScorecard }: AgencyBesideQuery, language: Language): Beside | null {
  const told = portalScorecard?.beside
  if (!told) return null
  const rows = told.indicators.map(({ name, nameEn, reasons, ...indicator }) => ({
    ...indicator,
    name: inLanguage(language, name, nameEn),
    reasons: reasons.map((each) => ({ class: each.class, reason: inLanguage(language, each.reason, each.reasonEn) })),
  }))
  const both = rows.filter(({ published, own }) => published !== null && own !== null)
  return {
    provenance: told.provenance,
    rows,
    both: both.length,
    same: both.filter(({ reasons }) => reasons.length === 0).length,
  }
}
