import { z } from 'zod'

/** A file above this is no list of the portal: all its 3,400 agencies with every indicator are a tenth of it. */
export const mostFileBytes = 64 * 1024 ** 2
export const mostEntries = 10_000
export const mostIndicators = 400_000

/** One agency as a file tells it. Numbers stay the text that was printed. */
export interface ToldEntry {
  /** Where it stands in the file, for messages: `line 12`, `data.evaluation[3]`. */
  readonly at: string
  readonly agency: string
  /** What the agency is in a list of units. Null: the file does not say. */
  readonly level: string | null
  readonly printedName: string | null
  readonly printedPosition: string | null
  readonly total: string
  /** By code of group; a group that is not printed is absent. */
  readonly groups: Readonly<Record<string, string>>
}

export interface ToldIndicator {
  readonly at: string
  readonly agency: string
  readonly indicator: string
  readonly numerator: string | null
  readonly denominator: string | null
  readonly printedRatio: string | null
  readonly points: string | null
  readonly maximum: string | null
}

export interface ToldNationalGroup {
  readonly code: string
  readonly printedName: string
  readonly points: string
  readonly maximum: string
  readonly printedRatio: string
}

/** What a file says of one captured list, before options and the database are asked. */
export interface ToldCapture {
  /** RFC 3339. Null: the file does not say. */
  readonly capturedAt: string | null
  /** Civil days that the file names. */
  readonly capturedOn: readonly string[]
  /** Versions of the index that the file says the portal applied. */
  readonly schemes: readonly string[]
  /** Provinces whose units the file says it lists. */
  readonly within: readonly string[]
  /** maximum null: that of the scheme. */
  readonly national: { readonly total: string; readonly maximum: string | null } | null
  readonly nationalGroups: readonly ToldNationalGroup[]
  readonly entries: readonly ToldEntry[]
  readonly indicators: readonly ToldIndicator[]
}

/** What is read of a file: all that is wrong with it, or what it says. */
export type Told<Part = ToldCapture> = { readonly problems: readonly string[] } | { readonly told: Part }

export const pointsText = z
  .string()
  .regex(
    /^\d{1,3}(\.\d{1,2})?$/,
    'must be points as the portal prints them, such as 68.32: 0 to 999.99 with at most two decimals',
  )
export const countText = z.string().regex(/^\d{1,15}$/, 'must be a whole number of at most 15 digits')
export const ratioText = z
  .string()
  .regex(/^\d{1,9}(\.\d{1,2})?$/, 'must be a number with at most two decimals, such as 87.46')
export const agencyCode = z
  .string()
  .regex(/^[A-Z]\d{2}(\.\d{1,5}){0,4}$/, 'must be a code of an agency as the portal gives it, such as H56 or H21.227')
export const groupOrIndicatorCode = z.string().regex(/^[A-Z][A-Z0-9_]{1,99}$/, 'must be a code such as CKMB')
export const name = z.string().trim().min(1, 'must not be empty').max(300, 'must have at most 300 characters')
export const instant = z.iso.datetime({
  offset: true,
  error: 'must be a moment with its offset, such as 2026-10-12T09:30:00+07:00',
})
export const schemeId = z.string().max(100, 'must have at most 100 characters')
export const civilDay = z.iso.date('must be a day such as 2026-10-12')
