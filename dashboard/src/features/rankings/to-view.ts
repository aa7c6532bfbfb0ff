import type { View } from '../../filters/filters.ts'

export type RankingView = 'table' | 'bars' | 'history' | 'compare'

/** A view of another screen that a link may carry along shows the table. */
export function toView(view: View | null): RankingView {
  return view === 'bars' || view === 'history' || view === 'compare' ? view : 'table'
}
