/** One value of a facet and how many dossiers of the list have it. */
export interface FacetCount<Value> {
  readonly value: Value
  readonly count: number
}

/** Dossiers by the code or id of something that has a name. */
export interface NamedValue {
  /** Null: dossiers without one, or all values that are not named. */
  readonly value: string | null
  readonly count: number
  /** 1: the value itself. 0: dossiers without one. More: so many values that are not named. */
  readonly values: number
  readonly since: string | null
}

interface Counted {
  readonly facet: string
  readonly count: number
}

/** Most frequent first, then by value, so that equal counts keep their place. */
export function toFacet<Row extends Counted, Value extends string>(
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

/** Most frequent first, then dossiers without a value, then all values that are not named. */
export function toNamedFacet<Row extends Counted & NamedValue>(
  rows: readonly Row[],
  facet: Row['facet'],
): NamedValue[] {
  const own = rows.filter((row) => row.facet === facet)
  return own
    .map(({ value, count, values, since }) =>
      value === '' ? { value: null, count, values: 0, since } : { value, count, values, since },
    )
    .toSorted((a, b) => rankOf(a) - rankOf(b) || b.count - a.count || ((a.value ?? '') < (b.value ?? '') ? -1 : 1))
}

function rankOf({ value, values }: NamedValue): number {
  if (value !== null) return 0
  return values === 0 ? 1 : 2
}
