import { useFormat } from '../../format/use-format.ts'
import { communeText } from '../../text/commune-text.ts'
import { useText } from '../../text/language.ts'
import type { Place, PlacedMeasure } from './to-places.ts'

interface PlaceNoteProps {
  readonly measure: PlacedMeasure
  readonly place: Place
}

/** A count of many dossiers is neither good nor bad. */
const counts: ReadonlySet<PlacedMeasure> = new Set(['received', 'inProgress'])

/** The place of a figure among the communes of the province with its quarter, or why it has none. */
export function PlaceNote({ measure, place }: PlaceNoteProps) {
  const text = useText(communeText)
  const format = useFormat()
  if (place.kind === 'unknown') return null
  if (place.kind === 'few') return text.few(format.count(place.dossiers))
  if (place.kind === 'alone') return text.alone
  const isCount = counts.has(measure)
  const median = isCount
    ? format.count(place.median)
    : measure === 'processing'
      ? format.number(place.median, 2)
      : format.rate(place.median, 2)
  const quarters = isCount ? text.quarters.most : text.quarters.best
  return [
    `${text.place(format.count(place.position), format.count(place.outOf))}${place.tied ? ` (${text.tied})` : ''}`,
    quarters[place.quarter - 1],
    text.median(median),
  ].join(' · ')
}
