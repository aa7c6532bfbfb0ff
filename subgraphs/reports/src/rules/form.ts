import type { ColumnName } from './form-ii-06a.ts'

/** Where the numbers of a form are from, and of what. Printed on a sheet of their own, and part of the content hash. */
export interface FormHead {
  readonly form: string
  readonly ruleVersion: string
  /** Official code of the unit; VN: the whole country. */
  readonly unitCode: string
  readonly unitName: string
  /** Half-open: from <= day < until. */
  readonly from: string
  readonly until: string
  readonly calendar: string
  /** The moment as of which the dossiers were known. */
  readonly asKnownAt: string
  readonly origin: 'REAL' | 'SIMULATED'
  readonly source: string
  /** Whether the sources reported the period: COMPLETE, PROVISIONAL or WITHHELD. Empty in a file that does not say. */
  readonly trust: string
  /** Which days are missing from whom, as printed. Empty: none, or the file does not say. */
  readonly missing: string
}

/** TOTAL: the whole form. BLOCK: the rows below it up to the next block. UNIT: one unit or agency. */
export type RowKind = 'TOTAL' | 'BLOCK' | 'UNIT'

/** The cells of one row by column. Null: nothing is known of the subject, which is not 0. */
export type FormCells = Readonly<Record<ColumnName, number | null>>

/** The cells of a row, column by column. */
export function cellsBy(valueOf: (column: ColumnName) => number | null): FormCells {
  return {
    received: valueOf('received'),
    online: valueOf('online'),
    'direct and post': valueOf('direct and post'),
    'carried over': valueOf('carried over'),
    resolved: valueOf('resolved'),
    early: valueOf('early'),
    'on time': valueOf('on time'),
    late: valueOf('late'),
    'in progress': valueOf('in progress'),
    'in term': valueOf('in term'),
    overdue: valueOf('overdue'),
    'resolved without appointment': valueOf('resolved without appointment'),
    'in progress without appointment': valueOf('in progress without appointment'),
    'handed in': valueOf('handed in'),
    'handed out': valueOf('handed out'),
  }
}

export interface FormRow {
  readonly kind: RowKind
  /** As printed in column 1: nothing, I, 1. */
  readonly mark: string | number
  readonly name: string
  /** Official code of the unit or agency; empty for a block. */
  readonly code: string
  readonly cells: FormCells
}

export interface Form {
  readonly head: FormHead
  /** The total first, then each block with its units. */
  readonly rows: readonly FormRow[]
}

/** What stands in a cell of which nothing is known: the mark of statistical yearbooks for “happened, not collected”. */
export const notKnown = '…'
