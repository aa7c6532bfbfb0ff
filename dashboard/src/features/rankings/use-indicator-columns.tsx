import type { ReactNode } from 'react'
import type { Column } from '../../components/data-table.tsx'
import { Missing } from '../../components/missing.tsx'
import { useFormat } from '../../format/use-format.ts'
import { useText } from '../../text/language.ts'
import { AgreeMark } from './agree-mark.tsx'
import { explainText } from './explain-text.ts'
import styles from './explain.module.css'
import { FoldCell } from './fold-cell.tsx'
import { IndicatorCount, LostDossiers } from './indicator-counts.tsx'
import type { OwnLists } from './indicator-counts.tsx'
import { useRatioFormat } from './use-ratio-format.ts'
import { useRuleWords } from './rule-words.ts'
import type { ExplainedIndicator } from './to-explained.ts'

interface IndicatorColumnsInput {
  readonly belowProvince: boolean
  /** Of the platform's own points; null for a capture. */
  readonly own: OwnLists | null
  readonly opened: ReadonlySet<string>
  readonly onFold: (code: string) => void
}

type IndicatorColumn = Column<ExplainedIndicator>

/** Every column has a width of its own, so that the tables of all groups line up below each other. */
export function useIndicatorColumns({
  belowProvince,
  own,
  opened,
  onFold,
}: IndicatorColumnsInput): readonly IndicatorColumn[] {
  const text = useText(explainText)
  const format = useFormat()
  const ruleWords = useRuleWords()
  const orMissing = (value: number | null, print: (value: number) => ReactNode, reason: string) =>
    value === null ? <Missing reason={reason} /> : print(value)
  const column = (
    key: string,
    header: string,
    width: string,
    cell: (indicator: ExplainedIndicator) => ReactNode,
    narrow?: 'hidden',
  ): IndicatorColumn => ({ key, header, width, cell, numeric: true, csv: [], ...(narrow && { narrow }) })
  const noPoints = ({ monitored, reason }: ExplainedIndicator) => reason ?? (monitored ? text.notScored : text.noInputs)
  const noNumbers = ({ reason, numerator }: ExplainedIndicator) => (numerator === null && reason) || text.noRatio
  const columns: (IndicatorColumn | false)[] = [
    {
      key: 'indicator',
      header: text.indicator,
      rowHeader: true,
      csv: [],
      cell: ({ number, name, formula, rule, monitored, note, numerator, reason }) => (
        <span className={monitored ? styles.monitored : styles.indicator}>
          <span className={styles.indicatorName}>
            {number !== null && <span className={styles.number}>{number}</span>} {name}{' '}
            {monitored && <span className={styles.tag}>{text.monitored}</span>}
          </span>
          <span className={styles.formula}>{formula}</span>
          {rule && !monitored && (
            <span className={styles.formula}>
              {text.rule}: {ruleWords(rule, belowProvince)}
            </span>
          )}
          {own !== null && note !== null && (
            <span className={styles.formula}>
              {text.note}: {note}
            </span>
          )}
          {own !== null && numerator === null && reason !== null && (
            <span className={styles.unknown}>
              {text.unobserved}: {reason}
            </span>
          )}
        </span>
      ),
    },
    column(
      'numerator',
      text.numerator,
      '6.2rem',
      (each) => <IndicatorCount indicator={each} part="NUMERATOR" own={own} />,
      'hidden',
    ),
    column(
      'denominator',
      text.denominator,
      '6.2rem',
      (each) => <IndicatorCount indicator={each} part="DENOMINATOR" own={own} />,
      'hidden',
    ),
    column(
      'ratio',
      text.ratio,
      '4.8rem',
      (each) => <RatioCell indicator={each} ratio={each.ratio} reason={noNumbers(each)} />,
      'hidden',
    ),
    column(
      'medianRatio',
      text.medianRatio,
      '5rem',
      (each) => <RatioCell indicator={each} ratio={each.medianRatio} reason={noNumbers(each)} />,
      'hidden',
    ),
    column('points', text.points, '5rem', (each) =>
      orMissing(
        each.points,
        (points) => (
          <span className={styles.nowrap}>
            <strong>{format.points(points)}</strong>
            <span className={styles.phoneOf}>/{format.count(each.maximum)}</span>{' '}
            <AgreeMark points={points} published={each.published} />
          </span>
        ),
        noPoints(each),
      ),
    ),
    own === null &&
      column(
        'published',
        text.published,
        '5rem',
        (each) => orMissing(each.published, format.points, noPoints(each)),
        'hidden',
      ),
    column(
      'maximum',
      text.maximum,
      '4rem',
      (each) => (each.monitored ? <Missing reason={text.notScored} /> : format.count(each.maximum)),
      'hidden',
    ),
    column('lost', text.lostPoints, own === null ? '4rem' : '6rem', (each) =>
      orMissing(
        each.lost,
        (lost) => (
          <>
            {format.points(lost)}
            <LostDossiers indicator={each} own={own} />
          </>
        ),
        noPoints(each),
      ),
    ),
    column(
      'needed',
      text.needed,
      '6rem',
      (each) => orMissing(each.needed, format.count, each.points === null ? noPoints(each) : text.noFullPoint),
      'hidden',
    ),
    own !== null &&
      column(
        'neededForNext',
        text.neededForNext,
        '6rem',
        (each) => orMissing(each.neededForNext, format.count, each.points === null ? noPoints(each) : text.noNext),
        'hidden',
      ),
    {
      key: 'more',
      header: text.more,
      narrow: 'only',
      width: '2.6rem',
      csv: [],
      cell: ({ code, name }) => <FoldCell name={name} opened={opened.has(code)} onFold={() => onFold(code)} />,
    },
  ]
  return columns.filter((each) => each !== false)
}

interface RatioCellProps {
  readonly indicator: ExplainedIndicator
  readonly ratio: number | null
  readonly reason: string
}

function RatioCell({ indicator, ratio, reason }: RatioCellProps) {
  const print = useRatioFormat(indicator)
  return ratio === null ? <Missing reason={reason} /> : print(ratio)
}
