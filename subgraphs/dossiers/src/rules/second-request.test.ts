import { expect, test } from 'vitest'
import { secondRequest } from './second-request.ts'

const asked = (...requests: readonly number[]) => requests.map((at) => [at, null] as const)

test('one request is none too many, and the second counts from its moment, in whatever order they come', () => {
  expect(secondRequest({ receivedAt: 1, endedAt: null, supplements: asked(5) })).toBeNull()
  expect(secondRequest({ receivedAt: 1, endedAt: null, supplements: asked(9, 5, 7) })).toBe(7)
})

test('a request at or after the end is none', () => {
  expect(secondRequest({ receivedAt: 1, endedAt: 7, supplements: asked(5, 7) })).toBeNull()
  expect(secondRequest({ receivedAt: 1, endedAt: 8, supplements: asked(5, 7) })).toBe(7)
})

test('two requests before reception count from reception, and without one never', () => {
  expect(secondRequest({ receivedAt: 6, endedAt: null, supplements: asked(4, 5) })).toBe(6)
  expect(secondRequest({ receivedAt: null, endedAt: null, supplements: asked(4, 5) })).toBeNull()
})
