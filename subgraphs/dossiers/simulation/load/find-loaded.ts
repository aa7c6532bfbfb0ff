import type { Database } from '@motcua/db'
import type { SeedSize } from '@motcua/db/seed-step'
import { sql, type Kysely } from 'kysely'

/** The size and the files with which the demonstration was loaded. Null: it was not loaded. */
export async function findLoadedSize(
  db: Kysely<Database>,
): Promise<{ readonly size: SeedSize; readonly fingerprint: string } | null> {
  const { rows } = await sql<{ size: SeedSize; fingerprint: string }>`
    select size, fingerprint from public.seed_step where name = 'dossiers'`.execute(db)
  return rows[0] ?? null
}

/** One row per province that has a batch. */
export interface LoadedProvince {
  readonly provinceCode: string
  /** First days of its simulated months, in order. */
  readonly months: readonly string[]
  /** When its newest batch was recorded, simulated or sent. */
  readonly recordedAt: Date
}

export async function listLoaded(db: Kysely<Database>): Promise<LoadedProvince[]> {
  const { rows } = await sql<LoadedProvince>`
    select b.province_code as "provinceCode", max(b.recorded_at) as "recordedAt",
      coalesce(array_agg(distinct b.known_from::text order by b.known_from::text)
        filter (where b.received_at is null and b.source_name = 'demo-' || b.province_code), '{}') as months
    from dossiers.batch b group by 1`.execute(db)
  return rows
}
