import { expect, test } from 'vitest'
import { aRankedGroup, aRankedUnit } from './a-ranked-unit.ts'
import { rankingsText } from './rankings-text.ts'
import { toPeers } from './to-peers.ts'
import { toTableCsv } from './to-table-csv.ts'

const day = { capturedOn: '2026-10-10', scheme: '766-portal-2026', total: 60.8, position: 26, outOf: 34, stale: false }
const thanhHoa = aRankedUnit({ groups: [aRankedGroup({})], history: [day], tied: true })
const [peer] = toPeers([thanhHoa], 'all')
const columns = toTableCsv({
  own: false,
  text: rankingsText.en,
  formatDay: (captured) => captured,
  days: ['2026-10-07', '2026-10-10'],
  groups: thanhHoa.groups,
  groupName: ({ name }) => name,
})
const row = (cells: (typeof columns)['unit']) => cells.map(({ header, value }) => [header, peer && value(peer)])

test('a unit stands in the file with its codes and names', () => {
  expect(row(columns.unit)).toEqual([
    ['Administrative unit code', '38'],
    ['Agency code', 'H56'],
    ['Name', 'Thanh Hóa'],
    ['Name on the portal', 'UBND tỉnh Thanh Hóa'],
    ['Type', 'province'],
  ])
  expect(row(columns.position)).toEqual([
    ['Rank', 26],
    ['Tied', 'tied'],
    ['Rank among peers', 1],
  ])
})

test('points stand beside their maximum, unrounded', () => {
  expect(row(columns.groups('MDSH'))).toEqual([
    ['MDSH Số hoá hồ sơ', 8.19],
    ['MDSH Số hoá hồ sơ (maximum)', 22],
  ])
})

test('a day on which the unit was not captured, and a share that was not, are empty cells', () => {
  expect(row(columns.history)).toEqual([
    ['Total 2026-10-07', null],
    ['Rank 2026-10-07', null],
    ['Total 2026-10-10', 60.8],
    ['Rank 2026-10-10', 26],
  ])
  expect(row(columns.onTime).map(([, value]) => value)).toEqual([null, null, null])
})
