import type { Period } from '@motcua/kit/period'

export type Attribution = 'COMPETENT' | 'RECEIVING' | 'RESIDENCE'

/** Whose dossiers are asked for. Their keys: nationKey, codes of provinces, ids of communes, codes of agencies or procedures. */
export type Subjects =
  | { readonly kind: 'NATION' | 'AGENCIES' | 'PROCEDURES' }
  | { readonly kind: 'PROVINCES' | 'COMMUNES'; readonly attribution: Attribution }

/** Which of their dossiers count. level null: every level. asKnownAt null: as known at last. */
export interface Conditions {
  readonly period: Period
  readonly level: 'MINISTRY' | 'PROVINCE' | 'COMMUNE' | null
  readonly asKnownAt: string | null
}

export const nationKey = 'nation'

const unitOf = {
  COMPETENT: 'f.competent_unit_id',
  RECEIVING: 'f.receiving_unit_id',
  RESIDENCE: 'f.residence_unit_id',
} as const

const provinceOf = {
  COMPETENT: 'f.province_code',
  RECEIVING: 'f.receiving_province_code',
  RESIDENCE: 'f.residence_province_code',
} as const

/** The column of a believed state f that holds the key of the subject it counts to. Null: the whole country. */
export function keyColumnOf(subjects: Subjects) {
  switch (subjects.kind) {
    case 'NATION':
      return null
    case 'PROVINCES':
      return provinceOf[subjects.attribution]
    case 'COMMUNES':
      return unitOf[subjects.attribution]
    case 'AGENCIES':
      return 'f.competent_agency_code'
    case 'PROCEDURES':
      return 'f.procedure_code'
  }
}
