import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { toCsv } from '../../components/csv.ts'
import { provinceBelowText } from '../../text/province-below-text.ts'
import { unitFiguresText } from '../../text/unit-figures-text.ts'
import { filedRate, toShownRate } from '../../unit-page/shown-rate.ts'
import type { ShownRate } from '../../unit-page/shown-rate.ts'
import { RateCell } from './rate-cell.tsx'

const { tooFewShort } = provinceBelowText.vi
const { reasons } = unitFiguresText.vi
const rate = (numerator: number, denominator: number, reason: string | null = null) =>
  toShownRate({ numerator, denominator, value: reason === null ? numerator / denominator : null, reason })

/** What is seen, without what is only read out. */
const seen = (cell: ShownRate | null) =>
  renderToStaticMarkup(<RateCell rate={cell} />)
    .replace(/<span class="visually-hidden">[^<]*<\/span>/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()

const filed = (cell: ShownRate | null) =>
  toCsv({ headers: ['%'], rows: [[filedRate(cell, tooFewShort)]], notes: [] }).split('\r\n')[1]

test.for([
  ['zero', rate(0, 40), '0,00% 0/40', '0'],
  ['none: nothing is known', null, '–', '–'],
  ['none: not recorded', rate(0, 40, 'NOT_RECORDED'), '–', '–'],
  ['none: the source has not told', rate(0, 0, 'SOURCE_UNAVAILABLE'), '–', '–'],
  ['not applicable: nothing to divide by', rate(0, 0, 'NO_DENOMINATOR'), '×', '×'],
  ['suppressed: too few', rate(3, 4), `${tooFewShort} 3/4`, tooFewShort],
  ['suppressed: none of too few', rate(0, 4), `${tooFewShort} 0/4`, tooFewShort],
  ['a value', rate(30, 40), '75,00% 30/40', '0.75'],
] as const)('T07: %s has one mark on the screen and in the file', ([, cell, onScreen, inFile]) => {
  expect(seen(cell)).toBe(onScreen)
  expect(filed(cell)).toBe(inFile)
})

test('T07: a mark says why', () => {
  const told = (reason: 'NO_DENOMINATOR' | 'SOURCE_UNAVAILABLE') =>
    renderToStaticMarkup(<RateCell rate={rate(0, 0, reason)} />)
  expect(told('NO_DENOMINATOR')).toContain(reasons.NO_DENOMINATOR)
  expect(told('SOURCE_UNAVAILABLE')).toContain(reasons.SOURCE_UNAVAILABLE)
})
