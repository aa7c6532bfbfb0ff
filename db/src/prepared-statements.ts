import type { PostgresCursor, PostgresPool, PostgresPoolClient, PostgresQueryResult } from 'kysely'
import pg from 'pg'

/** Each open connection keeps what it prepared, some tens of kilobytes a statement. */
const mostPrepared = 200

/** A statement whose text depends on how much is asked for may come once and never again; of so many it is remembered that they came. */
const mostRemembered = 2_000

/**
 * A pool whose connections prepare every question that comes again. Reading and planning our questions took PostgreSQL a quarter of what it did
 * for a request.
 */
export function preparing(pool: pg.Pool): PostgresPool {
  const nameOf = namesOfQuestions()
  const clients = new WeakMap<pg.PoolClient, PostgresPoolClient>()
  return {
    Client: pg.Client,
    options: pool.options,
    end: () => pool.end(),
    async connect() {
      const client = await pool.connect()
      const known = clients.get(client) ?? preparingClient(client, nameOf)
      clients.set(client, known)
      return known
    },
  }
}

/** Names questions from the second time on, the same on all connections. Null: sent without a name. */
function namesOfQuestions(): (text: string) => string | null {
  const names = new Map<string, string>()
  const sentOnce = new Set<string>()
  return (text) => {
    const known = names.get(text)
    if (known !== undefined) return known
    if (names.size === mostPrepared || !/^\s*(?:select|with)\s/u.test(text)) return null
    if (!sentOnce.delete(text)) {
      if (sentOnce.size === mostRemembered) sentOnce.clear()
      sentOnce.add(text)
      return null
    }
    const name = `question_${names.size + 1}`
    names.set(text, name)
    return name
  }
}

function preparingClient(client: pg.PoolClient, nameOf: (text: string) => string | null): PostgresPoolClient {
  const plain: PostgresPoolClient = client
  function query<Row>(text: string, parameters: readonly unknown[]): Promise<PostgresQueryResult<Row>>
  function query<Row>(cursor: PostgresCursor<Row>): PostgresCursor<Row>
  function query<Row>(asked: string | PostgresCursor<Row>, parameters: readonly unknown[] = []) {
    if (typeof asked !== 'string') return plain.query(asked)
    const name = nameOf(asked)
    return name === null
      ? plain.query<Row>(asked, parameters)
      : client.query({ name, text: asked, values: [...parameters] })
  }
  return {
    query,
    release: (destroy) => client.release(destroy),
    ...(plain.processID === undefined ? {} : { processID: plain.processID }),
  }
}
