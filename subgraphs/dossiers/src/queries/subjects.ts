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
