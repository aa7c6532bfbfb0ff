import { expect, test } from 'vitest'
import { toFacet, toNamedFacet } from './facets.ts'

const row = (facet: string, value: string | null, count: number, values = 1) => ({
  facet,
  value,
  count,
  values,
  since: null,
})
const valueOf = ({ value }: { readonly value: string | null }) => value

test('a facet takes the rows of its own, most frequent first, equal ones by value', () => {
  const rows = [row('A', 'y', 1), row('ALL', null, 9), row('A', 'x', 1), row('A', 'z', 7), row('B', 'q', 9)]
  expect(toFacet(rows, 'A', valueOf)).toEqual([
    { value: 'z', count: 7 },
    { value: 'x', count: 1 },
    { value: 'y', count: 1 },
  ])
})

test('dossiers without a value and all values that are not named come last, and are told apart', () => {
  const rows = [row('A', null, 90, 12), row('A', '', 50), row('A', 'x', 3), row('A', 'y', 7), row('B', 'q', 9)]
  expect(toNamedFacet(rows, 'A')).toEqual([
    { value: 'y', count: 7, values: 1, since: null },
    { value: 'x', count: 3, values: 1, since: null },
    { value: null, count: 50, values: 0, since: null },
    { value: null, count: 90, values: 12, since: null },
  ])
})
