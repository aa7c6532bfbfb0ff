import { expect, test } from 'vitest'
import { formatScreen, parseScreen, screenKey, splitLanguage } from './screen.ts'

test.each([
  ['/', { name: 'overview' }],
  ['/rankings/province', { name: 'provinceRanking', explained: null }],
  ['/rankings/province/38', { name: 'provinceRanking', explained: '38' }],
  ['/rankings/units/H21', { name: 'unitRanking', agency: 'H21', explained: null }],
  ['/rankings/units/H21/H21.17', { name: 'unitRanking', agency: 'H21', explained: 'H21.17' }],
  ['/rankings/department', { name: 'agencyRanking', level: 'department', explained: null }],
  ['/rankings/commune/H29.219', { name: 'agencyRanking', level: 'commune', explained: 'H29.219' }],
  ['/p/38', { name: 'province', code: '38' }],
  ['/c/14797', { name: 'commune', code: '14797' }],
  ['/quality', { name: 'quality' }],
  ['/dossiers', { name: 'dossiers', code: null }],
  ['/dossiers/000.00.103.H56-250602-0002', { name: 'dossiers', code: '000.00.103.H56-250602-0002' }],
] as const)('%s leads to its screen and back', (path, screen) => {
  expect(parseScreen(path)).toEqual(screen)
  expect(formatScreen(screen)).toBe(path)
})

test('an address of no screen is unknown', () => {
  for (const path of ['/p', '/p/38/x', '/c', '/rankings', '/rankings/units', '/enigma']) {
    expect(parseScreen(path)).toEqual({ name: 'unknown' })
  }
})

test('a slash at the end changes nothing', () => {
  expect(parseScreen('/p/38/')).toEqual({ name: 'province', code: '38' })
})

test('English stands under /en, Vietnamese without a prefix', () => {
  expect(splitLanguage('/en/p/38')).toEqual({ language: 'en', path: '/p/38' })
  expect(splitLanguage('/en')).toEqual({ language: 'en', path: '/' })
  expect(splitLanguage('/enigma')).toEqual({ language: 'vi', path: '/enigma' })
})

test('a list and the explanation of one of its rows are two screens, as are two provinces', () => {
  const keyOf = (path: string) => screenKey(parseScreen(path))
  expect(keyOf('/rankings/province/38')).not.toBe(keyOf('/rankings/province'))
  expect(keyOf('/p/38')).not.toBe(keyOf('/p/01'))
  expect(keyOf('/rankings/units/H21/H21.17')).not.toBe(keyOf('/rankings/units/H21'))
  expect(keyOf('/rankings/province/')).toBe(keyOf('/rankings/province'))
})
