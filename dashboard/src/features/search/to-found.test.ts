import { expect, test } from 'vitest'
import type { SearchQuery } from '../../graphql/generated/graphql.ts'
import { countFound, toDossierCode, toFound } from './to-found.ts'

const thanhHoa = { code: '38', fullName: 'tỉnh Thanh Hóa', fullNameEn: 'Thanh Hóa Province' }
const hacThanh = { code: '14797', fullName: 'phường Hạc Thành', fullNameEn: 'Hạc Thành Ward' }
const committee = {
  code: 'H56',
  name: 'UBND tỉnh Thanh Hóa',
  nameEn: "People's Committee of Thanh Hóa Province",
  kind: 'PEOPLES_COMMITTEE',
  level: 'PROVINCE',
  unit: { code: '38' },
} as const
const homeAffairs = { ...committee, code: 'H56.07', name: 'Sở Nội vụ', nameEn: null, kind: 'DEPARTMENT' } as const
const answer: SearchQuery = {
  provinces: { totalCount: 1, nodes: [thanhHoa] },
  communes: { totalCount: 70, nodes: [{ ...hacThanh, parent: thanhHoa }] },
  agencies: { totalCount: 2, nodes: [committee, homeAffairs] },
  procedures: { totalCount: 1, nodes: [{ code: '1.001193', name: 'Thủ tục đăng ký khai sinh' }] },
}

test('a province opens its own screen and stands first', () => {
  expect(toFound(answer, 'vi')[0]).toEqual({ kind: 'province', code: '38', name: 'tỉnh Thanh Hóa', place: '38' })
})

test('a commune opens its own screen, and its province and code stand beside its name', () => {
  expect(toFound(answer, 'en')[1]).toEqual({
    kind: 'commune',
    code: '14797',
    name: 'Hạc Thành Ward',
    place: 'Thanh Hóa Province · 14797',
  })
})

test("a People's Committee opens the page of its unit, a department and a procedure their dossiers", () => {
  const found = toFound({ ...answer, provinces: { totalCount: 0, nodes: [] } }, 'vi')
  expect(found.slice(1)).toEqual([
    { kind: 'province', code: '38', name: 'UBND tỉnh Thanh Hóa', place: 'H56' },
    { kind: 'agency', code: 'H56.07', name: 'Sở Nội vụ', place: 'H56.07' },
    { kind: 'procedure', code: '1.001193', name: 'Thủ tục đăng ký khai sinh', place: '1.001193' },
  ])
})

test("a People's Committee whose unit is found already is not named again", () => {
  expect(toFound(answer, 'vi').map(({ place }) => place)).toEqual([
    '38',
    'tỉnh Thanh Hóa · 14797',
    'H56.07',
    '1.001193',
  ])
})

test('the dossier of a code stands before everything else', () => {
  const code = 'H56.22-250701-0001'
  const [first] = toFound({ ...answer, dossier: { code, procedure: { name: 'Khai sinh' } } }, 'vi')
  expect(first).toEqual({ kind: 'dossier', code, name: code, place: 'Khai sinh' })
})

test.each([
  [' h56.22-250701-0001 ', 'H56.22-250701-0001'],
  ['000.00.01.H26-260930-0012', '000.00.01.H26-260930-0012'],
  ['G09.20-20260609-0092637', 'G09.20-20260609-0092637'],
  ['H56.22', null],
  ['Thanh Hóa', null],
])('"%s" names the dossier %s', (words, code) => {
  expect(toDossierCode(words)).toBe(code)
})

test('all matches are counted, also those that are not shown', () => {
  expect(countFound(answer)).toBe(74)
  expect(countFound({ provinces: null, communes: null, agencies: null, procedures: null })).toBeNull()
})

test('no answer finds nothing', () => {
  expect(toFound(undefined, 'vi')).toEqual([])
})
