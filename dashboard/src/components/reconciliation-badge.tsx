import { useFormat } from '../format/use-format.ts'
import { componentText } from '../text/component-text.ts'
import { useText } from '../text/language.ts'
import styles from './reconciliation-badge.module.css'

interface ReconciliationBadgeProps {
  /** The parts that are added up: 151.542 + 9.224; a negative one is taken away. Counted apart from the total. */
  readonly parts: readonly number[]
  readonly total: number
  /** Decimals in which parts and total are published; they agree when equal in these. */
  readonly digits?: number
  /** Difference that rounding in the source explains; within it the sum holds, said with ≈. */
  readonly rounding?: number
}

function printSum(parts: readonly { readonly isTaken: boolean; readonly text: string }[]): string {
  return parts.map(({ isTaken, text }, index) => (isTaken ? `− ${text}` : index === 0 ? text : `+ ${text}`)).join(' ')
}

/** 151.542 + 9.224 = 160.766 ✓: the parts and the total are two counts, and the mark says whether they agree. */
export function ReconciliationBadge({ parts, total, digits = 0, rounding = 0 }: ReconciliationBadgeProps) {
  const text = useText(componentText)
  const format = useFormat()
  const sum = parts.reduce((left, part) => left + part, 0)
  const difference = Math.round((sum - total) * 10 ** digits)
  const holds = Math.abs(difference) <= Math.round(rounding * 10 ** digits)
  const sign = difference === 0 ? '=' : '≈'
  return (
    <span className={holds ? styles.holds : styles.fails} data-holds={holds}>
      <svg className={styles.icon} viewBox="0 0 12 12" aria-hidden="true">
        <path
          d={holds ? 'M1 6.5 4.5 10 11 2' : 'M2 2 10 10M10 2 2 10'}
          fill="none"
          stroke="currentColor"
          strokeWidth="2"
        />
      </svg>
      {printSum(parts.map((part) => ({ isTaken: part < 0, text: format.number(Math.abs(part), digits) })))}{' '}
      {holds ? sign : '≠'} {format.number(total, digits)}{' '}
      <span>
        {holds
          ? text.reconciled
          : `${text.notReconciled} ${format.number(Math.abs(difference) / 10 ** digits, digits)}`}
      </span>
    </span>
  )
}
