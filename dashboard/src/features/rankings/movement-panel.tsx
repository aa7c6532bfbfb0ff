import type { CSSProperties, ReactNode } from 'react'
import { FigureSource } from '../../components/figure-source.tsx'
import { Notice } from '../../components/notice.tsx'
import { Panel } from '../../components/panel.tsx'
import type { Provenance } from '../../components/provenance-mark.tsx'
import { useFormat } from '../../format/use-format.ts'
import { useText } from '../../text/language.ts'
import { explainText } from './explain-text.ts'
import { useGroupName } from './group-name.ts'
import styles from './movement-panel.module.css'
import { mostByRounding } from './to-capture-facts.ts'
import type { ExplainedGroup } from './to-explained.ts'
import { rulesStep } from './to-platform-move.ts'
import { sourceStep, toWaterfall } from './to-waterfall.ts'
import type { Waterfall } from './to-waterfall.ts'

/** A move from an earlier total to a later one, with what each group adds to it. */
export interface MovedPoints {
  /** The earlier day or period, as printed. */
  readonly since: string
  readonly points: number
  readonly groups: readonly { readonly code: string; readonly points: number }[]
}

interface MovementPanelProps {
  /** Null: there is nothing to compare with, and none says why. */
  readonly movement: MovedPoints | null
  readonly none: string
  /** What the points are. */
  readonly subtitle: string
  /** The later total, and its day or period as printed. */
  readonly total: number
  readonly now: string
  readonly groups: readonly ExplainedGroup[]
  readonly provenance: Provenance
  /** Above the steps. */
  readonly children?: ReactNode
}

/** From an earlier total to a later one, group by group: captured days, or periods of the platform. */
export function MovementPanel(props: MovementPanelProps) {
  const { movement, none, subtitle, total, now, groups, provenance, children } = props
  const text = useText(explainText)
  const format = useFormat()
  const shortName = useGroupName()
  if (!movement) {
    return (
      <Panel title={text.change}>
        <Notice>{none}</Notice>
      </Panel>
    )
  }
  const order = groups.map(({ code }) => code)
  const nameOf = (code: string) =>
    code === sourceStep
      ? text.sourceDifference
      : code === rulesStep
        ? text.newRules
        : (groups.find((group) => group.code === code)?.name ?? code)
  const waterfall = toWaterfall(total, movement, order)
  const [most] = movement.groups.toSorted((left, right) => Math.abs(right.points) - Math.abs(left.points))
  const title = text.movementTitle(format.pointsChange(movement.points), movement.since)
  return (
    <Panel
      title={
        most && most.points !== 0
          ? title + text.movementMost(nameOf(most.code), format.pointsChange(most.points))
          : title
      }
      subtitle={subtitle}
      footer={
        <>
          <p className={styles.check}>
            <MovementCheck difference={waterfall.difference} />
          </p>
          <FigureSource provenance={provenance} />
        </>
      }
    >
      {children}
      {movement.groups.length === 0 ? (
        <Notice>{text.movementNoGroups}</Notice>
      ) : (
        <WaterfallTable
          caption={title}
          waterfall={waterfall}
          nameOf={(code) => shortName({ code, name: nameOf(code) })}
          before={text.totalOn(movement.since)}
          after={text.totalOn(now)}
        />
      )}
    </Panel>
  )
}

function MovementCheck({ difference }: { readonly difference: number }) {
  const text = useText(explainText)
  const format = useFormat()
  if (difference === 0) return <>✓ {text.movementAddsUp}.</>
  const by = format.points(Math.abs(difference))
  return <>{Math.abs(difference) <= 2 * mostByRounding ? text.movementRounding(by) : text.movementDiffers(by)}.</>
}

interface WaterfallTableProps {
  readonly caption: string
  readonly waterfall: Waterfall
  readonly nameOf: (code: string) => string
  readonly before: string
  readonly after: string
}

type StepStyle = CSSProperties & { readonly '--from': string; readonly '--length': string }

/** A table whose bars stand where the total has come to: its own twin. */
function WaterfallTable({ caption, waterfall, nameOf, before, after }: WaterfallTableProps) {
  const text = useText(explainText)
  const format = useFormat()
  const [lowest, highest] = waterfall.range
  const air = (highest - lowest || 1) * 0.08
  const at = (value: number) => ((value - lowest + air) / (highest - lowest + 2 * air)) * 100
  const spanOf = (from: number, until: number): StepStyle => ({
    '--from': `${Math.min(at(from), at(until))}%`,
    '--length': `${Math.abs(at(until) - at(from))}%`,
  })
  return (
    <table className={styles.waterfall}>
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{text.group}</th>
          <th scope="col" className={styles.numeric}>
            {text.change}
          </th>
          <td />
          <th scope="col" className={styles.numeric}>
            {text.reached}
          </th>
        </tr>
      </thead>
      <tbody>
        <tr className={styles.end}>
          <th scope="row">{before}</th>
          <td />
          <td className={styles.plot}>
            <span className={styles.mark} style={spanOf(waterfall.start, waterfall.start)} />
          </td>
          <td className={styles.numeric}>{format.points(waterfall.start)}</td>
        </tr>
        {waterfall.steps.map(({ code, change, from, until }) => (
          <tr key={code}>
            <th scope="row">{nameOf(code)}</th>
            <td className={styles.numeric}>{format.pointsChange(change)}</td>
            <td className={styles.plot}>
              <span
                className={change < 0 ? styles.fall : code === sourceStep ? styles.source : styles.rise}
                style={spanOf(from, until)}
              />
            </td>
            <td className={`${styles.numeric} ${styles.soft}`}>{format.points(until)}</td>
          </tr>
        ))}
        <tr className={styles.end}>
          <th scope="row">{after}</th>
          <td className={styles.numeric}>{format.pointsChange(waterfall.end - waterfall.start)}</td>
          <td className={styles.plot}>
            <span className={styles.mark} style={spanOf(waterfall.end, waterfall.end)} />
          </td>
          <td className={styles.numeric}>{format.points(waterfall.end)}</td>
        </tr>
      </tbody>
    </table>
  )
}
