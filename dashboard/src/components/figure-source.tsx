import type { ReactNode } from 'react'
import { useFormat } from '../format/use-format.ts'
import { componentText } from '../text/component-text.ts'
import { inLanguage } from '../text/in-language.ts'
import { useLanguage, useText } from '../text/language.ts'
import { useApplied } from '../trust/applied.ts'
import styles from './figure-source.module.css'
import { ProvenanceMark } from './provenance-mark.tsx'
import type { Provenance } from './provenance-mark.tsx'

interface FigureSourceProps {
  readonly provenance: Provenance
  /** Σ numerators and Σ denominators of a rate. */
  readonly fraction?: { readonly numerator: number; readonly denominator: number } | undefined
  readonly children?: ReactNode
}

/** The foot of a figure: real or simulated, as of when, from where, out of what, and what the graph says the figures are. */
export function FigureSource({ provenance, fraction, children }: FigureSourceProps) {
  const text = useText(componentText)
  const format = useFormat()
  const language = useLanguage()
  const applied = useApplied(provenance)
  return (
    <div className={styles.source}>
      <ProvenanceMark provenance={provenance} />
      {fraction && (
        <span>{text.numeratorOf(format.count(fraction.numerator), format.count(fraction.denominator))}</span>
      )}
      {children}
      <details className={styles.from}>
        <summary>{text.source}</summary>
        {inLanguage(language, provenance.source, provenance.sourceEn)}
        {applied.map((line) => (
          <span key={line} className={styles.applied}>
            {line}
          </span>
        ))}
      </details>
    </div>
  )
}
