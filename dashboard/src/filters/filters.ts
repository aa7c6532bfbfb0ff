import { defaultPeriod, formatPeriod, parsePeriod } from './period.ts'
import type { Period } from './period.ts'
import { calendars, formatCompared } from './ranked-days.ts'
import type { Calendar, Compared } from './ranked-days.ts'
import { formatSimulated, parseSimulated } from './simulated.ts'
import type { Simulated } from './simulated.ts'

export const metrics = [
  'score',
  'onTime',
  'eResult',
  'digitised',
  'paidOnline',
  'satisfaction',
  'CKMB',
  'TDGQ',
  'CLGQ',
  'TTTT',
  'MDHL',
  'MDSH',
] as const
export type Metric = (typeof metrics)[number]

export function isMetric(text: string): text is Metric {
  return metrics.some((metric) => metric === text)
}

export const views = ['chart', 'table', 'map', 'bars', 'history', 'compare', 'scatter'] as const
export type View = (typeof views)[number]

/** Units are compared with their like: cities and provinces, or departments and communes of one province. */
export const peerGroups = ['all', 'city', 'province', 'department', 'commune'] as const
export type PeerGroup = (typeof peerGroups)[number]

/** The on-time rates in print, by the letter of ON_TIME_A to ON_TIME_D and by the form of FORM_II_06A. */
export const definitions = ['A', 'B', 'C', 'D', 'II.06a'] as const
export type Definition = (typeof definitions)[number]

/** Whose ranking: as the National Public Service Portal publishes it, or as the platform computes it from dossiers. */
export const sources = ['portal', 'platform'] as const
export type Source = (typeof sources)[number]

/** Why published points are not ours, as the graph names it. */
export const differenceClasses = [
  'SCOPE',
  'DATE',
  'DEFINITION',
  'STALE',
  'ROUNDING',
  'NOT_PUBLISHED',
  'NOT_CAPTURED',
] as const
export type DifferenceClass = (typeof differenceClasses)[number]

export interface Sort {
  readonly key: string
  readonly descending: boolean
}

/** What a list of dossiers is narrowed to, in the canonical order of the address. Its screen says what each means. */
const listNames = [
  'list',
  'days',
  'unit',
  'agency',
  'proc',
  'field',
  'level',
  'at',
  'channel',
  'status',
  'apologised',
  'supplements',
  'age',
  'code',
  'asof',
  'after',
] as const
export type ListParams = { readonly [Name in (typeof listNames)[number]]?: string }

/** How a screen is looked at: all of it stands in the address, so a copied link shows the same picture. */
export interface Filters {
  /** Null for the screen's own first source. */
  readonly source: Source | null
  /** Months of the platform's own figures. */
  readonly period: Period
  /** How the months of a ranking are cut. */
  readonly cal: Calendar
  /** The period a ranking is set against; null for the screen's own. */
  readonly compare: Compared | null
  /** Agency code of the province whose units are ranked; null for the whole country. */
  readonly within: string | null
  /** Day of the portal capture; null for the newest. */
  readonly capture: string | null
  readonly group: PeerGroup
  readonly metric: Metric
  /** Null for the screen's own first view. */
  readonly view: View | null
  /** Codes of the units that are picked out, five at most. */
  readonly sel: readonly string[]
  /** Code of the one unit that is highlighted. */
  readonly hl: string | null
  /** Null for the screen's own order. */
  readonly sort: Sort | null
  /** What if: other numerators of the indicators of the agency that is explained. A simulation, never a figure. */
  readonly sim: readonly Simulated[]
  /** Of the published points that are not ours, the class that is listed; null for all. */
  readonly diff: DifferenceClass | null
  /** Of a ranking in pages, from 1; all: one list of all rows. */
  readonly page: number | 'all'
  /** Which of the on-time rates in print is shown. */
  readonly def: Definition
  /** The on-time target in percent that the units below are listed by; all: without one. */
  readonly below: number | 'all'
  /** Of a list of dossiers; empty on every other screen. */
  readonly list: ListParams
}

export const defaultFilters: Filters = {
  source: null,
  period: defaultPeriod,
  cal: 'month',
  compare: null,
  within: null,
  capture: null,
  group: 'all',
  metric: 'score',
  view: null,
  sel: [],
  hl: null,
  sort: null,
  sim: [],
  diff: null,
  page: 1,
  def: 'A',
  below: 95,
  list: {},
}

/** A part of the address that could not be used. */
export interface Dropped {
  readonly name: string
  readonly value: string
}

const codePattern = /^[A-Za-z0-9][A-Za-z0-9.-]{0,19}$/
const sortPattern = /^(-?)([A-Za-z][A-Za-z0-9.]{0,29})$/
const listPattern = /^[\w.,:-]{1,400}$/
const mostSelected = 5

