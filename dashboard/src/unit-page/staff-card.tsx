import { BarCell } from '../components/bar-cell.tsx'
import { toCsvNotes } from '../components/csv-notes.ts'
import { DataTable } from '../components/data-table.tsx'
import { FigureSource } from '../components/figure-source.tsx'
import { Panel } from '../components/panel.tsx'
import { ReconciliationBadge } from '../components/reconciliation-badge.tsx'
import { useFormat } from '../format/use-format.ts'
import type { UnitStaffFragment } from '../graphql/generated/graphql.ts'
import { useLanguage, useText } from '../text/language.ts'
import { staffText } from '../text/staff-text.ts'
import styles from './unit-page.module.css'

interface StaffCardProps {
  readonly code: string
  readonly unitName: string
  readonly summary: UnitStaffFragment
  /** Whose staff is counted. */
  readonly subtitle: string
}

/** Who does the work: accounts issued and in use, and people by what they do. */
export function StaffCard({ code, unitName, summary, subtitle }: StaffCardProps) {
  const text = useText(staffText)
  const format = useFormat()
  const language = useLanguage()
  const { members, accounts, activeAccounts, byPosition, provenance } = summary
  const share = accounts === 0 ? null : activeAccounts / accounts
  const caption = `${text.staffName}, ${unitName}`
  const most = Math.max(1, ...byPosition.map((each) => each.members))
  return (
    <Panel
      title={share === null ? text.staffName : text.staffTitle(format.count(accounts), format.rate(share))}
      subtitle={subtitle}
      footer={<FigureSource provenance={provenance} />}
    >
      <div className={styles.stack}>
        <dl className={styles.totals}>
          <div>
            <dt>{text.accounts}</dt>
            <dd>
              <strong>{format.count(accounts)}</strong>
            </dd>
          </div>
          <div>
            <dt>{text.activeAccounts}</dt>
            <dd>
              <strong>{format.count(activeAccounts)}</strong>{' '}
              <span className={styles.soft}>
                {share !== null && `${format.rate(share)} · `}
                {format.count(activeAccounts)}/{format.count(accounts)}
              </span>
            </dd>
          </div>
          <div>
            <dt>{text.members}</dt>
            <dd>
              <strong>{format.count(members)}</strong>
            </dd>
          </div>
        </dl>
        <DataTable
          caption={caption}
          captionHidden
          whole
          dense
          columns={[
            {
              key: 'position',
              header: text.positionName,
              rowHeader: true,
              cell: ({ position }) => text.positionNames[position],
              csv: [{ header: text.positionName, value: ({ position }) => text.positionNames[position] }],
            },
            {
              key: 'members',
              header: text.members,
              cell: (each) => <BarCell share={each.members / most} text={format.count(each.members)} />,
              csv: [{ header: text.members, value: (each) => each.members }],
            },
          ]}
          rows={byPosition}
          rowKey={({ position }) => position}
          fileName={`nhan-su_${code}`}
          fileNotes={toCsvNotes(caption, provenance, language)}
        />
        <div className={styles.checks}>
          <span>{text.positionSum}</span>
          <ReconciliationBadge parts={byPosition.map((each) => each.members)} total={members} />
        </div>
      </div>
    </Panel>
  )
}
