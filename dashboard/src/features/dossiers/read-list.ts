import { toWord, workLists } from '../../filters/dossier-list.ts'
import type { DossierList } from '../../filters/dossier-list.ts'
import type { Dropped, ListParams } from '../../filters/filters.ts'
import type { Attribution, Channel, DossierStatus, GovernmentLevel } from '../../graphql/generated/graphql.ts'
import { ageNames, figureNames, statusNames } from '../../text/dossier-words.ts'

const levels: readonly GovernmentLevel[] = ['MINISTRY', 'PROVINCE', 'COMMUNE']
const channels: readonly Channel[] = ['ONLINE', 'DIRECT', 'POST']
const attributions: readonly Attribution[] = ['COMPETENT', 'RECEIVING', 'RESIDENCE']

function oneOf<Name extends string>(names: readonly Name[], word: string): Name | null {
  return names.find((name) => toWord(name) === word) ?? null
}

function readDays(text: string): DossierList['days'] {
  const days = /^(20\d{2}-\d{2}-\d{2})(?:\.\.(20\d{2}-\d{2}-\d{2}))?$/.exec(text)
  const [, first = '', last = first] = days ?? []
  const isDay = (day: string) => new Date(`${day}T00:00:00Z`).toJSON()?.startsWith(day) ?? false
  return days && isDay(first) && isDay(last) && first <= last ? { first, last } : null
}

function readStatuses(text: string): readonly DossierStatus[] | null {
  const found = text.split(',').map((word) => oneOf(statusNames, word))
  const known = found.filter((status) => status !== null)
  return known.length === found.length && new Set(known).size === known.length ? known : null
}

/** Never throws: what cannot be used is left out and reported. */
export function readList(params: ListParams): { readonly list: DossierList; readonly dropped: readonly Dropped[] } {
  const dropped: Dropped[] = []
  const read = <Value>(name: keyof ListParams, parse: (text: string) => Value | null): Value | null => {
    const value = params[name]
    if (value === undefined) return null
    const parsed = parse(value)
    if (parsed === null) dropped.push({ name, value })
    return parsed
  }
  const matching = (pattern: RegExp) => (text: string) => (pattern.test(text) ? text : null)
  const code = matching(/^[\w.-]{1,40}$/)
  const list: DossierList = {
    list: read('list', (word) => oneOf(workLists, word) ?? oneOf(figureNames, word)) ?? 'overdue',
    days: read('days', readDays),
    unit: read('unit', code),
    agency: read('agency', code),
    procedure: read('proc', code),
    field: read('field', code),
    level: read('level', (word) => oneOf(levels, word)),
    attribution: read('at', (word) => oneOf(attributions, word)),
    channel: read('channel', (word) => oneOf(channels, word)),
    status: read('status', readStatuses) ?? [],
    apologised: read('apologised', (word) => (word === 'yes' ? true : word === 'no' ? false : null)),
    supplements: read('supplements', (text) => (/^[1-9]\d?$/.test(text) ? Number(text) : null)),
    age: read('age', (word) => oneOf(ageNames, word)),
    code: read('code', matching(/^[A-Za-z0-9.-]{3,40}$/)),
    asKnownAt: read('asof', matching(/^20\d{2}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?Z$/)),
    after: read('after', matching(/^[\w-]+$/)),
  }
  return { list, dropped }
}
