import { Panel } from '../../components/panel.tsx'
import { useFormat } from '../../format/use-format.ts'
import type { ExplainSchemeQuery } from '../../graphql/generated/graphql.ts'
import { inLanguage } from '../../text/in-language.ts'
import { useLanguage, useText } from '../../text/language.ts'
import { explainText } from './explain-text.ts'
import styles from './explain.module.css'

/** The version of the index by which the points are counted. */
export function SchemePanel({ scheme }: { readonly scheme: NonNullable<ExplainSchemeQuery['scheme']> }) {
  const text = useText(explainText)
  const format = useFormat()
  const language = useLanguage()
  const from = format.day(scheme.validFrom)
  return (
    <Panel title={text.schemeTitle(inLanguage(language, scheme.name, scheme.nameEn))}>
      <dl className={styles.scheme}>
        <div>
          <dt>{text.legalBasis}</dt>
          <dd>{inLanguage(language, scheme.legalBasis, scheme.legalBasisEn)}</dd>
        </div>
        <div>
          <dt>{text.validity}</dt>
          <dd>{scheme.validUntil === null ? text.from(from) : text.fromUntil(from, format.day(scheme.validUntil))}</dd>
        </div>
        <div>
          <dt>{text.schemeId}</dt>
          <dd>
            <code>{scheme.id}</code>
          </dd>
        </div>
      </dl>
      <p className={styles.unsure}>{text.rounding}</p>
    </Panel>
  )
}
