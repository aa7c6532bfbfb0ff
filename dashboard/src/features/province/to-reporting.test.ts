import { expect, test } from 'vitest'
import { toReporting } from './to-reporting.ts'

const unit = (code: string) => ({ code, name: code, fullName: code, fullNameEn: code })
const nodes = [unit('01'), unit('38')]

test('who is not missing has sent dossiers', () => {
  const answer = { nationalStatistics: { coverage: { missing: ['01'] } }, administrativeUnits: { nodes } }
  expect(toReporting(answer).map(({ code }) => code)).toEqual(['38'])
})

test('when coverage cannot be told, nobody is named', () => {
  expect(toReporting(undefined)).toEqual([])
  expect(toReporting({ nationalStatistics: null, administrativeUnits: { nodes } })).toEqual([])
})
