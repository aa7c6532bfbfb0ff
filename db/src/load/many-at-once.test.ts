import { setImmediate as turn } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { manyAtOnce } from './many-at-once.ts'

test('every item is worked on once, never more of them at a time than allowed', async () => {
  const done: number[] = []
  let [underway, most] = [0, 0]
  await manyAtOnce([1, 2, 3, 4, 5], 2, async (item) => {
    underway += 1
    most = Math.max(most, underway)
    await turn()
    underway -= 1
    done.push(item)
  })
  expect(done).toEqual([1, 2, 3, 4, 5])
  expect(most).toBe(2)
})

test('a failure is the failure of all', async () => {
  const work = (item: number) => (item === 2 ? Promise.reject(new Error('no room')) : Promise.resolve())
  await expect(manyAtOnce([1, 2, 3], 2, work)).rejects.toThrow('no room')
})
