import { expect, test } from 'vitest'
import { toFacet, toTop } from './facets.ts'

const row = (facet: string, value: string | null, count: number) => ({ facet, value, count })
const valueOf = ({ value }: { readonly value: string | null }) => value

test('a facet takes the rows of its own, most frequent first, equal ones by value', () => {
  const rows = [row('A', 'y', 1), row('ALL', null, 9), row('A', 'x', 1), row('A', 'z', 7), row('B', 'q', 9)]
  expect(toFacet(rows, 'A', valueOf)).toEqual([
    { value: 'z', count: 7 },
    { value: 'x', count: 1 },
    { value: 'y', count: 1 },
  ])
})

test('all but the fifteen most frequent are one, so that the counts still add up', () => {
  const many = Array.from({ length: 17 }, (_, index) => ({ value: `p${index}`, count: 20 - index }))
  expect(toTop(many).slice(14)).toEqual([
    { value: 'p14', count: 6 },
    { value: null, count: 9 },
  ])
  expect(toTop(many.slice(0, 15))).toEqual(many.slice(0, 15))
})
