import { TileMap } from '../../components/tile-map.tsx'
import type { Metric } from '../../filters/filters.ts'
import { useFilters } from '../../filters/use-filters.ts'
import { useFormat } from '../../format/use-format.ts'
import { useText } from '../../text/language.ts'
import { overviewText } from '../../text/overview-text.ts'
import type { Measured } from './measure.ts'
import { toMapTiles } from './to-map-tiles.ts'
import { useMeasureFormat } from './use-measure-format.ts'

interface MeasureMapProps {
  readonly measured: readonly Measured[]
  readonly metric: Metric
}

export function MeasureMap({ measured, metric }: MeasureMapProps) {
  const text = useText(overviewText)
  const format = useFormat()
  const formatValue = useMeasureFormat(metric)
  const { filters, hrefTo } = useFilters()
  const tiles = toMapTiles(measured, {
    text: ({ value }) => formatValue(value),
    description: ({ value, entry }) => (value === null ? text.totalsOnly : text.inPlace(format.count(entry.position))),
    href: (code) => hrefTo({ name: 'province', code }),
  })
  return <TileMap label={text.mapLabel(text.metrics[metric])} tiles={tiles} highlighted={filters.hl} />
}
