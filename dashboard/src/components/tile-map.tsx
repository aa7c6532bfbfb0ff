/* oxlint-disable jsx-a11y/interactive-supports-focus --
   cells of a map stand where geography wants them, which a table cannot do; the focus is on the links inside. */
import { useRef, useState } from 'react'
import type { CSSProperties, KeyboardEvent } from 'react'
import { Link } from 'wouter'
import { searchable } from '@motcua/kit/searchable'
import { componentText } from '../text/component-text.ts'
import { useText } from '../text/language.ts'
import { toColourStep } from './colour-step.ts'
import styles from './tile-map.module.css'
import { isTileStep, tileNeighbour } from './tile-neighbour.ts'

export interface MapTile {
  readonly key: string
  readonly name: string
  readonly column: number
  readonly row: number
  readonly value: number | null
  /** The value as printed in the tile. */
  readonly text: string
  /** Read out after name and value. */
  readonly description: string
  readonly href: string
  /** Islands that belong to this unit: drawn as a labelled tile of its colour at this place. */
  readonly islands?: { readonly name: string; readonly column: number; readonly row: number }
}

interface TileMapProps {
  readonly label: string
  readonly tiles: readonly MapTile[]
  readonly highlighted?: string | null
}

const place = ({ column, row }: { column: number; row: number }): CSSProperties => ({
  gridColumn: column + 1,
  gridRow: row + 1,
})

/** The country as a grid of equal tiles. Arrow keys go from tile to tile, typing finds a name, Enter opens. */
export function TileMap({ label, tiles, highlighted = null }: TileMapProps) {
  const text = useText(componentText)
  const [current, setCurrent] = useState(highlighted ?? tiles[0]?.key)
  const grid = useRef<HTMLDivElement>(null)
  const typed = useRef({ text: '', at: 0 })
  const values = tiles.flatMap(({ value }) => (value === null ? [] : [value]))
  const [smallest, largest] = [Math.min(...values), Math.max(...values)]
  const rows = Map.groupBy(
    tiles.toSorted((a, b) => a.row - b.row || a.column - b.column),
    ({ row }) => row,
  )
  const active = tiles.some(({ key }) => key === current) ? current : tiles[0]?.key

  const focusTile = (tile: MapTile | null | undefined) => {
    if (!tile) return
    setCurrent(tile.key)
    grid.current?.querySelector<HTMLElement>(`[data-tile="${tile.key}"]`)?.focus()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return
    const from = tiles.find(({ key }) => key === active)
    if (from && isTileStep(event.key)) {
      event.preventDefault()
      focusTile(tileNeighbour(from, event.key, tiles))
    } else if (event.key === 'Home' || event.key === 'End') {
      event.preventDefault()
      const inOrder = [...rows.values()].flat()
      focusTile(inOrder.at(event.key === 'Home' ? 0 : -1))
    } else if (/^\p{L}$/u.test(event.key)) {
      // The keys of the page stay quiet while a name is being typed into the map.
      event.stopPropagation()
      const fresh = event.timeStamp - typed.current.at > 800
      typed.current = { text: (fresh ? '' : typed.current.text) + event.key, at: event.timeStamp }
      const beginning = searchable(typed.current.text)
      focusTile(tiles.find(({ name }) => searchable(name).replaceAll(' ', '').startsWith(beginning)))
    }
  }

  return (
    <div>
      <div ref={grid} className={styles.grid} role="grid" aria-label={label} onKeyDown={onKeyDown}>
        {[...rows].map(([row, inRow]) => (
          <div key={row} role="row" className={styles.row}>
            {inRow.map((tile) => (
              <div key={tile.key} role="gridcell" className={styles.cell} style={place(tile)}>
                <Link
                  href={tile.href}
                  className={styles.tile}
                  data-tile={tile.key}
                  data-step={toColourStep(tile.value, smallest, largest) ?? 'none'}
                  data-highlighted={tile.key === highlighted}
                  tabIndex={tile.key === active ? 0 : -1}
                  onFocus={() => setCurrent(tile.key)}
                >
                  <span className={styles.name}>{tile.name}</span> <span className={styles.value}>{tile.text}</span>
                  <span className="visually-hidden">
                    {[tile.description, tile.islands && text.islandsOf(tile.islands.name)].filter(Boolean).join(', ')}
                  </span>
                </Link>
              </div>
            ))}
          </div>
        ))}
        {tiles.map((tile) => (
          <Islands key={tile.key} tile={tile} step={toColourStep(tile.value, smallest, largest) ?? 'none'} />
        ))}
      </div>
      <MapKey />
      <p className={styles.keys}>{text.mapKeys}</p>
    </div>
  )
}

/** Drawn, not focusable: the tile of the unit they belong to speaks for them. */
function Islands({ tile, step }: { readonly tile: MapTile; readonly step: number | string }) {
  const { islands } = tile
  if (!islands) return null
  return (
    <span className={styles.islands} style={place(islands)} data-step={step} aria-hidden="true">
      <span className={styles.islandsName}>{islands.name}</span>
      <span className={styles.islandsOf}>({tile.name})</span>
    </span>
  )
}

function MapKey() {
  const text = useText(componentText)
  return (
    <p className={styles.key} aria-hidden="true">
      {text.low}
      {[0, 1, 2, 3, 4].map((step) => (
        <span key={step} className={styles.sample} data-step={step} />
      ))}
      {text.high}
      <span className={styles.sample} data-step="none" /> {text.noDataTile}
    </p>
  )
}
