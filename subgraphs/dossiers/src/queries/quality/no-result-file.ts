import { sql, type RawBuilder, type SqlBool } from 'kysely'

/**
 * Whether a dossier d is done and its sender says that no electronic result was issued: the finding NO_RESULT_FILE. Four of ten dossiers
 * have it and it follows from the dossier, so that no row of finding is stored.
 */
export const hasNoResultFile: RawBuilder<SqlBool> = sql`(d.status in ('COMPLETED', 'RETURNED') and d.electronic_result = false)`
