import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { CountedAgency } from './counted-agency.ts'
import { joinRows, packAgency, unpackAgencies } from './packed-agencies.ts'

const number = fc.double({ min: 0, max: 1e9, noNaN: true })
const agenciesOf = (series: number, spans: number): fc.Arbitrary<CountedAgency[]> => {
  const counts = fc.array(number, { minLength: spans, maxLength: spans })
  const one = fc.record({ worth: number, numerators: counts, denominators: counts })
  return fc.array(
    fc.record({
      total: number,
      volume: number,
      independent: number,
      rounding: number,
      series: fc.array(one, { minLength: series, maxLength: series }),
    }),
    { maxLength: 5 },
  )
}

test('agencies come out of the numbers as they went in', () => {
  const field = fc
    .record({ series: fc.nat(3), spans: fc.nat(4) })
    .chain(({ series, spans }) => fc.tuple(agenciesOf(series, spans), fc.constant(spans)))
  fc.assert(
    fc.property(field, ([agencies, spans]) => {
      expect(unpackAgencies(joinRows(agencies.map(packAgency), spans))).toEqual(agencies)
    }),
    { seed: 20_250_701, numRuns: 100 },
  )
})
