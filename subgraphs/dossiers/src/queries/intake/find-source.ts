import { sql, type RawBuilder } from 'kysely'

export interface SourceRow {
  readonly name: string
  readonly provinceCode: string
  readonly origin: 'REAL' | 'SIMULATED'
  readonly mapping: unknown
  readonly isRevoked: boolean
}

const columns = sql`s.name, s.province_code as "provinceCode", s.origin, s.mapping,
  s.revoked_at is not null as "isRevoked"`

/** The source system whose token has this hash; at most one. */
export function findSourceByToken(tokenHash: string): RawBuilder<SourceRow> {
  return sql<SourceRow>`select ${columns} from dossiers.source_system s where s.token_hash = ${tokenHash}`
}

/** The source system of that name; at most one. */
export function findSourceByName(name: string): RawBuilder<SourceRow> {
  return sql<SourceRow>`select ${columns} from dossiers.source_system s where s.name = ${name}`
}

export interface ListedSource extends SourceRow {
  readonly createdAt: Date
  readonly batches: number
  readonly lastBatchAt: Date | null
}

/** One row per source system, in order of name: what it may write, and its batches so far. */
export function listSources(): RawBuilder<ListedSource> {
  return sql<ListedSource>`
    select ${columns}, s.created_at as "createdAt", count(b.id) as batches, max(b.recorded_at) as "lastBatchAt"
    from dossiers.source_system s left join dossiers.batch b on b.source_name = s.name
    group by s.name order by s.name`
}
