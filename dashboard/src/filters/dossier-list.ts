import type {
  AgeClass,
  Attribution,
  Channel,
  DossierFigure,
  DossierStatus,
  GovernmentLevel,
} from '../graphql/generated/graphql.ts'
import type { ListParams } from './filters.ts'

/** Lists to work through. overdue, over8hours, due and unapologised are of the end of the last day, paused and unsynchronised of now. */
export const workLists = [
  'overdue',
  'over8hours',
  'due',
  'open',
  'paused',
  'unapologised',
  'unsynchronised',
  'resolved',
  'all',
] as const
export type WorkList = (typeof workLists)[number]

/** Which dossiers, as the address says it. Null: not narrowed by that. */
export interface DossierList {
  readonly list: WorkList | DossierFigure
  /** First and last day, in place of the period of the address. */
  readonly days: { readonly first: string; readonly last: string } | null
  /** Official code of an administrative unit. */
  readonly unit: string | null
  readonly agency: string | null
  readonly procedure: string | null
  readonly field: string | null
  readonly level: GovernmentLevel | null
  readonly attribution: Attribution | null
  readonly channel: Channel | null
  /** Empty: any. */
  readonly status: readonly DossierStatus[]
  readonly apologised: boolean | null
  readonly supplements: number | null
  /** How long overdue; of the lists of overdue dossiers alone. */
  readonly age: AgeClass | null
  readonly code: string | null
  readonly asKnownAt: string | null
  /** The cursor after which the page begins. */
  readonly after: string | null
}

/** RECEIVED_ONLINE stands in the address as received-online. */
export const toWord = (name: string) => name.toLowerCase().replaceAll('_', '-')

/** How one of the conditions stands in the address; the other way of readList. */
export function toParams(list: Partial<DossierList>): ListParams {
  const { days, status = [], apologised, supplements } = list
  const words: readonly (readonly [keyof ListParams, string | null | undefined])[] = [
    ['list', list.list === undefined || list.list === 'overdue' ? null : toWord(list.list)],
    ['days', days && (days.first === days.last ? days.first : `${days.first}..${days.last}`)],
    ['unit', list.unit],
    ['agency', list.agency],
    ['proc', list.procedure],
    ['field', list.field],
    ['level', list.level && toWord(list.level)],
    ['at', list.attribution && toWord(list.attribution)],
    ['channel', list.channel && toWord(list.channel)],
    ['status', status.length === 0 ? null : status.map((each) => toWord(each)).join(',')],
    ['apologised', apologised === null || apologised === undefined ? null : apologised ? 'yes' : 'no'],
    ['supplements', supplements === null || supplements === undefined ? null : String(supplements)],
    ['age', list.age && toWord(list.age)],
    ['code', list.code],
    ['asof', list.asKnownAt],
    ['after', list.after],
  ]
  return Object.fromEntries(words.filter(([, word]) => word !== null && word !== undefined))
}
