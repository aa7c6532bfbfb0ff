import { BarCell } from '../../components/bar-cell.tsx'
import { toCsvNotes } from '../../components/csv-notes.ts'
import { DataTable } from '../../components/data-table.tsx'
import { FigureSource } from '../../components/figure-source.tsx'
import { HeadlineFigure, HeadlineRow } from '../../components/headline-figure.tsx'
import { Panel } from '../../components/panel.tsx'
import { ReconciliationBadge } from '../../components/reconciliation-badge.tsx'
import { useFormat } from '../../format/use-format.ts'
import type { ProvinceStaffQuery } from '../../graphql/generated/graphql.ts'
import { useLanguage, useText } from '../../text/language.ts'
import { provinceText } from '../../text/province-text.ts'
import styles from './province.module.css'

type Summary = NonNullable<NonNullable<ProvinceStaffQuery['administrativeUnit']>['staffSummary']>

interface StaffCardProps {
  readonly code: string
  readonly unitName: string
  readonly summary: Summary
}

/** Who does the work: accounts issued and in use, and people by what they do. */
export function StaffCard({ code, unitName, summary }: StaffCardProps) {
  const text = useText(provinceText)
  const format = useFormat()
  const language = useLanguage()
  const { members, accounts, activeAccounts, byPosition, provenance } = summary
  const share = accounts === 0 ? null : activeAccounts / accounts
  const caption = `${text.staffName}, ${unitName}`
  const most = Math.max(1, ...byPosition.map((each) => each.members))
  return (
    <Panel
      title={share === null ? text.staffName : text.staffTitle(format.count(accounts), format.rate(share))}
      subtitle={text.staffSubtitle}
      footer={<FigureSource provenance={provenance} />}
    >
      <div className={styles.stack}>
        <HeadlineRow label={text.staffName}>
          <HeadlineFigure label={text.accounts} value={format.count(accounts)} provenance={provenance} />
          <HeadlineFigure
            label={text.activeAccounts}
            value={format.count(activeAccounts)}
            detail={
              share === null
                ? undefined
                : `${format.rate(share)} · ${format.count(activeAccounts)}/${format.count(accounts)}`
            }
            provenance={provenance}
          />
          <HeadlineFigure label={text.members} value={format.count(members)} provenance={provenance} />
        </HeadlineRow>
        <DataTable
          caption={caption}
          captionHidden
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