function isDay(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`)
  return /^20\d{2}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(date.valueOf()) && date.toISOString().startsWith(text)
}

function oneOf<Choice extends string>(choices: readonly Choice[], text: string): Choice | null {
  return choices.find((choice) => choice === text) ?? null
}

function parseCodes(text: string): readonly string[] | null {
  const codes = text.split(',')
  const valid = codes.every((code) => codePattern.test(code)) && new Set(codes).size === codes.length
  return valid && codes.length <= mostSelected ? codes : null
}

function parseSort(text: string): Sort | null {
  const parts = sortPattern.exec(text)
  return parts ? { descending: parts[1] === '-', key: parts[2] ?? '' } : null
}

type Single = Exclude<keyof Filters, 'list'>
type Parsers = { readonly [Name in Single]: (text: string) => Filters[Name] | null }

/** In the canonical order of the address. */
const parsers: Parsers = {
  source: (text) => oneOf(sources, text),
  period: parsePeriod,
  cal: (text) => oneOf(calendars, text),
  compare: (text) => (text === 'prev' ? text : parsePeriod(text)),
  within: (text) => (codePattern.test(text) ? text : null),
  capture: (text) => (isDay(text) ? text : null),
  group: (text) => oneOf(peerGroups, text),
  metric: (text) => oneOf(metrics, text),
  view: (text) => oneOf(views, text),
  sel: parseCodes,
  hl: (text) => (codePattern.test(text) ? text : null),
  sort: parseSort,
  sim: parseSimulated,
  diff: (text) => oneOf(differenceClasses, text),
  page: (text) => (text === 'all' ? text : /^[1-9]\d{0,3}$/.test(text) ? Number(text) : null),
  def: (text) => definitions.find((name) => text === `ontime.${name}`) ?? null,
  below: (text) => (text === 'all' ? text : /^[1-9]\d$/.test(text) ? Number(text) : null),
}

function parseList(params: URLSearchParams): ListParams {
  const found = listNames.flatMap((name) => {
    const value = params.get(name)
    if (value === null || !listPattern.test(value)) return []
    params.delete(name)
    return [[name, value] as const]
  })
  return Object.fromEntries(found)
}

/** Never throws: what cannot be used falls back to its default and is reported. isList: on the screen of a list of dossiers. */
export function parseFilters(
  search: string,
  isList = false,
): { readonly filters: Filters; readonly dropped: readonly Dropped[] } {
  const params = new URLSearchParams(search)
  const dropped: Dropped[] = []
  const read = <Name extends Single>(name: Name): Filters[Name] => {
    const value = params.get(name)
    params.delete(name)
    if (value === null) return defaultFilters[name]
    const parsed = parsers[name](value)
    if (parsed === null) dropped.push({ name, value })
    return parsed ?? defaultFilters[name]
  }
  const filters: Filters = {
    source: read('source'),
    period: read('period'),
    cal: read('cal'),
    compare: read('compare'),
    within: read('within'),
    capture: read('capture'),
    group: read('group'),
    metric: read('metric'),
    view: read('view'),
    sel: read('sel'),
    hl: read('hl'),
    sort: read('sort'),
    sim: read('sim'),
    diff: read('diff'),
    page: read('page'),
    def: read('def'),
    below: read('below'),
    list: isList ? parseList(params) : {},
  }
  for (const [name, value] of params) dropped.push({ name, value })
  return { filters, dropped }
}

/** The query part of the address with its question mark; empty when everything is at its default. */
export function formatFilters(filters: Filters): string {
  const period = formatPeriod(filters.period)
  const parts: readonly (readonly [string, string | null])[] = [
    ['source', filters.source],
    ['period', period === formatPeriod(defaultPeriod) ? null : period],
    ['cal', filters.cal === defaultFilters.cal ? null : filters.cal],
    ['compare', filters.compare && formatCompared(filters.compare)],
    ['within', filters.within],
    ['capture', filters.capture],
    ['group', filters.group === defaultFilters.group ? null : filters.group],
    ['metric', filters.metric === defaultFilters.metric ? null : filters.metric],
    ['view', filters.view],
    ['sel', filters.sel.length === 0 ? null : filters.sel.join(',')],
    ['hl', filters.hl],
    ['sort', filters.sort && `${filters.sort.descending ? '-' : ''}${filters.sort.key}`],
    ['sim', filters.sim.length === 0 ? null : formatSimulated(filters.sim)],
    ['diff', filters.diff],
    ['page', filters.page === defaultFilters.page ? null : String(filters.page)],
    ['def', filters.def === defaultFilters.def ? null : `ontime.${filters.def}`],
    ['below', filters.below === defaultFilters.below ? null : String(filters.below)],
    ...listNames.map((name) => [name, filters.list[name] ?? null] as const),
  ]
  // Every value is made of letters, digits and , . : _ - only, so nothing needs escaping and the address stays readable.
  const text = parts.flatMap(([name, value]) => (value === null ? [] : [`${name}=${value}`])).join('&')
  return text === '' ? '' : `?${text}`
}
