import { toParams, toWord } from '../../filters/dossier-list.ts'
import type { ListParams } from '../../filters/filters.ts'
import { lastDayOf } from '../../filters/period.ts'
import type { ExplainedIndicator } from './to-explained.ts'

type Filter = ExplainedIndicator['dossiers'][number]['filter']

/** How exactly these dossiers stand in the address. unitCode: official code of the unit that the filter names by its id. */
export function toIndicatorList(filter: Filter, unitCode: string | null): ListParams {
  const { figure, period, unit, agency, asKnownAt } = filter
  const days = { first: period.from, last: lastDayOf(period) }
  return { list: toWord(figure), ...toParams({ days, unit: unit && unitCode, agency, asKnownAt }) }
}
