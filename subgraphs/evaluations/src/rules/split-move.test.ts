import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { propertyTestMillis } from '../../../../tests/_kit/property-test-millis.ts'
import { fieldOf, splitMove, type OwnTotals } from './split-move.ts'

vi.setConfig({ testTimeout: propertyTestMillis })

interface Others {
  readonly before: readonly number[]
  readonly rescored: readonly number[]
  readonly rearranged: readonly number[]
  readonly after: readonly number[]
}

function splitAmong(own: OwnTotals, others: Others) {
  return splitMove(own, {
    before: fieldOf([...others.before, own.before]),
    rescored: fieldOf([...others.rescored, own.rescored]),
    rearranged: fieldOf([...others.rearranged, own.rescored]),
    after: fieldOf([...others.after, own.after]),
  })
}

/** A move under the same rules and boundaries. */
function splitOf(before: number, after: number, othersBefore: number[], othersAfter: number[]) {
  const then = { before: othersBefore, rescored: othersBefore, rearranged: othersBefore }
  return splitAmong({ before, rescored: before, after }, { ...then, after: othersAfter })
}

test('who gains points while others gain more has climbed by itself and was passed by others', () => {
  const move = splitOf(50, 65, [90, 60, 40], [90, 70, 80])
  expect(move).toEqual({ positions: -1, rules: 0, boundaries: 0, own: 1, others: -2 })
})

test('who equals another shares its position', () => {
  expect(splitOf(50, 60, [60], [60]).own).toBe(1)
})

test('new rules and a merge of two better agencies are neither own change nor that of the others', () => {
  const others = { before: [80, 65, 62], rescored: [80, 65, 62], rearranged: [80, 64], after: [80, 64] }
  const move = splitAmong({ before: 70, rescored: 60, after: 60 }, others)
  expect(move).toEqual({ positions: -1, rules: -2, boundaries: 1, own: 0, others: 0 })
})

const points = fc.integer({ min: 0, max: 20 })
const totals = fc.array(points, { maxLength: 12 })
const anyOwn = fc.record({ before: points, rescored: points, after: points })
const anyOthers = fc.record({ before: totals, rescored: totals, rearranged: totals, after: totals })

test('the four parts are the whole move, which is that from the earlier position to the later one', () => {
  const positionAmong = (total: number, others: readonly number[]) => 1 + others.filter((one) => one > total).length
  fc.assert(
    fc.property(anyOwn, anyOthers, (own, others) => {
      const move = splitAmong(own, others)
      expect(move.rules + move.boundaries + move.own + move.others).toBe(move.positions)
      expect(move.positions).toBe(positionAmong(own.before, others.before) - positionAmong(own.after, others.after))
    }),
    { seed: 20_250_701 },
  )
})

test('what did not change has no part in a move', () => {
  fc.assert(
    fc.property(anyOwn, anyOthers, (own, others) => {
      expect(splitAmong(own, { ...others, after: others.rearranged }).others).toBe(0)
      expect(splitAmong({ ...own, after: own.rescored }, others).own).toBe(0)
      expect(splitAmong(own, { ...others, rearranged: others.rescored }).boundaries).toBe(0)
      expect(splitAmong({ ...own, rescored: own.before }, { ...others, rescored: others.before }).rules).toBe(0)
    }),
    { seed: 20_250_701 },
  )
})
