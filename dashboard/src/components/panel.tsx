import { useId } from 'react'
import type { ReactNode } from 'react'
import styles from './panel.module.css'

interface PanelProps {
  /** The finding in words, made from the data; the plain name where there is none. */
  readonly title: string
  /** Measure, unit, scope, period. */
  readonly subtitle?: ReactNode
  /** Switches and exports. */
  readonly actions?: ReactNode
  /** Source, day, numerator and denominator: FigureSource. */
  readonly footer?: ReactNode
  /** Takes the whole width of the page's grid. */
  readonly wide?: boolean
  readonly children: ReactNode
}

/** A card: a figure with its finding as title and its source at the foot. */
export function Panel({ title, subtitle, actions, footer, wide = false, children }: PanelProps) {
  const titleId = useId()
  return (
    <section className={wide ? styles.wide : styles.panel} aria-labelledby={titleId}>
      <header className={styles.header}>
        <div>
          <h2 id={titleId} className={styles.title}>
            {title}
          </h2>
          {subtitle !== undefined && <p className={styles.subtitle}>{subtitle}</p>}
        </div>
        {actions !== undefined && <div className={styles.actions}>{actions}</div>}
      </header>
      <div className={styles.body}>{children}</div>
      {footer !== undefined && footer !== null && <footer className={styles.footer}>{footer}</footer>}
    </section>
  )
}
