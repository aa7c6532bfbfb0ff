import { sql, type Kysely } from 'kysely'
import type { Database } from '../connect.ts'
import type { SeedSize } from './step.ts'

export interface SeedRecord {
  readonly name: string
  readonly fingerprint: string
  readonly size: SeedSize
  readonly rows: number
}

/** Writes down that a step, or a part of one, has run, in the transaction that ran it. */
export async function recordStep(db: Kysely<Database>, { name, fingerprint, size, rows }: SeedRecord): Promise<void> {
  await sql`insert into public.seed_step (name, fingerprint, size, rows)
    values (${name}, ${fingerprint}, ${size}, ${rows})
    on conflict (name) do update set fingerprint = excluded.fingerprint, size = excluded.size, rows = excluded.rows,
      seeded_at = now()`.execute(db)
}
