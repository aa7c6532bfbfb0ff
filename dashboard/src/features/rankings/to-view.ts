import type { View } from '../../filters/filters.ts'

export type RankingView = 'table' | 'bars' | 'scatter' | 'history' | 'compare'

/** A view of another screen that a link may carry along shows the table. */
export function toView(view: View | null): RankingView {
  return view === 'bars' || view === 'scatter' || view === 'history' || view === 'compare' ? view : 'table'
}
