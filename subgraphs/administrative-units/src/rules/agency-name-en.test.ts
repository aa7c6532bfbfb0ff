import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { agencyNameEn } from './agency-name-en.ts'

test.each([
  ['UBND tỉnh Thanh Hóa', "People's Committee of Thanh Hóa Province"],
  ['UBND Thành phố Cần Thơ', "People's Committee of Cần Thơ City"],
  ['UBND phường Hạc Thành', "People's Committee of Hạc Thành Ward"],
  ['UBND đặc khu Côn Đảo', "People's Committee of Côn Đảo Special Zone"],
  ['Sở Tư pháp - tỉnh Gia Lai', 'Department of Justice, Gia Lai Province'],
  ['Văn phòng Đăng ký đất đai', 'Land Registration Office'],
])('%s is %s in English', (name, english) => {
  expect(agencyNameEn(name)).toBe(english)
})

test('an agency whose English name is not known has none', () => {
  expect(agencyNameEn('Sở Du lịch - tỉnh Gia Lai')).toBeNull()
  expect(agencyNameEn('UBND Hội An')).toBeNull()
})

test.each(['provinces', 'thanh-hoa', 'gia-lai'])('every agency listed for %s has an English name', (list) => {
  const file = new URL(`../../reference/data/agencies-${list}.csv`, import.meta.url)
  const lines = readFileSync(file, 'utf8').trim().split('\n').slice(2)
  const names = lines.map((line) => /^[^,]+,(?:"([^"]+)"|([^,]+)),/.exec(line)).map((parts) => parts?.[1] ?? parts?.[2])
  expect(names.filter((name) => name === undefined || agencyNameEn(name) === null)).toEqual([])
})
