import { gzipSync } from 'node:zlib'
import type { Database } from '@motcua/db'
import { addHolder } from '@motcua/db/access/grant-tokens'
import type { Holder } from '@motcua/db/access/find-holder'
import { sql, type Kysely } from 'kysely'
import { addSource } from '../../subgraphs/dossiers/src/intake/source-systems.ts'
import { plantPlaces } from './builders.ts'

/** A line of a source in the platform's own mapping: a birth registered in Hạc Thành, received and under way. */
export function aLine(facts: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    dossierCode: 'H56.102-250701-0001',
    revision: 1,
    procedureCode: '1.001193',
    status: 'PROCESSING',
    channel: 'ONLINE',
    submittedAt: '2025-07-01T08:00:00+07:00',
    receivedAt: '2025-07-01T09:00:00+07:00',
    appointmentAt: '2025-07-03T17:00:00+07:00',
    receivingUnit: '14797',
    competentAgency: 'H56.102',
    residenceUnit: '14797',
    ...facts,
  }
}

/** Lines as a stream of bytes, cut into chunks at odd places. A text or buffer is sent as it is. */
export async function* streamOf(
  lines: readonly (Record<string, unknown> | string | Buffer)[],
  chunkBytes = 1000,
): AsyncGenerator<Buffer> {
  const whole = bytesOf(lines)
  for (let begins = 0; begins < whole.length; begins += chunkBytes) yield whole.subarray(begins, begins + chunkBytes)
}

export function bytesOf(lines: readonly (Record<string, unknown> | string | Buffer)[]): Buffer {
  return Buffer.concat(
    lines.flatMap((line) => [
      Buffer.isBuffer(line) ? line : Buffer.from(typeof line === 'string' ? line : JSON.stringify(line)),
      Buffer.from('\n'),
    ]),
  )
}

export const gzipped = (lines: readonly Record<string, unknown>[]): Buffer => gzipSync(bytesOf(lines))

/** The places of the builders, two procedures, a calendar of weekdays, and what the migration brings. */
export async function plantReference(db: Kysely<Database>): Promise<void> {
  await plantPlaces(db)
  await db
    .insertInto('dossiers.known_procedure')
    .values([
      { code: '1.001193', field_code: 'ho-tich', service_level: 'FULL' },
      { code: '2.000815', field_code: 'chung-thuc', service_level: 'INFORMATION' },
    ])
    .execute()
  await sql`insert into dossiers.calendar_version (id, known_from, known_until, recorded_on, basis)
    values ('test', '2024-01-01', '2027-01-01', '2026-11-01', 'a test')`.execute(db)
  await sql`insert into dossiers.opening_profile (version_id, code, name, name_en, is_default, basis, verified)
    values ('test', 'usual', 'Giờ hành chính', 'Office hours', true, 'a test', false)`.execute(db)
  await sql`insert into dossiers.opening (version_id, profile_code, opens, closes)
    values ('test', 'usual', '07:30', '11:30'), ('test', 'usual', '13:30', '17:00')`.execute(db)
}

/** Adds a source of Thanh Hoá; returns its token. */
export async function plantSource(db: Kysely<Database>, name: string, mapping: unknown = {}, provinceCode = '38') {
  await addSource(db, { name, provinceCode, origin: 'REAL', mapping })
  return plantToken(db, { name, role: 'source', provinceCode })
}

/** Adds a holder of a token; returns the token. */
export async function plantToken(db: Kysely<Database>, holder: Holder): Promise<string> {
  const token = await addHolder(db, holder, 'a test')
  if (token === null) throw new Error(`There is a holder ${holder.name} already.`)
  return token
}

/** Takes away everything that was sent; sources stay. */
export async function forgetEverythingSent(db: Kysely<Database>): Promise<void> {
  await sql`truncate dossiers.grouped_dossier, dossiers.grouped_revision, dossiers.quarantine_decision, dossiers.quarantine, dossiers.finding, dossiers.apology, dossiers.supplement_pause, dossiers.hand_over,
    dossiers.reported_day, dossiers.batch_lag, dossiers.dossier_revision, dossiers.current_revision, dossiers.dossier,
    dossiers.dossier_past, dossiers.figure, dossiers.figure_change, dossiers.batch`.execute(db)
}
