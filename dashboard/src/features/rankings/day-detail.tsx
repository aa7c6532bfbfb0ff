import { useFormat } from '../../format/use-format.ts'
import { inLanguage } from '../../text/in-language.ts'
import { useLanguage, useText } from '../../text/language.ts'
import { daysText } from './days-text.ts'
import styles from './explain.module.css'
import { useGroupName } from './group-name.ts'
import type { DayRow } from './to-day-rows.ts'
import type { ExplainedGroup } from './to-explained.ts'

interface DayDetailProps {
  readonly row: DayRow
  readonly groups: readonly ExplainedGroup[]
}

/** What moved positions and points since the captured day before, and what is known of why. */
export function DayDetail({ row: { movement, reasons }, groups }: DayDetailProps) {
  const text = useText(daysText)
  const language = useLanguage()
  const format = useFormat()
  const shortName = useGroupName()
  const nameOf = (code: string) => shortName({ code, name: groups.find((group) => group.code === code)?.name ?? code })
  return (
    <ul className={styles.dayDetail}>
      {movement && (
        <li>
          {text.moved(
            format.change(movement.positions),
            format.change(movement.own),
            format.change(movement.others),
            format.change(movement.boundaries),
          )}
        </li>
      )}
      {movement && movement.groups.length > 0 && (
        <li>
          {text.points(
            format.pointsChange(movement.points),
            [
              ...movement.groups.map(({ code, points }) => `${nameOf(code)} ${format.pointsChange(points)}`),
              ...(movement.remainder === 0 ? [] : [`${text.remainder} ${format.pointsChange(movement.remainder)}`]),
            ].join(' · '),
          )}
        </li>
      )}
      {reasons.map(({ code, reason, reasonEn }) => (
        <li key={reason}>
          <strong>{text.reasons[code]}:</strong> {inLanguage(language, reason, reasonEn)}
        </li>
      ))}
    </ul>
  )
}
