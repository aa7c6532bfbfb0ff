import { Kysely, PostgresDialect, type LogEvent } from 'kysely'
import pg from 'pg'
import type { DB } from './database.generated.ts'
import { preparing } from './prepared-statements.ts'
import { obeyRunUntil } from './run-until.ts'
import { StartProblem } from './start-problem.ts'

/** Every table of every schema, keyed `schema.table`; a subgraph narrows it to its own with `Pick`. */
export type Database = DB

/** One statement as it was sent: what tests count, and what a slow-query log shows. */
export interface SentQuery {
  readonly sql: string
  readonly parameters: readonly unknown[]
  readonly durationMillis: number
  readonly failed: boolean
}

export interface ConnectOptions {
  /** Shown by `pg_stat_activity`, so that a session can be told from its neighbours. */
  readonly applicationName?: string
  readonly maxConnections?: number
  /** A statement that runs longer is cancelled by the server; 0 lets it run for ever (migrations, seed). */
  readonly statementTimeoutMillis?: number
  readonly onQuery?: (query: SentQuery) => void
  /** An idle connection was lost. The pool replaces it by itself; the caller may want to log it. */
  readonly onConnectionLost?: (problem: Error) => void
}

/**
 * `DATE` stays the text it is (`2025-07-01`): node-pg would make an instant of it and shift the day by the
 * machine's time zone. `INT8` becomes a number: counts stay far below 2^53.
 */
const typeParsers: pg.CustomTypesConfig = {
  getTypeParser(oid: number, format) {
    if (format === 'binary') return pg.types.getTypeParser(oid, format)
    if (oid === pg.types.builtins.DATE) return (text: string) => text
    if (oid === pg.types.builtins.INT8) return Number
    return pg.types.getTypeParser(oid === dateArray ? textArray : oid)
  },
}
/** The numbers that PostgreSQL gives the types `date[]` and `text[]`; node-pg has no names for them. */
const dateArray = 1182
const textArray = 1009

/** Opens a pool. Nothing is sent before the first query; `destroy()` closes it. */
export function connect(url: string, options: ConnectOptions = {}): Kysely<Database> {
  const pool = new pg.Pool({
    ...connectionSettings(url, options),
    max: options.maxConnections ?? 10,
    idleTimeoutMillis: 30_000,
  })
  pool.on('error', (problem) => options.onConnectionLost?.(problem))
  // A connection that is lost between two statements of a transaction would end the process by its error event. Its next statement fails anyway.
  pool.on('connect', (client) => client.on('error', () => undefined))
  const { onQuery } = options
  const db = new Kysely<Database>({
    dialect: new PostgresDialect({ pool: preparing(pool) }),
    ...(onQuery === undefined ? {} : { log: (event: LogEvent) => onQuery(toSentQuery(event)) }),
  })
  obeyRunUntil(db)
  pools.set(db, pool)
  return db
}

/** The pool below a builder, for what needs one connection throughout (one-session.ts). */
const pools = new WeakMap<object, pg.Pool>()

/** The pool that `connect` made for this builder. */
export function poolOf(db: object): pg.Pool {
  const pool = pools.get(db)
  if (pool === undefined) throw new Error('This builder was not made by connect(), or runs inside a transaction.')
  return pool
}

/** One plain connection, for `COPY`, which a query builder does not speak. The caller ends it. */
export async function connectOnce(url: string, options: ConnectOptions = {}): Promise<pg.Client> {
  const client = new pg.Client(connectionSettings(url, options))
  client.on('error', (problem) => options.onConnectionLost?.(problem))
  await client.connect()
  return client
}

/**
 * What the code relies on, said by every connection, whatever the server or its owner has set: instants of Viet Nam, days and intervals in one
 * form, names that are looked up where they are written, rows that others committed, and no compiling, which takes longer than our questions.
 */
const sessionSettings = {
  TimeZone: 'Asia/Ho_Chi_Minh',
  DateStyle: 'ISO,YMD',
  IntervalStyle: 'postgres',
  search_path: 'public',
  default_transaction_isolation: 'read\\ committed',
  default_transaction_read_only: 'off',
  standard_conforming_strings: 'on',
  jit: 'off',
}

function connectionSettings(url: string, options: ConnectOptions): pg.ClientConfig {
  const address = readAddress(url)
  return {
    connectionString: url,
    // Whether to use TLS stands in the address (sslmode), as everything about the connection; nothing is read from PG* variables.
    ...(address.searchParams.has('sslmode') ? {} : { ssl: false }),
    client_encoding: 'UTF8',
    application_name: options.applicationName ?? 'mot-cua-graph',
    connectionTimeoutMillis: 10_000,
    statement_timeout: options.statementTimeoutMillis ?? 15_000,
    options: Object.entries(sessionSettings)
      .map(([name, value]) => `-c ${name}=${value}`)
      .join(' '),
    types: typeParsers,
  }
}

function readAddress(url: string): URL {
  try {
    return new URL(url)
  } catch {
    throw new StartProblem(
      'The database address is not a URL.',
      'Write it as postgres://user:password@host:5432/database.',
    )
  }
}

function toSentQuery(event: LogEvent): SentQuery {
  return {
    sql: event.query.sql,
    parameters: event.query.parameters,
    durationMillis: event.queryDurationMillis,
    failed: event.level === 'error',
  }
}
