import { sql, type RawBuilder } from 'kysely'
import type { DossierKey } from './find-dossiers.ts'
import { waitingLines } from './waiting-lines.ts'

export interface WaitingRow extends DossierKey {
  readonly lines: number
  /** Null: of none of the lines it can be read. */
  readonly revision: string | null
  readonly since: Date
}

/** One row per dossier of which something newer waits in quarantine: how many lines, the newest revision, and since when. */
export function listWaiting(codes: readonly string[]): RawBuilder<WaitingRow> {
  return sql<WaitingRow>`
    select w.province_code as "provinceCode", w.dossier_code as code, count(*) as lines, max(w.revision)::text as revision,
      min(b.recorded_at) as since
    from (${waitingLines(sql`q.dossier_code = any(${[...codes]})`)}) w
    join dossiers.batch b on b.province_code = w.province_code and b.id = w.batch_id
    where w.shown
    group by w.province_code, w.dossier_code
    order by code, "provinceCode"`
}
