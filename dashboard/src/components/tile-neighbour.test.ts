import { expect, test } from 'vitest'
import { tileNeighbour } from './tile-neighbour.ts'

const hanoi = { name: 'Hà Nội', column: 2, row: 2 }
const thanhHoa = { name: 'Thanh Hóa', column: 2, row: 4 }
const ninhBinh = { name: 'Ninh Bình', column: 2, row: 3 }
const hungYen = { name: 'Hưng Yên', column: 3, row: 3 }
const caMau = { name: 'Cà Mau', column: 0, row: 16 }
const tiles = [hanoi, thanhHoa, ninhBinh, hungYen, caMau]

test('an arrow leads to the next tile on that side', () => {
  expect(tileNeighbour(ninhBinh, 'ArrowDown', tiles)).toBe(thanhHoa)
  expect(tileNeighbour(ninhBinh, 'ArrowUp', tiles)).toBe(hanoi)
  expect(tileNeighbour(ninhBinh, 'ArrowRight', tiles)).toBe(hungYen)
})

test('an arrow over a gap leads to the nearest tile beyond it', () => {
  expect(tileNeighbour(thanhHoa, 'ArrowDown', tiles)).toBe(caMau)
})

test('at the edge of the country an arrow leads nowhere', () => {
  expect(tileNeighbour(caMau, 'ArrowDown', tiles)).toBeNull()
  expect(tileNeighbour(caMau, 'ArrowLeft', tiles)).toBeNull()
})
