import { vietnameseOrder } from '../format/collator.ts'

export type SortValue = string | number | null

/** Rows in the order of one value; rows without it stand last in both directions, equal rows keep their order. */
export function sortRows<Row>(
  rows: readonly Row[],
  valueOf: (row: Row) => SortValue,
  descending: boolean,
): readonly Row[] {
  const direction = descending ? -1 : 1
  return rows.toSorted((left, right) => compare(valueOf(left), valueOf(right), direction))
}

function compare(left: SortValue, right: SortValue, direction: number): number {
  if (left === null || right === null) return Number(left === null) - Number(right === null)
  if (typeof left === 'number' && typeof right === 'number') return (left - right) * direction
  return vietnameseOrder.compare(String(left), String(right)) * direction
}
