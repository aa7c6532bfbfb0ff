/** One value of a facet and how many dossiers of the list have it. */
export interface FacetCount<Value> {
  readonly value: Value
  readonly count: number
}

const mostProcedures = 15

/** Most frequent first, then by value, so that equal counts keep their place. */
export function toFacet<Row extends { readonly facet: string; readonly count: number }, Value extends string>(
  rows: readonly Row[],
  facet: Row['facet'],
  valueOf: (row: Row) => Value | null,
): FacetCount<Value>[] {
  return rows
    .flatMap((row) => {
      const value = row.facet === facet ? valueOf(row) : null
      return value === null ? [] : [{ value, count: row.count }]
    })
    .toSorted((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
}

/** The 15 most frequent values, and the rest in one with value null. */
export function toTop<Value>(counts: readonly FacetCount<Value>[]): FacetCount<Value | null>[] {
  const rest = counts.slice(mostProcedures)
  if (rest.length === 0) return [...counts]
  return [...counts.slice(0, mostProcedures), { value: null, count: rest.reduce((sum, each) => sum + each.count, 0) }]
}
