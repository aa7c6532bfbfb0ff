import { Link } from 'wouter'
import { MovementMark } from '../../components/movement-mark.tsx'
import { Notice } from '../../components/notice.tsx'
import { ProvenanceMark } from '../../components/provenance-mark.tsx'
import { QueryState } from '../../components/query-state.tsx'
import { useFilters } from '../../filters/use-filters.ts'
import { useFormat } from '../../format/use-format.ts'
import type { ProvinceScorecardQuery } from '../../graphql/generated/graphql.ts'
import type { Asked } from '../../graphql/use-ask.ts'
import { useText } from '../../text/language.ts'
import { provinceText } from '../../text/province-text.ts'
import styles from '../../unit-page/unit-page.module.css'
import type { Entry } from './to-score.ts'

interface RankCardProps {
  /** Official code of the province. */
  readonly code: string
  /** Null when the province's agency code is not known: then nothing is asked. */
  readonly agency: string | null
  readonly state: Asked<ProvinceScorecardQuery>
}

/** Published position, score and movement, with the way to their explanation. */
export function RankCard({ code, agency, state }: RankCardProps) {
  const text = useText(provinceText)
  const format = useFormat()
  const { hrefTo } = useFilters()
  const units = state.data?.portalCaptures?.at(-1)
  return (
    <section className={styles.rank} aria-label={text.rank}>
      <p className={styles.rankLabel}>{text.rank}</p>
      {agency === null ? (
        <Notice>{text.agencyCodeUnknown}</Notice>
      ) : (
        <QueryState
          state={state}
          pick={(data) => data.portalScorecard}
          part="portalScorecard"
          empty={text.noScore}
          height="5.5rem"
        >
          {(entry) => (
            <>
              <RankFigures entry={entry} />
              <p className={styles.rankLine}>
                <Link href={hrefTo({ name: 'provinceRanking', explained: code })}>{text.why}</Link>
              </p>
            </>
          )}
        </QueryState>
      )}
      {agency !== null && units && (
        <p className={styles.rankLine}>
          <Link href={hrefTo({ name: 'unitRanking', agency, explained: null })}>
            {text.unitsOf(format.count(units.entries))}
          </Link>
        </p>
      )}
    </section>
  )
}

function RankFigures({ entry }: { readonly entry: Entry }) {
  const text = useText(provinceText)
  const format = useFormat()
  const { position, outOf, tied, movement, scorecard, provenance } = entry
  return (
    <>
      <p className={styles.rankFigures}>
        <span className={styles.rankPosition}>{text.position(format.count(position), format.count(outOf))}</span>
        <MovementMark positions={movement?.positions ?? null} />
        {tied && <span>{text.tied}</span>}
        <span className={styles.rankTotal}>
          {text.points(format.points(scorecard.total), format.count(scorecard.maximum))}
        </span>
      </p>
      <p className={styles.basis}>
        <ProvenanceMark provenance={provenance} />
        {movement && <span>{text.since(format.pointsChange(movement.points), format.day(movement.since))}</span>}
      </p>
    </>
  )
}
