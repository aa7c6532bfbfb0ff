import { globSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parseFilters } from '../filters/filters.ts'
import { parseScreen } from '../filters/screen.ts'
import { pageOf } from './page-of.ts'

const addresses = [
  '/',
  '/rankings/province',
  '/rankings/province/38',
  '/rankings/units/H21',
  '/rankings/units/H21/H21.17',
  '/rankings/province?source=platform',
  '/rankings/commune/H29.219',
  '/p/38',
  '/c/14797',
  '/dossiers',
  '/dossiers/H56.07-250724-0001',
  '/quality',
]

function pageOfAddress(address: string) {
  const [path = '', search = ''] = address.split('?')
  return pageOf(parseScreen(path), parseFilters(search).filters)
}

test('every page is the page of an address, and is named after its file', () => {
  const files = globSync('../features/*/*-page.tsx', { cwd: import.meta.dirname })
  const names = files.map((file) => /([a-z-]+)-page\.tsx$/.exec(file)?.[1])
  expect(new Set(addresses.map((address) => pageOfAddress(address)))).toEqual(new Set(names))
})

test('an unknown address has no page', () => {
  expect(pageOfAddress('/nowhere')).toBeNull()
})
