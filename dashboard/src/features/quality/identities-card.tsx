import { Link } from 'wouter'
import { toCsvNotes } from '../../components/csv-notes.ts'
import { DataTable } from '../../components/data-table.tsx'
import { FigureSource } from '../../components/figure-source.tsx'
import { Panel } from '../../components/panel.tsx'
import type { Provenance } from '../../components/provenance-mark.tsx'
import { ReconciliationBadge } from '../../components/reconciliation-badge.tsx'
import { namePeriod } from '../../filters/period-name.ts'
import { useFilters } from '../../filters/use-filters.ts'
import { useFormat } from '../../format/use-format.ts'
import type { QualityIdentitiesQuery } from '../../graphql/generated/graphql.ts'
import { inLanguage } from '../../text/in-language.ts'
import { useLanguage, useText } from '../../text/language.ts'
import { qualityText } from '../../text/quality-text.ts'
import { nameOf } from '../../unit-page/name-of.ts'
import styles from './quality.module.css'

type Identity = NonNullable<NonNullable<QualityIdentitiesQuery['dataQuality']>['identities']>[number]

interface IdentitiesCardProps {
  readonly identities: readonly Identity[]
  readonly provenance: Provenance | undefined
}

/** Whether the figures add up, and where they do not. */
export function IdentitiesCard({ identities, provenance }: IdentitiesCardProps) {
  const text = useText(qualityText)
  const format = useFormat()
  const language = useLanguage()
  const { filters } = useFilters()
  const sum = (key: 'checked' | 'failed') => identities.reduce((total, each) => total + each[key], 0)
  const [checked, failed] = [format.count(sum('checked')), format.count(sum('failed'))]
  const textOf = ({ rule, ruleEn }: Identity) => inLanguage(language, rule, ruleEn)
  return (
    <Panel
      title={sum('failed') === 0 ? text.identitiesHold(checked) : text.identitiesFail(failed, checked)}
      subtitle={text.identitiesSubtitle(namePeriod(filters.period, language))}
      footer={provenance && <FigureSource provenance={provenance} />}
    >
      <DataTable
        caption={text.identitiesCaption}
        captionHidden
        whole
        dense
        columns={[
          {
            key: 'identity',
            header: text.identity,
            rowHeader: true,
            cell: (identity) => (
              <>
                {textOf(identity)}
                <Failures identity={identity} />
              </>
            ),
            csv: [
              { header: text.kind, value: ({ identity }) => identity },
              { header: text.identity, value: textOf },
            ],
          },
          {
            key: 'checked',
            header: text.checked,
            numeric: true,
            cell: (identity) => format.count(identity.checked),
            csv: [{ header: text.checked, value: (identity) => identity.checked }],
          },
          {
            key: 'failed',
            header: text.failed,
            numeric: true,
            cell: (identity) => (identity.failed === 0 ? text.holds : format.count(identity.failed)),
            csv: [{ header: text.failed, value: (identity) => identity.failed }],
          },
        ]}
        rows={identities}
        rowKey={({ identity }) => identity}
        fileName="doi-chieu"
        fileNotes={provenance ? toCsvNotes(text.identitiesCaption, provenance, language) : [text.identitiesCaption]}
      />
    </Panel>
  )
}

function Failures({ identity: { failures } }: { readonly identity: Identity }) {
  const text = useText(qualityText)
  const language = useLanguage()
  const { hrefTo } = useFilters()
  if (failures.length === 0) return null
  return (
    <ul className={styles.sub}>
      {failures.map(({ unit, left, right }) => (
        <li key={unit?.code ?? ''}>
          {unit ? (
            <Link href={hrefTo({ name: unit.level === 'COMMUNE' ? 'commune' : 'province', code: unit.code })}>
              {nameOf(unit, language)}
            </Link>
          ) : (
            text.theNation
          )}{' '}
          <ReconciliationBadge parts={[left]} total={right} />
        </li>
      ))}
    </ul>
  )
}
