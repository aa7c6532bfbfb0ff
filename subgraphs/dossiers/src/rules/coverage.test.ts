import { expect, test } from 'vitest'
import { coverageOf, type Sender } from './coverage.ts'
import { isToldOf } from './told-of.ts'

function sender(provinceCode: string, knownFrom: string | null, batches = 1): Sender {
  const knownThrough = batches === 0 ? null : '2025-08-31'
  return {
    provinceCode,
    batches,
    isSimulated: false,
    source: 's',
    sourceEn: 's',
    knownFrom,
    knownThrough,
    lastBatchAt: null,
  }
}

const senders = [sender('01', null), sender('38', '2025-07-01'), sender('46', null, 0)]
const [june, july] = [
  { from: '2025-06-01', until: '2025-07-01' },
  { from: '2025-07-01', until: '2025-08-01' },
]

test('a province whose source began to tell in July is missing in June, as one that never sent anything', () => {
  expect(coverageOf(senders, null, july)).toEqual({ reporting: 2, expected: 3, missing: ['46'] })
  expect(coverageOf(senders, null, june)).toEqual({ reporting: 1, expected: 3, missing: ['38', '46'] })
})

test('so is a unit of it, and what is missing there is not known', () => {
  const hacThanh = { code: '14797', provinceCode: '38' }
  expect(coverageOf(senders, hacThanh, july)).toEqual({ reporting: 1, expected: 1, missing: [] })
  expect(coverageOf(senders, hacThanh, june)).toEqual({ reporting: 0, expected: 1, missing: ['14797'] })
  expect([isToldOf(senders, hacThanh, june), isToldOf(senders, hacThanh, july)]).toEqual([false, true])
})
