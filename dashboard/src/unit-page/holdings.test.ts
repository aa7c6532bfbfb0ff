import { expect, test } from 'vitest'
import { toHoldings } from './holdings.ts'

test('where the source reported no day of the period, there are no figures, and not zeros', () => {
  expect(toHoldings({ trustReport: { sources: 1, silent: 1 } })).toEqual({ kind: 'none' })
  expect(toHoldings(null)).toEqual({ kind: 'none' })
})

test('a period of which any source reported any day has figures', () => {
  expect(toHoldings({ trustReport: { sources: 1, silent: 0 } })).toEqual({ kind: 'known' })
  expect(toHoldings({ trustReport: { sources: 34, silent: 33 } })).toEqual({ kind: 'known' })
})
