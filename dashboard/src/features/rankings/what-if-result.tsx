import { FigureSource } from '../../components/figure-source.tsx'
import { QueryState } from '../../components/query-state.tsx'
import { useFormat } from '../../format/use-format.ts'
import { WhatIfDocument } from '../../graphql/generated/what-if-documents.ts'
import type { PeriodInput, RankingLevel, WhatIfQuery } from '../../graphql/generated/graphql.ts'
import { useAsk } from '../../graphql/use-ask.ts'
import { inLanguage } from '../../text/in-language.ts'
import { useLanguage, useText } from '../../text/language.ts'
import { useGroupName } from './group-name.ts'
import type { toApplied } from './to-adjustable.ts'
import { whatIfText } from './what-if-text.ts'
import styles from './what-if.module.css'

/** The ranking in which an agency is changed: a capture, or the platform's own of a period. */
export interface Simulable {
  readonly agency: string
  readonly level: RankingLevel
  readonly within: string | null
  readonly capturedOn: string | null
  readonly period: PeriodInput | null
}

interface WhatIfResultProps {
  readonly simulable: Simulable
  readonly applied: ReturnType<typeof toApplied>
}

/** Points and position as they are and as they would be; the answer before stays while the next one is on its way. */
export function WhatIfResult({ simulable, applied }: WhatIfResultProps) {
  const text = useText(whatIfText)
  const { agency, ...base } = simulable
  const observations = applied.map(({ indicator, numerator }) => ({
    indicator: indicator.code,
    numerator,
    denominator: indicator.denominator,
  }))
  const asked = useAsk(WhatIfDocument, { ...base, changes: [{ agency, observations }] })
  return (
    <QueryState
      state={asked}
      pick={(data) => data.simulateRanking}
      part="simulateRanking"
      empty={text.empty}
      height="18rem"
    >
      {(simulation) => <Outcome simulation={simulation} />}
    </QueryState>
  )
}

function Outcome({ simulation }: { readonly simulation: NonNullable<WhatIfQuery['simulateRanking']> }) {
  const text = useText(whatIfText)
  const format = useFormat()
  const language = useLanguage()
  const nameOf = useGroupName()
  const [changed] = simulation.changed
  if (!changed) return null
  const { before, after, groups, gained, positions } = changed
  const place = (position: number | null) => (position === null ? text.noPlace : format.count(position))
  const caption =
    text.found(format.points(before.total), format.points(after.total), format.pointsChange(gained)) +
    (positions === null ? '' : text.foundPlace(place(before.position), place(after.position), format.change(positions)))
  const rows = groups.filter(({ before: points }) => points !== null)
  return (
    <section className={styles.result} aria-label={text.after}>
      <output className={styles.found}>{caption}</output>
      <table className={styles.table}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{text.group}</th>
            <th scope="col">{text.before}</th>
            <th scope="col">{text.after}</th>
            <th scope="col">{text.gained}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((group) => (
            <tr key={group.code} className={group.gained === 0 ? styles.same : undefined}>
              <th scope="row">
                {nameOf({ code: group.code, name: inLanguage(language, group.name, group.nameEn) })} /
                {format.count(group.maximum)}
              </th>
              <td>{format.points(group.before)}</td>
              <td>{format.points(group.after)}</td>
              <td>{format.pointsChange(group.gained)}</td>
            </tr>
          ))}
          <tr className={styles.total}>
            <th scope="row">{text.total}</th>
            <td>{format.points(before.total)}</td>
            <td>{format.points(after.total)}</td>
            <td>{format.pointsChange(gained)}</td>
          </tr>
          <tr className={styles.total}>
            <th scope="row">{text.position}</th>
            <td>{place(before.position)}</td>
            <td>
              {after.position === null
                ? place(null)
                : text.outOf(place(after.position), format.count(simulation.outOf))}
            </td>
            <td>{format.change(positions)}</td>
          </tr>
        </tbody>
      </table>
      <p className={styles.hint}>
        {inLanguage(language, simulation.note, simulation.noteEn)} {text.moved(format.count(simulation.moved))}
      </p>
      <p className={styles.hint}>{text.base}</p>
      <FigureSource provenance={simulation.base.provenance} />
    </section>
  )
}
