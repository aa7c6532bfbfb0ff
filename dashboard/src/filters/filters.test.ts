import {
  constantFrom,
  array,
  assert,
  boolean,
  constant,
  integer,
  oneof,
  option,
  property,
  record,
  string,
  stringMatching,
  uniqueArray,
} from 'fast-check'
import { expect, test } from 'vitest'
import {
  defaultFilters,
  definitions,
  differenceClasses,
  formatFilters,
  metrics,
  parseFilters,
  peerGroups,
  sources,
  views,
} from './filters.ts'
import { calendars } from './ranked-days.ts'

const month = (number: number) => `${2000 + Math.floor(number / 12)}-${String((number % 12) + 1).padStart(2, '0')}`
const period = record({ first: integer({ min: 0, max: 1000 }), length: integer({ min: 0, max: 119 }) }).map(
  (range) => ({
    first: month(range.first),
    last: month(range.first + range.length),
  }),
)
const day = integer({ min: 0, max: 20_000 }).map((days) =>
  new Date(Date.UTC(2000, 0, 1 + days)).toISOString().slice(0, 10),
)
const code = stringMatching(/^[A-Za-z0-9][A-Za-z0-9.-]{0,19}$/)

const filters = record({
  source: option(constantFrom(...sources)),
  period,
  cal: constantFrom(...calendars),
  compare: option(oneof(constant('prev'), period)),
  within: option(code),
  capture: option(day),
  group: constantFrom(...peerGroups),
  metric: constantFrom(...metrics),
  view: option(constantFrom(...views)),
  sel: array(code, { maxLength: 5 }).map((codes) => [...new Set(codes)]),
  hl: option(code),
  sort: option(record({ key: stringMatching(/^[A-Za-z][A-Za-z0-9.]{0,29}$/), descending: boolean() })),
  sim: uniqueArray(
    record({ indicator: stringMatching(/^[A-Z][A-Z0-9_]{1,59}$/), numerator: integer({ min: 0, max: 999_999_999 }) }),
    { maxLength: 3, selector: ({ indicator }) => indicator },
  ),
  diff: option(constantFrom(...differenceClasses)),
  page: oneof(constant('all'), integer({ min: 1, max: 9999 })),
  def: constantFrom(...definitions),
  below: oneof(constant('all' as const), integer({ min: 10, max: 99 })),
  list: record(
    {
      list: constantFrom('overdue', 'received-online'),
      unit: code,
      days: constantFrom('2025-07-01..2025-07-06'),
      asof: constantFrom('2025-08-05T00:00:00Z'),
      after: stringMatching(/^[\w-]{1,400}$/),
    },
    { requiredKeys: [] },
  ),
})

test('every state of a screen comes back whole from its address', () => {
  assert(
    property(filters, (state) => {
      expect(parseFilters(formatFilters(state), true)).toEqual({ filters: state, dropped: [] })
    }),
  )
})

test('whatever stands in the address, a screen opens', () => {
  assert(
    property(string(), (search) => {
      expect(() => parseFilters(search)).not.toThrow()
    }),
  )
})

test('defaults do not stand in the address', () => {
  expect(formatFilters(defaultFilters)).toBe('')
  expect(formatFilters({ ...defaultFilters, capture: '2026-10-07', sel: ['38', '01'] })).toBe(
    '?capture=2026-10-07&sel=38,01',
  )
})

test("the platform's ranking of communes of one province, by reports and against the period before, is an address", () => {
  const search = '?source=platform&cal=report&compare=prev&within=H56&page=2'
  const { filters: state, dropped } = parseFilters(search)
  expect(state).toEqual({
    ...defaultFilters,
    source: 'platform',
    cal: 'report',
    compare: 'prev',
    within: 'H56',
    page: 2,
  })
  expect(dropped).toEqual([])
  expect(formatFilters(state)).toBe(search)
  expect(parseFilters('?page=0').dropped).toEqual([{ name: 'page', value: '0' }])
})

test('a simulation is shared by its address; more than three indicators, or one twice, is none', () => {
  const sim = [
    { indicator: 'PROGRESS', numerator: 1800 },
    { indicator: 'ONLINE_DOSSIERS', numerator: 20 },
  ]
  expect(formatFilters({ ...defaultFilters, sim })).toBe('?sim=PROGRESS:1800,ONLINE_DOSSIERS:20')
  expect(parseFilters('?sim=PROGRESS:1800,ONLINE_DOSSIERS:20').filters.sim).toEqual(sim)
  for (const bad of ['AA:1,AB:2,AC:3,AD:4', 'AA:1,AA:2', 'AA:-1', 'AA']) {
    expect(parseFilters(`?sim=${bad}`).dropped).toEqual([{ name: 'sim', value: bad }])
  }
})

test('the on-time definition stands in the address in full when it is not the first', () => {
  expect(formatFilters({ ...defaultFilters, def: 'B' })).toBe('?def=ontime.B')
  expect(parseFilters('?def=B').dropped).toEqual([{ name: 'def', value: 'B' }])
})

test('a value that cannot be used falls back and is reported', () => {
  const { filters: state, dropped } = parseFilters('?capture=2026-02-30&metric=beauty&view=table&colour=red')
  expect(state).toEqual({ ...defaultFilters, view: 'table' })
  expect(dropped).toEqual([
    { name: 'capture', value: '2026-02-30' },
    { name: 'metric', value: 'beauty' },
    { name: 'colour', value: 'red' },
  ])
})

test('what narrows a list of dossiers is nothing on other screens', () => {
  const { filters: state, dropped } = parseFilters('?unit=38&list=overdue')
  expect(state).toEqual(defaultFilters)
  expect(dropped.map(({ name }) => name)).toEqual(['unit', 'list'])
  expect(parseFilters('?unit=%3Cb%3E', true).dropped).toEqual([{ name: 'unit', value: '<b>' }])
})

test('more than five picked units, or one twice, is no selection', () => {
  expect(parseFilters('?sel=1,2,3,4,5,6').filters.sel).toEqual([])
  expect(parseFilters('?sel=38,38').dropped).toEqual([{ name: 'sel', value: '38,38' }])
})
