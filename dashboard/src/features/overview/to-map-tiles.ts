import type { MapTile } from '../../components/tile-map.tsx'
import type { Measured } from './measure.ts'
import { nameOf } from './ranking.ts'

/** Archipelagos stand on the map with the unit that administers them; the cell is in the sea beside it. */
const islandsOf = new Map([
  ['48', { name: 'Hoàng Sa', column: 5, row: 9 }],
  ['56', { name: 'Trường Sa', column: 5, row: 14 }],
])

interface TileTexts {
  readonly text: (measured: Measured) => string
  readonly description: (measured: Measured) => string
  readonly href: (provinceCode: string) => string
}

/** One tile per province whose place is known. */
export function toMapTiles(measured: readonly Measured[], texts: TileTexts): readonly MapTile[] {
  return measured.flatMap((each): MapTile[] => {
    const unit = each.entry.agency?.unit
    if (!unit?.tile) return []
    const islands = islandsOf.get(unit.code)
    const tile = {
      key: unit.code,
      name: nameOf(each.entry),
      column: unit.tile.column,
      row: unit.tile.row,
      value: each.value,
      text: texts.text(each),
      description: texts.description(each),
      href: texts.href(unit.code),
    }
    return [islands ? { ...tile, islands } : tile]
  })
}
