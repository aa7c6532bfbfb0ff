import type { Difference, PlacedRow } from './check-form.ts'

/** Column 6 of a period is column 11 of the period before, of every unit that stands in both forms: 6(n) = 11(n − 1). */
export function checkChain(rows: readonly PlacedRow[], before: readonly PlacedRow[]): Difference[] {
  const earlier = new Map(before.map((row) => [keyOf(row), row]))
  return rows.flatMap((row) => {
    const past = earlier.get(keyOf(row))
    const [carried, left] = [row.cells['carried over'], past?.cells['in progress'] ?? null]
    if (past === undefined || carried === null || left === null || carried === left) return []
    const cell = row.cellOf('carried over')
    const message = `“carried over” is ${carried}, but ${left} were in progress at the end of the period before (its ${past.cellOf('in progress')})`
    return [{ cell, message, cells: [cell] }]
  })
}

/** Blocks have no code, units of other systems none either: their names tell them apart. */
const keyOf = ({ kind, code, name }: PlacedRow) => `${kind} ${code === '' || kind === 'TOTAL' ? name : code}`
