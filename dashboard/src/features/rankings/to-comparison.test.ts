import { expect, test } from 'vitest'
import { toComparison, widestGap } from './to-comparison.ts'
import type { RankedUnit } from './to-ranked-units.ts'

const group = (code: string, points: number | null) => ({ code, name: code, points, maximum: 22, median: 9.6 })
const dongThap = { key: '82', groups: [group('TDGQ', 17.69), group('MDSH', 10.31)] } as unknown as RankedUnit
const thanhHoa = { key: '38', groups: [group('TDGQ', 17.75), group('MDSH', 8.19)] } as unknown as RankedUnit

test('units stand side by side group by group, with the gap between the highest and the lowest', () => {
  expect(toComparison([dongThap, thanhHoa])[1]).toEqual({
    code: 'MDSH',
    name: 'MDSH',
    maximum: 22,
    median: 9.6,
    points: new Map([
      ['82', 10.31],
      ['38', 8.19],
    ]),
    gap: 2.12,
  })
})

test('the widest gap names who is ahead and who behind', () => {
  expect(widestGap([thanhHoa, dongThap])).toMatchObject({ gap: 2.12, ahead: { key: '82' }, behind: { key: '38' } })
})

test('one unit alone, or a group without points, has no gap', () => {
  expect(widestGap([thanhHoa])).toBeNull()
  const unknown = { key: '01', groups: [group('TDGQ', null)] } as unknown as RankedUnit
  expect(toComparison([unknown, dongThap])[0]?.gap).toBeNull()
})
