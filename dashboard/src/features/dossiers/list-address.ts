import { parseFilters } from '../../filters/filters.ts'
import type { Dropped } from '../../filters/filters.ts'
import { lastDayOf } from '../../filters/period.ts'
import type { DossierFilter, DossierOrder } from '../../graphql/generated/graphql.ts'
import type { Language } from '../../text/catalogue.ts'
import { nameList } from './name-list.ts'
import { readList } from './read-list.ts'
import { daysOf, toFilter, toOrder, toSort } from './to-filter.ts'

/** What an address of the list of dossiers asks, the same for its page and for its file. */
export interface ListAddress {
  readonly filter: DossierFilter
  readonly orderBy: DossierOrder
  /** The day whose end due states are of. */
  readonly asOf: string
  /** Official code of the unit; null: the whole country. */
  readonly unit: string | null
  /** Such as overdue or received. */
  readonly list: string
  /** What of the address could not be used. */
  readonly dropped: readonly Dropped[]
  readonly nameIn: (language: Language) => string
}

/** search: the part of the address after its question mark. The place in the list is none of its conditions. */
export function readListAddress(search: string): ListAddress {
  const { filters, dropped } = parseFilters(search, true)
  const read = readList(filters.list)
  const { list } = read
  return {
    filter: toFilter(list, filters.period, list.unit),
    orderBy: toOrder(toSort(list, filters.sort)),
    asOf: lastDayOf(daysOf(list, filters.period)),
    unit: list.unit,
    list: list.list.toLowerCase(),
    dropped: [...dropped, ...read.dropped],
    nameIn: (language) => nameList(list, filters.period, language),
  }
}
