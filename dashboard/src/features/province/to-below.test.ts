import { expect, test } from 'vitest'
import { toBelow, toBelowSort } from './to-below.ts'

test('Q08: the target of the address is a share for the graph, and all is none', () => {
  expect(toBelow({ below: 95, sort: null })).toEqual({ below: 0.95, orderedBy: 'ON_TIME_RATE', descending: false })
  expect(toBelow({ below: 'all', sort: { key: 'overdue', descending: true } })).toEqual({
    below: null,
    orderedBy: 'OVERDUE',
    descending: true,
  })
})

test('an order of another table of the page leaves this one at the lowest rate first', () => {
  expect(toBelowSort({ sort: { key: 'online', descending: true } })).toEqual({ key: 'onTime', descending: false })
})
