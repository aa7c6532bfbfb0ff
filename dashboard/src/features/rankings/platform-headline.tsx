import { HeadlineFigure, HeadlineRow } from '../../components/headline-figure.tsx'
import type { Provenance } from '../../components/provenance-mark.tsx'
import { useFormat } from '../../format/use-format.ts'
import type { Trust } from '../../graphql/generated/graphql.ts'
import { useText } from '../../text/language.ts'
import { trustText } from '../../text/trust-text.ts'
import { explainText } from './explain-text.ts'
import { intervalText } from './interval-text.ts'
import { intervalWords } from './interval-words.ts'
import { platformExplainText } from './platform-explain-text.ts'
import type { OwnExplained } from './to-own-explained.ts'

interface PlatformHeadlineProps {
  readonly explained: OwnExplained
  readonly trust: Trust | null
  readonly provenance: Provenance
}

/** Position, points, loss, and what nobody observed. */
export function PlatformHeadline({ explained, trust, provenance }: PlatformHeadlineProps) {
  const text = useText(platformExplainText)
  const shared = useText(explainText)
  const trustWords = useText(trustText)
  const ofChance = useText(intervalText)
  const format = useFormat()
  const { position, tied, outOf, intervals, peers, reason, total, observable, maximum } = explained
  const reachable = observable ?? maximum
  return (
    <HeadlineRow label={shared.headlines}>
      <HeadlineFigure
        label={trust === 'PROVISIONAL' ? `${shared.position} (${trustWords.trusts[trust]})` : shared.position}
        value={position === null ? null : `${format.count(position)}/${format.count(outOf)}${tied ? ' =' : ''}`}
        reason={reason ?? undefined}
        detail={intervals ? intervalWords(intervals, ofChance, format.count) : undefined}
        note={peers && text.inSize(format.count(peers.position), format.count(peers.outOf))}
        provenance={provenance}
      />
      <HeadlineFigure
        label={text.total}
        value={total === null ? null : format.points(total)}
        reason={reason ?? undefined}
        detail={text.ofObservable(format.count(reachable))}
        provenance={provenance}
      />
      <HeadlineFigure
        label={shared.lost}
        value={total === null ? null : format.points(reachable - total)}
        reason={reason ?? undefined}
        detail={text.lostNote}
        provenance={provenance}
      />
      <HeadlineFigure
        label={text.unobserved}
        value={total === null ? null : format.count(maximum - reachable)}
        reason={reason ?? undefined}
        detail={text.unobservedNote(format.count(maximum))}
        provenance={provenance}
      />
    </HeadlineRow>
  )
}
