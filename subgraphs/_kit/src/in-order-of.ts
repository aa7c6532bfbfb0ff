/** Lines rows up with the keys a DataLoader asked for; null where a key has no row. */
export function inOrderOf<Key, Row>(
  keys: readonly Key[],
  rows: readonly Row[],
  keyOf: (row: Row) => Key,
): (Row | null)[] {
  const byKey = new Map(rows.map((row) => [keyOf(row), row]))
  return keys.map((key) => byKey.get(key) ?? null)
}

/** As inOrderOf, for keys with any number of rows; rows keep their order. */
export function groupedInOrderOf<Key, Row>(
  keys: readonly Key[],
  rows: readonly Row[],
  keyOf: (row: Row) => Key,
): Row[][] {
  const byKey = new Map<Key, Row[]>()
  for (const row of rows) {
    const group = byKey.get(keyOf(row))
    if (group) group.push(row)
    else byKey.set(keyOf(row), [row])
  }
  return keys.map((key) => byKey.get(key) ?? [])
}
