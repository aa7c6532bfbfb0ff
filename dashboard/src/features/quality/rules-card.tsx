import { Link } from 'wouter'
import { toCsvNotes } from '../../components/csv-notes.ts'
import { DataTable } from '../../components/data-table.tsx'
import { FigureSource } from '../../components/figure-source.tsx'
import { Panel } from '../../components/panel.tsx'
import type { Provenance } from '../../components/provenance-mark.tsx'
import { useFilters } from '../../filters/use-filters.ts'
import { useFormat } from '../../format/use-format.ts'
import type { QualityRulesQuery } from '../../graphql/generated/graphql.ts'
import { dossierWords } from '../../text/dossier-words.ts'
import { inLanguage } from '../../text/in-language.ts'
import { useLanguage, useText } from '../../text/language.ts'
import { qualityText } from '../../text/quality-text.ts'
import styles from './quality.module.css'

type Rule = NonNullable<QualityRulesQuery['dataQuality']>['rules'][number]

interface RulesCardProps {
  readonly rules: readonly Rule[]
  readonly provenance: Provenance | undefined
}

/** Every rule, how many dossiers break it, and which. */
export function RulesCard({ rules, provenance }: RulesCardProps) {
  const text = useText(qualityText)
  const { findings } = useText(dossierWords)
  const format = useFormat()
  const language = useLanguage()
  const textOf = ({ rule, ruleEn }: Rule) => inLanguage(language, rule, ruleEn)
  const [most] = rules.toSorted((a, b) => b.dossiers - a.dossiers)
  const title =
    most && most.dossiers > 0 ? text.rulesTitle(format.count(most.dossiers), findings[most.kind]) : text.rulesClean
  return (
    <Panel title={title} subtitle={text.rulesSubtitle} footer={provenance && <FigureSource provenance={provenance} />}>
      <DataTable
        caption={text.rulesCaption}
        captionHidden
        whole
        dense
        columns={[
          {
            key: 'rule',
            header: text.rule,
            rowHeader: true,
            cell: (rule) => (rule.dossiers === 0 ? textOf(rule) : <Affected rule={rule} name={textOf(rule)} />),
            csv: [
              { header: text.kind, value: ({ kind }) => kind },
              { header: text.rule, value: textOf },
            ],
          },
          {
            key: 'dossiers',
            header: text.dossiers,
            numeric: true,
            descendingFirst: true,
            sortValue: ({ dossiers }) => dossiers,
            cell: ({ dossiers }) => format.count(dossiers),
            csv: [{ header: text.dossiers, value: ({ dossiers }) => dossiers }],
          },
        ]}
        rows={rules}
        rowKey={({ kind }) => kind}
        fileName="quy-tac-chat-luong"
        fileNotes={provenance ? toCsvNotes(text.rulesCaption, provenance, language) : [text.rulesCaption]}
      />
    </Panel>
  )
}

/** The first dossiers that break the rule, each with what is wrong and a link to its page. */
function Affected({ rule, name }: { readonly rule: Rule; readonly name: string }) {
  const text = useText(qualityText)
  const format = useFormat()
  const { hrefTo } = useFilters()
  if (rule.affected === null) return <p>{name}</p>
  const { nodes } = rule.affected
  return (
    <details className={styles.rule}>
      <summary>{name}</summary>
      <p>{text.affected(format.count(nodes.length), format.count(rule.dossiers))}</p>
      <ul>
        {nodes.map(({ code, detail, dossier }) => (
          <li key={code}>
            {dossier ? <Link href={hrefTo({ name: 'dossiers', code })}>{code}</Link> : `${code} (${text.withdrawn})`}
            <span className={styles.sub}>{detail}</span>
          </li>
        ))}
      </ul>
    </details>
  )
}
