import { useId } from 'react'
import type { ReactNode } from 'react'
import { Panel } from '../components/panel.tsx'
import { Tabs } from '../components/tabs.tsx'
import { useLater } from '../components/use-later.ts'
import { componentText } from '../text/component-text.ts'
import { useText } from '../text/language.ts'
import { ChartFrame } from './chart-frame.tsx'
import styles from './charts.module.css'

interface ChartFigureProps {
  readonly title: string
  readonly subtitle?: ReactNode
  /** One sentence for those who do not see the chart: what it shows and what stands out. */
  readonly description: string
  /** A lazy chart, or any picture of the same points. */
  readonly chart: ReactNode
  /** The same values as a DataTable, with its file. Always there. */
  readonly table: ReactNode
  readonly view: 'chart' | 'table'
  readonly onView: (view: 'chart' | 'table') => void
  readonly footer: ReactNode
  /** Above chart and table: a part that failed, days that are missing. */
  readonly notice?: ReactNode
  /** Of the chart's box, in CSS. */
  readonly height?: string
  readonly actions?: ReactNode
  readonly wide?: boolean
  /** True for a picture of our own that needs no chart library: it is drawn at once and names itself. */
  readonly immediate?: boolean
}

/** A figure that is a chart and a table of the same values. The one not shown on screen is still printed. */
export function ChartFigure(props: ChartFigureProps) {
  const {
    title,
    subtitle,
    description,
    chart,
    table,
    view,
    onView,
    footer,
    height = '20rem',
    actions,
    wide,
    immediate,
    notice,
  } = props
  const text = useText(componentText)
  const later = useLater()
  const descriptionId = useId()
  const choices = [
    { value: 'chart', label: text.chart },
    { value: 'table', label: text.table },
  ] as const
  return (
    <Panel
      title={title}
      subtitle={subtitle}
      footer={footer}
      wide={wide ?? false}
      actions={
        <>
          {actions}
          <Tabs label={`${text.showAs}: ${title}`} choices={choices} chosen={view} onChoose={onView} />
        </>
      }
    >
      {notice}
      <p id={descriptionId} className="visually-hidden">
        {description} {immediate === true ? '' : text.chartKeys}
      </p>
      {view === 'chart' && immediate === true && chart}
      {view === 'chart' && immediate !== true && (
        <ChartFrame label={title} descriptionId={descriptionId} height={height}>
          {chart}
        </ChartFrame>
      )}
      {(view === 'table' || later) && <div className={view === 'table' ? undefined : styles.hidden}>{table}</div>}
    </Panel>
  )
}
