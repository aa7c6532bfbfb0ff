import { expect, test } from 'vitest'
import { agencyNameWith } from './agency-name-with.ts'

test.each([
  ['PROVINCE', 'UBND thành phố Quảng Ninh', 'UBND tỉnh Quảng Ninh'],
  ['CITY', 'UBND Thành phố Cần Thơ', 'UBND Thành phố Cần Thơ'],
  ['COMMUNE', 'UBND phường Trảng Bom', 'UBND xã Trảng Bom'],
  ['PROVINCE', 'Sở Tư pháp - Thành phố Đồng Nai', 'Sở Tư pháp - tỉnh Đồng Nai'],
  ['PROVINCE', 'Bộ phận thành phố', 'Bộ phận thành phố'],
] as const)('while its unit is a %s, %s is %s', (type, printed, name) => {
  expect(agencyNameWith(type, printed)).toBe(name)
})
