import { Notice } from '../../components/notice.tsx'
import { useFormat } from '../../format/use-format.ts'
import { useText } from '../../text/language.ts'
import { rankingsText } from './rankings-text.ts'
import { toCaptureFacts } from './to-capture-facts.ts'
import type { RankedUnit } from './to-ranked-units.ts'

interface CaptureNotesProps {
  readonly units: readonly RankedUnit[]
  /** In the language of the page; null when nothing is known to be wrong. */
  readonly note: string | null
}

/** What a reader must know before using a capture: counted from what is shown, else as noted by who captured it. */
export function CaptureNotes({ units, note }: CaptureNotesProps) {
  const text = useText(rankingsText)
  const format = useFormat()
  const facts = toCaptureFacts(units)
  const of = format.count(facts.units)
  const partly = facts.withIndicators > 0 && facts.withIndicators < facts.units
  const said = facts.stale > 0 || partly
  if (!said && note === null) return null
  return (
    <Notice tone="attention">
      {facts.stale > 0 && text.notes.stale(format.count(facts.stale), of, format.points(facts.largestDifference))}
      {partly && text.notes.partly(format.count(facts.withIndicators), of)}
      {!said && (
        <>
          {text.notes.source}: {note}
        </>
      )}
    </Notice>
  )
}
