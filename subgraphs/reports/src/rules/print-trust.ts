import { addDays } from '@motcua/kit/civil-day'
import { printedDay } from './reporting-calendar.ts'

/** What the graph says of the trust of a period. */
export interface FormTrust {
  readonly trust: 'COMPLETE' | 'PROVISIONAL' | 'WITHHELD'
  /** Last judged day; null: the period has not begun. */
  readonly judgedThrough: string | null
  readonly hasEnded: boolean
  readonly missing: readonly {
    readonly province: string
    readonly unit: { readonly fullName: string } | null
    readonly from: string
    readonly until: string
  }[]
}

const words = {
  COMPLETE: 'ĐỦ SỐ LIỆU',
  PROVISIONAL: 'TẠM TÍNH',
  WITHHELD: 'CHƯA ĐỦ SỐ LIỆU',
} as const

/** Which days are missing from whom, each span once with all who miss it. Empty: none. */
export function printMissing({ missing, hasEnded, judgedThrough }: FormTrust): string {
  const spans = Map.groupBy(missing, ({ from, until }) => `${printedDay(from)} – ${printedDay(addDays(until, -1))}`)
  const printed = [...spans].map(
    ([days, all]) =>
      `${days}: ${all.map(({ province, unit }) => `${unit?.fullName ?? 'đơn vị'} (${province})`).join(', ')}`,
  )
  const toDate = hasEnded || judgedThrough === null ? [] : [`kỳ chưa kết thúc, tính đến ${printedDay(judgedThrough)}`]
  return [...printed, ...toDate].join('; ')
}

/** The line above the table of a form whose period the sources did not report as a whole. Null: they did, or the file does not say. */
export function printTrust(trust: string, missing: string): string | null {
  if (trust !== 'PROVISIONAL' && trust !== 'WITHHELD') return null
  return `${words[trust]} (${trust})${missing === '' ? '' : `. Thiếu số liệu tiếp nhận: ${missing}`}`
}
