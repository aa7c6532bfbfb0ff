import { groupedInOrderOf, inOrderOf } from '@motcua/kit/in-order-of'
import DataLoader from 'dataloader'
import type { Kysely } from 'kysely'
import type { Database } from './database.ts'
import { countFindings, type FindingCountRow } from './queries/sync/count-findings.ts'
import { countOpenReasons, type OpenReasonRow } from './queries/sync/count-open-reasons.ts'
import { countWaiting, type WaitingCountsRow } from './queries/sync/count-waiting.ts'
import { findReportedDays, type ReportedDaysRow } from './queries/sync/find-reported-days.ts'
import { summariseLags, type LagRow } from './queries/sync/summarise-lags.ts'

/** What is told of sources, by name; one statement each however many sources are asked about. */
export interface SyncLoaders {
  readonly lag: DataLoader<string, LagRow | null>
  readonly openReasons: DataLoader<string, OpenReasonRow[]>
  readonly waiting: DataLoader<string, WaitingCountsRow | null>
  readonly findings: DataLoader<string, FindingCountRow[]>
  readonly reportedDays: DataLoader<string, ReportedDaysRow | null>
}

export function createSyncLoaders(db: Kysely<Database>): SyncLoaders {
  return {
    lag: new DataLoader(async (names) =>
      inOrderOf(names, (await summariseLags(names).execute(db)).rows, (row) => row.source),
    ),
    openReasons: new DataLoader(async (names) =>
      groupedInOrderOf(names, (await countOpenReasons(names).execute(db)).rows, (row) => row.source),
    ),
    waiting: new DataLoader(async (names) =>
      inOrderOf(names, (await countWaiting(names).execute(db)).rows, (row) => row.source),
    ),
    findings: new DataLoader(async (names) =>
      groupedInOrderOf(names, (await countFindings(names).execute(db)).rows, (row) => row.source),
    ),
    reportedDays: new DataLoader(async (names) =>
      inOrderOf(names, (await findReportedDays(names).execute(db)).rows, (row) => row.source),
    ),
  }
}
