import {
  array,
  assert,
  boolean,
  constantFrom,
  integer,
  option,
  property,
  record,
  stringMatching,
  uniqueArray,
} from 'fast-check'
import { expect, test, vi } from 'vitest'
import { propertyTestMillis } from '../../../../tests/_kit/property-test-millis.ts'
import { formatFilters, defaultFilters, parseFilters } from '../../filters/filters.ts'
import { ageNames, figureNames, statusNames } from '../../text/dossier-words.ts'
import { readList } from './read-list.ts'
import { toParams, workLists } from '../../filters/dossier-list.ts'

vi.setConfig({ testTimeout: propertyTestMillis })

const code = stringMatching(/^[A-Za-z0-9][\w.-]{2,39}$/)
const day = integer({ min: 0, max: 9000 }).map((days) =>
  new Date(Date.UTC(2005, 0, 1 + days)).toISOString().slice(0, 10),
)
const days = array(day, { minLength: 2, maxLength: 2 }).map((pair) => {
  const [first = '', last = ''] = pair.toSorted()
  return { first, last }
})

const list = record({
  // OVERDUE and RESOLVED are the work lists of that name, so they come back as these.
  list: constantFrom(...workLists, ...figureNames.filter((name) => name !== 'OVERDUE' && name !== 'RESOLVED')),
  days: option(days),
  unit: option(code),
  agency: option(code),
  procedure: option(code),
  field: option(code),
  level: option(constantFrom('MINISTRY' as const, 'PROVINCE' as const, 'COMMUNE' as const)),
  attribution: option(constantFrom('COMPETENT' as const, 'RECEIVING' as const, 'RESIDENCE' as const)),
  channel: option(constantFrom('ONLINE' as const, 'DIRECT' as const, 'POST' as const)),
  status: uniqueArray(constantFrom(...statusNames), { maxLength: 10 }),
  apologised: option(boolean()),
  supplements: option(integer({ min: 1, max: 99 })),
  age: option(constantFrom(...ageNames)),
  code: option(stringMatching(/^[A-Za-z0-9.-]{3,40}$/)),
  asKnownAt: option(constantFrom('2025-08-05T00:00:00Z', '2025-08-05T07:00:00.123Z')),
  after: option(stringMatching(/^[\w-]{1,400}$/)),
})

test('every list comes back whole from its address', () => {
  assert(
    property(list, (wanted) => {
      const { filters, dropped } = parseFilters(formatFilters({ ...defaultFilters, list: toParams(wanted) }), true)
      expect(dropped).toEqual([])
      expect(readList(filters.list)).toEqual({ list: wanted, dropped: [] })
    }),
  )
})

test('a number stands in the address by its name, and the list of overdue dossiers by nothing', () => {
  expect(toParams({ list: 'RECEIVED_ONLINE', unit: '38' })).toEqual({ list: 'received-online', unit: '38' })
  expect(toParams({ list: 'overdue' })).toEqual({})
})

test('a condition that cannot be used is left out and reported', () => {
  const { list: read, dropped } = readList({
    list: 'lost',
    days: '2025-02-30',
    status: 'returned,gone',
    channel: 'fax',
  })
  expect(read).toMatchObject({ list: 'overdue', days: null, status: [], channel: null })
  expect(dropped.map(({ name }) => name)).toEqual(['list', 'days', 'channel', 'status'])
})
