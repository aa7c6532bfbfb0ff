import { expect, test } from 'vitest'
import { z } from 'zod'
import { readReference } from '@motcua/db/read-reference'
import { provinceCodes, readCalibration } from './calibration.ts'
import { readPortalRatios } from './portal-ratios.ts'

const data = new URL('../data/', import.meta.url)
const text = z.string()
const figureRow = z.object({
  key: text,
  place: text,
  level: text,
  from: z.iso.date(),
  until: z.iso.date(),
  figure: text,
  published_by: text,
  used: z.enum(['yes', 'no']),
  remark: text,
})
const figures = readReference(new URL('published-figures.csv', data), figureRow).rows
const calibration = readCalibration()

test('the rows of every province, level and channel follow each other through July, without gap or overlap', () => {
  const groups = Map.groupBy(calibration.volumes, (row) => `${row.province_code} ${row.level} ${row.channel}`)
  expect(groups.size).toBe(34 * 2 * 3)
  for (const [, rows] of groups) {
    const inOrder = rows.toSorted((a, b) => (a.from < b.from ? -1 : 1))
    expect([inOrder[0]?.from, inOrder.at(-1)?.until]).toEqual(['2025-07-01', '2025-08-01'])
    for (const [index, row] of inOrder.slice(1).entries()) expect(row.from).toBe(inOrder[index]?.until)
  }
})

test('every figure that a volume names is in print and said to be used, and the others say why not', () => {
  const named = new Set([...calibration.volumes, ...calibration.communeVolumes].flatMap((row) => row.figure ?? []))
  const used = figures.filter((row) => row.used === 'yes')
  expect(new Set(used.map((row) => row.key))).toEqual(named)
  expect(figures.filter((row) => row.remark === '')).toEqual([])
  for (const row of used) expect(row.from >= '2025-07-01' && row.until <= '2025-08-01').toBe(true)
})

test('what is not in print is shared out by the dossiers that the portal counts of each province', () => {
  const counted = new Map(
    readPortalRatios().flatMap((row) =>
      row.indicator === 'PROGRESS' ? [[row.province_code, row.denominator] as const] : [],
    ),
  )
  const rowsOf = (code: string) => calibration.volumes.filter((row) => row.province_code === code)
  const derived = provinceCodes(calibration).filter((code) => rowsOf(code).every((row) => row.basis === 'DERIVED'))
  const receivedBy = (code: string) => rowsOf(code).reduce((sum, row) => sum + row.received, 0)
  const wholes = derived.reduce(
    (sum, code) => ({ received: sum.received + receivedBy(code), counted: sum.counted + (counted.get(code) ?? 0) }),
    { received: 0, counted: 0 },
  )
  expect(derived).toHaveLength(30)
  for (const code of derived) {
    const share = (wholes.received * (counted.get(code) ?? 0)) / wholes.counted
    expect(Math.abs(receivedBy(code) - share)).toBeLessThan(1)
  }
})
