import { useFormat } from '../format/use-format.ts'
import { componentText } from '../text/component-text.ts'
import { inLanguage } from '../text/in-language.ts'
import { useLanguage, useText } from '../text/language.ts'
import styles from './provenance-mark.module.css'

/** As the graph gives it beside every figure. */
export interface Provenance {
  readonly origin: 'REAL' | 'SIMULATED'
  readonly source: string
  readonly sourceEn: string
  readonly asOf: string | null
}

interface ProvenanceMarkProps {
  readonly provenance: Provenance
}

/** Says of a figure whether it is real or simulated, and as of when: a word and a shape, so that no colour has to be told apart. */
export function ProvenanceMark({ provenance }: ProvenanceMarkProps) {
  const text = useText(componentText)
  const format = useFormat()
  const source = inLanguage(useLanguage(), provenance.source, provenance.sourceEn)
  const real = provenance.origin === 'REAL'
  return (
    <span className={real ? styles.real : styles.simulated} title={source} data-origin={provenance.origin}>
      <svg className={styles.icon} viewBox="0 0 12 12" aria-hidden="true">
        {real ? (
          <circle cx="6" cy="6" r="5" fill="currentColor" />
        ) : (
          <path d="M6 1 11 6 6 11 1 6Z" fill="none" stroke="currentColor" strokeWidth="1.5" strokeDasharray="2 1" />
        )}
      </svg>
      {real ? text.real : text.simulated}
      <span className={styles.day}>
        {' · '}
        {provenance.asOf === null ? text.noDay : format.day(provenance.asOf)}
      </span>
    </span>
  )
}
