import { Link } from 'wouter'
import { useFilters } from '../../filters/use-filters.ts'
import { useFormat } from '../../format/use-format.ts'
import { useText } from '../../text/language.ts'
import { rankingsText } from './rankings-text.ts'
import styles from './selection-bar.module.css'
import { firstFive, mostMoved } from './to-history-points.ts'
import type { RankedUnit } from './to-ranked-units.ts'

interface SelectionBarProps {
  readonly units: readonly RankedUnit[]
  readonly picked: readonly RankedUnit[]
  /** True in the views that are about the picked units: it is shown there even when none is. */
  readonly always: boolean
}

/** The picked units, what to do with them, and a way to pick more without the table. */
export function SelectionBar({ units, picked, always }: SelectionBarProps) {
  const text = useText(rankingsText)
  const format = useFormat()
  const { filters, change, hrefWith } = useFilters()
  if (picked.length === 0 && !always) return null
  const keys = picked.map(({ key }) => key)
  const pick = (sel: readonly string[]) => change({ sel }, { replace: true })
  const moved = mostMoved(units)
  const others = units.filter(({ key }) => !keys.includes(key))
  return (
    <section className={always ? styles.bar : `${styles.bar} ${styles.floating}`} aria-label={text.columns.pick}>
      <output className={styles.count}>{text.picked(format.count(picked.length))}</output>
      {picked.length === 0 && <span className={styles.hint}>{text.pickFirst}</span>}
      <ul className={styles.chips}>
        {picked.map(({ key, name }) => (
          <li key={key}>
            <button
              type="button"
              aria-label={text.unpick(name)}
              onClick={() => pick(keys.filter((each) => each !== key))}
            >
              {name} <span aria-hidden="true">×</span>
            </button>
          </li>
        ))}
      </ul>
      {picked.length < 5 && (
        <select
          aria-label={text.addUnit}
          value=""
          onChange={(event) => event.target.value !== '' && pick([...keys, event.target.value])}
        >
          <option value="">{text.addUnit}</option>
          {others.map(({ key, name, position }) => (
            <option key={key} value={key}>
              {format.count(position)}. {name}
            </option>
          ))}
        </select>
      )}
      <span className={styles.actions}>
        {picked.length === 0 && (
          <>
            <Link href={hrefWith({ sel: firstFive(units) })}>{text.firstFive}</Link>
            {moved.length > 0 && <Link href={hrefWith({ sel: moved })}>{text.mostMoved}</Link>}
          </>
        )}
        {picked.length > 0 && filters.view !== 'compare' && (
          <Link href={hrefWith({ view: 'compare' })}>{text.views.compare}</Link>
        )}
        {picked.length > 0 && filters.view !== 'history' && (
          <Link href={hrefWith({ view: 'history' })}>{text.views.history}</Link>
        )}
        {picked.length > 0 && (
          <button type="button" onClick={() => pick([])}>
            {text.clear}
          </button>
        )}
      </span>
    </section>
  )
}
