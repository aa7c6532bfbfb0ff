import { setImmediate } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { joinRows } from '../rules/rank-intervals/packed-agencies.ts'
import { intervalsOfNumbers } from './intervals-of-numbers.ts'

/** Agencies whose totals, volumes and variances are given; their spans are not known. */
const packed = (count: number, spread: number) =>
  joinRows(
    Array.from({ length: count }, (_, at) => [spread * at, 100, 400, 1]),
    0,
  )

test('the process goes on with other work while the intervals of a ranking are computed', async () => {
  const computing = intervalsOfNumbers(packed(60, 7))
  const isDone = computing.then(() => true)
  let turns = 0
  while (!(await Promise.race([isDone, setImmediate(false)]))) turns += 1
  expect((await computing).simultaneous).toHaveLength(60)
  // Computed by this thread, it would have come to two or three.
  expect(turns).toBeGreaterThan(100)
})

test('the same numbers are computed once, others anew', async () => {
  const [first, second] = await Promise.all([intervalsOfNumbers(packed(20, 30)), intervalsOfNumbers(packed(20, 30))])
  expect(second).toBe(first)
  expect(await intervalsOfNumbers(packed(20, 30))).toBe(first)
  expect(await intervalsOfNumbers(packed(20, 31))).not.toBe(first)
})

test('a computation that fails says so, and those after it are made', async () => {
  const broken = { series: -4, spans: 0, numbers: new Float64Array(5) }
  const [failed, made] = await Promise.allSettled([intervalsOfNumbers(broken), intervalsOfNumbers(packed(5, 100))])
  expect(failed.status).toBe('rejected')
  expect(made).toMatchObject({ status: 'fulfilled', value: { isEstimated: false } })
})
