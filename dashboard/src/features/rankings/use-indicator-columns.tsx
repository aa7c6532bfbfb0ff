import type { ReactNode } from 'react'
import type { Column } from '../../components/data-table.tsx'
import { Missing } from '../../components/missing.tsx'
import { useFormat } from '../../format/use-format.ts'
import { useText } from '../../text/language.ts'
import { AgreeMark } from './agree-mark.tsx'
import { explainText } from './explain-text.ts'
import styles from './explain.module.css'
import { FoldCell } from './fold-cell.tsx'
import { useRuleWords } from './rule-words.ts'
import type { ExplainedIndicator } from './to-explained.ts'

interface IndicatorColumnsInput {
  readonly belowProvince: boolean
  readonly opened: ReadonlySet<string>
  readonly onFold: (code: string) => void
}

type IndicatorColumn = Column<ExplainedIndicator>

/** Every column has a width of its own, so that the tables of all groups line up below each other. */
export function useIndicatorColumns({
  belowProvince,
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
  const noPoints = ({ monitored }: ExplainedIndicator) => (monitored ? text.notScored : text.noInputs)
  return [
    {
      key: 'indicator',
      header: text.indicator,
      rowHeader: true,
      csv: [],
      cell: ({ number, name, formula, rule, monitored }) => (
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
        </span>
      ),
    },
    column(
      'numerator',
      text.numerator,
      '6.2rem',
      (each) => orMissing(each.numerator, format.count, text.noInputs),
      'hidden',
    ),
    column(
      'denominator',
      text.denominator,
      '6.2rem',
      (each) => orMissing(each.denominator, format.count, text.noInputs),
      'hidden',
    ),
    column('ratio', text.ratio, '4.8rem', (each) => orMissing(each.ratio, format.rate, text.noRatio), 'hidden'),
    column(
      'medianRatio',
      text.medianRatio,
      '5rem',
      (each) => orMissing(each.medianRatio, format.rate, text.noRatio),
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
    column('lost', text.lostPoints, '4rem', (each) => orMissing(each.lost, format.points, noPoints(each))),
    column(
      'needed',
      text.needed,
      '6rem',
      (each) => orMissing(each.needed, format.count, each.points === null ? noPoints(each) : text.noFullPoint),
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
}
