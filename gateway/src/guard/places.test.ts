import { setTimeout as sleep } from 'node:timers/promises'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createPlaces } from './places.ts'

const settings = { room: 10, mostWaiting: 2, waitMillis: 40 }

test('what fits runs at once, the next waits until there is room', async () => {
  const places = createPlaces(settings)
  const leave = await places.enter(6)
  let isIn = false
  const waiting = places.enter(5).then((way) => {
    isIn = true
    return way
  })
  await sleep(5)
  expect(isIn).toBe(false)
  leave?.()
  expect(await waiting).not.toBeNull()
})

test('who waits too long is sent away, and so is who comes when too many wait', async () => {
  const places = createPlaces(settings)
  await places.enter(10)
  const [first, second, third] = [places.enter(1), places.enter(1), places.enter(1)]
  expect(await third).toBeNull()
  expect(await Promise.all([first, second])).toEqual([null, null])
})

test('what costs more than all the room runs alone', async () => {
  const places = createPlaces(settings)
  const leave = await places.enter(1000)
  expect(leave).not.toBeNull()
  const next = places.enter(1)
  leave?.()
  expect(await next).not.toBeNull()
})

test('a small one does not pass a large one that waits: none waits for ever', async () => {
  const places = createPlaces(settings)
  const leave = await places.enter(8)
  const order: string[] = []
  const goThrough = async (name: string, cost: number) => {
    const out = await places.enter(cost)
    order.push(name)
    out?.()
  }
  const [large, small] = [goThrough('large', 9), goThrough('small', 1)]
  leave?.()
  await Promise.all([large, small])
  expect(order).toEqual(['large', 'small'])
})

test('leaving twice gives no room twice; whatever comes and goes, no more runs than there is room for', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.integer({ min: 1, max: 10 }), { maxLength: 30 }), async (costs) => {
      const places = createPlaces({ room: 10, mostWaiting: 100, waitMillis: 1000 })
      let running = 0
      await Promise.all(
        costs.map(async (cost) => {
          const leave = await places.enter(cost)
          if (leave === null) throw new Error('Nobody waits that long here.')
          running += cost
          expect(running).toBeLessThanOrEqual(10)
          await sleep(0)
          running -= cost
          leave()
          leave()
        }),
      )
      expect(running).toBe(0)
    }),
    { numRuns: 50 },
  )
})
