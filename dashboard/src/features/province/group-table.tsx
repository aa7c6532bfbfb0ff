import { BarCell } from '../../components/bar-cell.tsx'
import { toCsvNotes } from '../../components/csv-notes.ts'
import { DataTable } from '../../components/data-table.tsx'
import { Missing } from '../../components/missing.tsx'
import { useFormat } from '../../format/use-format.ts'
import { useLanguage, useText } from '../../text/language.ts'
import { provincePublishedText } from '../../text/province-published-text.ts'
import { earnedIn } from './to-score.ts'
import type { Entry, Group } from './to-score.ts'

interface GroupTableProps {
  readonly code: string
  readonly unitName: string
  readonly entry: Entry
}

/** The six groups: points out of the maximum, with the median of the provinces as a tick. */
export function GroupTable({ code, unitName, entry }: GroupTableProps) {
  const text = useText(provincePublishedText)
  const format = useFormat()
  const language = useLanguage()
  const nameOf = (group: Group) => (language === 'vi' ? group.name : group.nameEn)
  const lostOf = (group: Group) => {
    const earned = earnedIn(group)
    return earned === null ? null : group.maximum - earned
  }
  const caption = text.groupsCaption(unitName)
  return (
    <DataTable
      caption={caption}
      captionHidden
      whole
      dense
      columns={[
        {
          key: 'group',
          header: text.group,
          rowHeader: true,
          cell: nameOf,
          csv: [
            { header: text.groupCode, value: (group) => group.code },
            { header: text.group, value: nameOf },
          ],
        },
        {
          key: 'earned',
          header: text.earned,
          cell: (group) => <EarnedCell group={group} />,
          csv: [
            { header: text.earned, value: earnedIn },
            { header: text.median, value: (group) => group.median },
          ],
        },
        {
          key: 'maximum',
          header: text.maximum,
          numeric: true,
          cell: (group) => format.count(group.maximum),
          csv: [{ header: text.maximum, value: (group) => group.maximum }],
        },
        {
          key: 'lost',
          header: text.lost,
          numeric: true,
          sortValue: lostOf,
          descendingFirst: true,
          cell: (group) =>
            lostOf(group) === null ? <Missing reason={text.notPublished} /> : format.points(lostOf(group)),
          csv: [{ header: text.lost, value: lostOf }],
        },
      ]}
      rows={entry.scorecard.groups}
      rowKey={(group) => group.code}
      fileName={`diem-nhom_${code}_${entry.capturedOn}`}
      fileNotes={toCsvNotes(caption, entry.provenance, language)}
    />
  )
}

function EarnedCell({ group }: { readonly group: Group }) {
  const text = useText(provincePublishedText)
  const format = useFormat()
  const earned = earnedIn(group)
  if (earned === null) return <Missing reason={text.notPublished} />
  return (
    <BarCell
      share={earned / group.maximum}
      text={format.points(earned)}
      tick={group.median === null ? null : group.median / group.maximum}
    />
  )
}
