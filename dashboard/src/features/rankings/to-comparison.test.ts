import { expect, test } from 'vitest'
import { aRankedGroup, aRankedUnit } from './a-ranked-unit.ts'
import { toComparison, widestGap } from './to-comparison.ts'

const group = (code: string, points: number | null) => aRankedGroup({ code, name: code, points })
const dongThap = aRankedUnit({ key: '82', groups: [group('TDGQ', 17.69), group('MDSH', 10.31)] })
const thanhHoa = aRankedUnit({ groups: [group('TDGQ', 17.75), group('MDSH', 8.19)] })

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
  const unknown = aRankedUnit({ key: '01', groups: [group('TDGQ', null)] })
  expect(toComparison([unknown, dongThap])[0]?.gap).toBeNull()
})
