import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { answeredInTurns, mapInTurns, takeTurn } from './turns.ts'

/** Keeps the processor busy. */
function workFor(millis: number): void {
  const end = performance.now() + millis
  while (performance.now() < end);
}

test('ten long computations at once let a timer through every few milliseconds', async () => {
  let longest = 0
  let last = performance.now()
  const watch = setInterval(() => {
    longest = Math.max(longest, performance.now() - last)
    last = performance.now()
  }, 1)
  const items = Array.from({ length: 50 }, (_, at) => at)
  const computed = await Promise.all(
    Array.from({ length: 10 }, () => mapInTurns(items, (item) => (workFor(1), 2 * item))),
  )
  clearInterval(watch)
  expect(computed).toEqual(Array.from({ length: 10 }, () => items.map((item) => 2 * item)))
  // All together take 500 ms.
  expect(longest).toBeGreaterThan(0)
  expect(longest).toBeLessThan(250)
})

test('turns are given in the order in which they were asked for, one at a time', async () => {
  const order: number[] = []
  await Promise.all([1, 2, 3].map(async (own) => (await takeTurn(), order.push(own))))
  expect(order).toEqual([1, 2, 3])
})

test('a computation stops with the reason of its signal, and the others go on', async () => {
  const leaving = new AbortController()
  let made = 0
  const stopped = mapInTurns(Array(1000).fill(0), () => (workFor(1), (made += 1)), leaving.signal)
  const other = mapInTurns([1, 2], (item) => item)
  await sleep(20)
  leaving.abort(new Error('The client closed the connection.'))
  await expect(stopped).rejects.toThrow('The client closed the connection.')
  expect(made).toBeLessThan(500)
  expect(await other).toEqual([1, 2])
})

test('a long list keeps its items and their order; a short one needs no turn', async () => {
  const long = Array.from({ length: 333 }, (_, at) => at)
  const answered = (signal?: AbortSignal) =>
    Promise.all(answeredInTurns(long, signal).map((item) => Promise.resolve(item)))
  expect(await answered()).toEqual(long)
  expect(answeredInTurns([1, 2])).toEqual([1, 2])
  const gone = AbortSignal.abort(new Error('gone'))
  await expect(answered(gone)).rejects.toThrow('gone')
})
