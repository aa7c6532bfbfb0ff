import { hash, randomBytes } from 'node:crypto'
import { sql, type Kysely } from 'kysely'
import type { Database } from '../database.ts'
import { findSourceByName, findSourceByToken, type SourceRow } from '../queries/intake/find-source.ts'
import { readStoredMapping, type StoredMapping } from './mapping.ts'

/** A case-handling system that may send dossiers of one province. */
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

/** Whether a token may speak for a source: the source, or why not. */
export type Admission = { readonly source: SourceSystem } | { readonly refusal: 'NO_TOKEN' | 'OTHER_SOURCE' }

const prefix = 'mcg_'

/** Adds a source system and returns its token, which is not stored and cannot be shown again. */
export async function addSource(db: Kysely<Database>, source: SourceToAdd): Promise<string> {
  const token = prefix + randomBytes(32).toString('base64url')
  const mapping = JSON.stringify(readStoredMapping(source.mapping))
  await sql`insert into dossiers.source_system (name, province_code, origin, mapping, token_hash, created_at, reported_from)
    values (${source.name}, ${source.provinceCode}, ${source.origin}, ${mapping}, ${hashOf(token)}, ${new Date()},
      ${source.reportedFrom ?? null})`.execute(db)
  return token
}

/**
 * Gives a source that was added without a token its first one: since its adding it was refused. Null: there is no such
 * source, or it has or had a token.
 */
export async function issueFirstToken(db: Kysely<Database>, name: string): Promise<string | null> {
  const token = prefix + randomBytes(32).toString('base64url')
  const { numAffectedRows } =
    await sql`update dossiers.source_system set token_hash = ${hashOf(token)}, revoked_at = null
    where name = ${name} and revoked_at = created_at`.execute(db)
  return numAffectedRows === 1n ? token : null
}

/** From now on its token is refused; what it sent stays. False: there is no such source, or it is revoked already. */
export async function revokeSource(db: Kysely<Database>, name: string): Promise<boolean> {
  const { numAffectedRows } = await sql`update dossiers.source_system set revoked_at = ${new Date()}
    where name = ${name} and revoked_at is null`.execute(db)
  return numAffectedRows === 1n
}

/** Whoever holds the token of a source speaks for that source alone. */
export async function admit(db: Kysely<Database>, token: string | null, name: string): Promise<Admission> {
  if (token === null) return { refusal: 'NO_TOKEN' }
  const { rows } = await findSourceByToken(hashOf(token)).execute(db)
  const [row] = rows
  if (row === undefined || row.isRevoked) return { refusal: 'NO_TOKEN' }
  return row.name === name ? { source: toSource(row) } : { refusal: 'OTHER_SOURCE' }
}

/** The source of that name; null when there is none or it is revoked. */
export async function findSource(db: Kysely<Database>, name: string): Promise<SourceSystem | null> {
  const { rows } = await findSourceByName(name).execute(db)
  const [row] = rows
  return row === undefined || row.isRevoked ? null : toSource(row)
}

/** The source of that name, revoked or not; null when there never was one. */
export async function findAnySource(db: Kysely<Database>, name: string): Promise<SourceSystem | null> {
  const { rows } = await findSourceByName(name).execute(db)
  return rows[0] === undefined ? null : toSource(rows[0])
}

function toSource({ name, provinceCode, origin, mapping }: SourceRow): SourceSystem {
  return { name, provinceCode, origin, mapping: readStoredMapping(mapping) }
}

/** A token holds 256 random bits: a plain hash tells nothing about it, and the unique index finds it at once. */
function hashOf(token: string): string {
  return hash('sha256', token, 'hex')
}
