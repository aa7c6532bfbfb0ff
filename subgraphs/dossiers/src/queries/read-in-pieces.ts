import { sql, type Compilable, type Kysely, type RawBuilder, type Transaction } from 'kysely'

/** What a statement of one transaction is given. It does not obey runUntil there: the signal cancels it on the server. */
const cancelledBy = (signal: AbortSignal) => ({ signal, inflightQueryAbortStrategy: 'cancel query' }) as const

/**
 * Reads the rows of a query some at a time, by a cursor in a transaction that sees one snapshot: memory holds no more than one piece. The
 * transaction is given along, for what else is to be read from the same snapshot.
 */
export async function* readInPieces<Schemas, Row>(
  db: Kysely<Schemas>,
  queryOf: (transaction: Transaction<Schemas>) => Compilable<Row> & { toOperationNode(): object },
  { rowsAtOnce, signal }: { readonly rowsAtOnce: number; readonly signal: AbortSignal },
): AsyncGenerator<{ readonly rows: readonly Row[]; readonly transaction: Transaction<Schemas> }> {
  const transaction = await db
    .startTransaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute()
  const send = <Sent>(statement: RawBuilder<Sent>) => statement.execute(transaction, cancelledBy(signal))
  try {
    // All rows are read: a plan that finds the first ones early and the last ones late is the wrong one.
    await send(sql`set local cursor_tuple_fraction = 1`)
    await send(sql`declare rows_of_list no scroll cursor for ${queryOf(transaction)}`)
    for (;;) {
      const { rows } = await send(sql<Row>`fetch forward ${sql.lit(rowsAtOnce)} from rows_of_list`)
      if (rows.length > 0) yield { rows, transaction }
      if (rows.length < rowsAtOnce) return
    }
  } finally {
    // Nothing was written. A connection that is lost has rolled back by itself.
    await transaction
      .rollback()
      .execute()
      .catch(() => undefined)
  }
}
