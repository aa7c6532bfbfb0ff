import type { CommunePeersQuery, UnitFiguresFragment } from '../../graphql/generated/graphql.ts'
import type { Asked } from '../../graphql/use-ask.ts'
import { useFormat } from '../../format/use-format.ts'
import { communeText } from '../../text/commune-text.ts'
import { useLanguage, useText } from '../../text/language.ts'
import { FiguresRow } from '../../unit-page/figures-row.tsx'
import type { FigureKey } from '../../unit-page/figures-row.tsx'
import { nameOf } from '../../unit-page/name-of.ts'
import styles from '../../unit-page/unit-page.module.css'
import { PlaceNote } from './place-note.tsx'
import { placedMeasures, toPlaces } from './to-places.ts'

interface FiguresCardProps {
  readonly code: string
  readonly statistics: UnitFiguresFragment
  readonly peers: Asked<CommunePeersQuery>
}

/** The headline figures, each with its place among the communes of the province. */
export function FiguresCard({ code, statistics, peers }: FiguresCardProps) {
  const text = useText(communeText)
  const format = useFormat()
  const language = useLanguage()
  const parent = peers.data?.administrativeUnit?.parent
  const nodes = parent?.children?.nodes ?? []
  // Places of another period do not stand beside these figures.
  const places = peers.outdated ? null : toPlaces(code, nodes)
  const measureOf = (key: FigureKey) => placedMeasures.find((measure) => measure === key)
  const noteOf = (key: FigureKey) => {
    const measure = measureOf(key)
    return places && measure ? <PlaceNote measure={measure} place={places[measure]} /> : null
  }
  const isAnswered = peers.data !== undefined || peers.failure !== undefined
  return (
    <div className={styles.stack}>
      <FiguresRow statistics={statistics} noteOf={noteOf} subject={{ unit: code }} />
      {places && parent && (
        <p className={styles.soft}>{text.peersNote(format.count(nodes.length), nameOf(parent, language))}</p>
      )}
      {!places && isAnswered && !peers.outdated && <p className={styles.soft}>{text.peersFailed}</p>}
    </div>
  )
}
