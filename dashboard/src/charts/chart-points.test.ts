import { expect, test } from 'vitest'
import { axisWidth, toFlatPoints } from './chart-points.ts'

test('a missing value stays a gap', () => {
  expect(toFlatPoints([{ label: '10/10', values: { VN: 62.59, H56: null } }])).toEqual([
    { label: '10/10', VN: 62.59, H56: null, at: null },
  ])
})

test('the value axis is as wide as its longest label', () => {
  const points = [{ label: 'a', values: { x: 5_000_000 } }]
  const wide = axisWidth(points, (value) => value.toLocaleString('vi-VN'))
  expect(wide).toBeGreaterThan(axisWidth(points, () => '5'))
})
