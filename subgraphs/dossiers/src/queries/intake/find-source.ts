import { sql, type RawBuilder } from 'kysely'

export interface SourceRow {
  readonly name: string
  readonly provinceCode: string
  readonly origin: 'REAL' | 'SIMULATED'
  readonly mapping: unknown
  /** Whether it has a token that is not revoked. */
  readonly maySend: boolean
}

/** The source system of that name; at most one row. */
export function findSourceByName(name: string): RawBuilder<SourceRow> {
  return sql<SourceRow>`
    select s.name, s.province_code as "provinceCode", s.origin, s.mapping,
      s.name in (select access.names_with_token('source')) as "maySend"
    from dossiers.source_system s where s.name = ${name}`
}
