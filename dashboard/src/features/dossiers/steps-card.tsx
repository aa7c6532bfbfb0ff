import { FigureSource } from '../../components/figure-source.tsx'
import { Panel } from '../../components/panel.tsx'
import { formatInstant } from '../../format/instant.ts'
import { dossierText } from '../../text/dossier-text.ts'
import { useLanguage, useText } from '../../text/language.ts'
import styles from './dossiers.module.css'
import { toSteps } from './to-steps.ts'
import type { DossierDetail } from './to-steps.ts'

/** Everything told of the dossier, in the order of time. */
export function StepsCard({ dossier }: { readonly dossier: DossierDetail }) {
  const text = useText(dossierText)
  const language = useLanguage()
  return (
    <Panel
      title={text.stepsName}
      subtitle={text.stepsSubtitle}
      footer={<FigureSource provenance={dossier.provenance} />}
    >
      <ol className={styles.steps}>
        {toSteps(dossier).map(({ key, at, kind }, index) => (
          <li key={`${key} ${at} ${index}`} className={styles.step} data-kind={kind}>
            <time dateTime={at}>{formatInstant(at, language)}</time>
            <div>{text.steps[key]}</div>
          </li>
        ))}
      </ol>
    </Panel>
  )
}
