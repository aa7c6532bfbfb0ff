export interface TilePlace {
  readonly column: number
  readonly row: number
}

export type TileStep = 'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight'

export function isTileStep(key: string): key is TileStep {
  return key === 'ArrowUp' || key === 'ArrowDown' || key === 'ArrowLeft' || key === 'ArrowRight'
}

/**
 * The tile an arrow key leads to: the nearest one in that direction, where a way aside counts twice.
 * Null at the edge of the country.
 */
export function tileNeighbour<Tile extends TilePlace>(
  from: TilePlace,
  step: TileStep,
  tiles: readonly Tile[],
): Tile | null {
  const vertical = step === 'ArrowUp' || step === 'ArrowDown'
  const sign = step === 'ArrowUp' || step === 'ArrowLeft' ? -1 : 1
  let nearest: Tile | null = null
  let least = Infinity
  for (const tile of tiles) {
    const down = tile.row - from.row
    const across = tile.column - from.column
    const ahead = (vertical ? down : across) * sign
    if (ahead <= 0) continue
    const distance = ahead + 2 * Math.abs(vertical ? across : down)
    if (distance < least) [nearest, least] = [tile, distance]
  }
  return nearest
}
