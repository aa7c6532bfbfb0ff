import { expect, test } from 'vitest'
import { languageOf } from './language.ts'

test.each([
  [undefined, 'vi'],
  ['', 'vi'],
  ['en', 'en'],
  ['en-GB,en;q=0.9,vi;q=0.8', 'en'],
  ['vi-VN,vi;q=0.9,en;q=0.8', 'vi'],
  ['en;q=0.2,vi;q=0.7', 'vi'],
  ['fr', 'vi'],
  ['fr,en;q=0.5', 'en'],
  ['*', 'vi'],
  ['en;q=zero,;;', 'vi'],
])('a client that accepts %j is answered in %s', (header, language) => {
  expect(languageOf(header)).toBe(language)
})
