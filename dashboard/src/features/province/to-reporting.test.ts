import { expect, test } from 'vitest'
import { toReporting } from './to-reporting.ts'

const unit = (code: string) => ({ code, name: code, fullName: code, fullNameEn: code })
const nodes = [unit('01'), unit('38')]

test('a province without missing days is named', () => {
  const answer = {
    nationalStatistics: { trustReport: { missing: [{ province: '01' }] } },
    administrativeUnits: { nodes },
  }
  expect(toReporting(answer).map(({ code }) => code)).toEqual(['38'])
})

test('without an answer no province is named', () => {
  expect(toReporting(undefined)).toEqual([])
  expect(toReporting({ nationalStatistics: null, administrativeUnits: { nodes } })).toEqual([])
})
