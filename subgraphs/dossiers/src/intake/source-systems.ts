import { sql, type Kysely } from 'kysely'
import type { Database } from '../database.ts'
import { findSourceByName, type SourceRow } from '../queries/intake/find-source.ts'
import { readStoredMapping, type StoredMapping } from './mapping.ts'

/** A case-handling system that sends dossiers of one province. */
export interface SourceSystem {
  readonly name: string
  readonly provinceCode: string
  readonly origin: 'REAL' | 'SIMULATED'
  readonly mapping: StoredMapping
}

export interface SourceToAdd {
  readonly name: string
  readonly provinceCode: string
  readonly origin: 'REAL' | 'SIMULATED'
  /** As written by hand or read from a file; empty: the platform's own mapping. */
  readonly mapping: unknown
  /** First civil day of which it reports every reception. Absent: not known. */
  readonly reportedFrom?: string | undefined
}

/** Adds a source system. Nothing is taken in from it until it has a token. */
export async function addSource(db: Kysely<Database>, source: SourceToAdd): Promise<void> {
  const mapping = JSON.stringify(readStoredMapping(source.mapping))
  await sql`insert into dossiers.source_system (name, province_code, origin, mapping, created_at, reported_from)
    values (${source.name}, ${source.provinceCode}, ${source.origin}, ${mapping}, ${new Date()},
      ${source.reportedFrom ?? null})`.execute(db)
}

/** The source of that name; null when there is none or its token was revoked. */
export async function findSource(db: Kysely<Database>, name: string): Promise<SourceSystem | null> {
  const { rows } = await findSourceByName(name).execute(db)
  return rows[0]?.maySend === true ? toSource(rows[0]) : null
}

/** The source of that name, with a token or without; null when there never was one. */
export async function findAnySource(db: Kysely<Database>, name: string): Promise<SourceSystem | null> {
  const { rows } = await findSourceByName(name).execute(db)
  return rows[0] === undefined ? null : toSource(rows[0])
}

function toSource({ name, provinceCode, origin, mapping }: SourceRow): SourceSystem {
  return { name, provinceCode, origin, mapping: readStoredMapping(mapping) }
}
