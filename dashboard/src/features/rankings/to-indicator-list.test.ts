import { expect, test } from 'vitest'
import { defaultFilters, formatFilters } from '../../filters/filters.ts'
import { toIndicatorList } from './to-indicator-list.ts'

const filter = {
  figure: 'COHORT_NOT_IN_TIME',
  period: { from: '2025-07-01', until: '2025-08-01' },
  unit: '38-20250701',
  agency: null,
  asKnownAt: null,
} as const

test('the dossiers of a province stand in the address by its official code, with first and last day', () => {
  const list = toIndicatorList(filter, '38')
  expect(formatFilters({ ...defaultFilters, list })).toBe(
    '?list=cohort-not-in-time&days=2025-07-01..2025-07-31&unit=38',
  )
})

test('those of an agency stand by the code of the agency', () => {
  const list = toIndicatorList({ ...filter, unit: null, agency: 'H56.08' }, '38')
  expect(list).toEqual({ list: 'cohort-not-in-time', days: '2025-07-01..2025-07-31', agency: 'H56.08' })
})
