import { sql, type Kysely, type RawBuilder } from 'kysely'
import type { Database } from '../../database.ts'
import type { Sending } from './classify-lines.ts'
import type { Delivery } from './store-batch.ts'

/**
 * Stores which dossiers of the batch are part of an inter-agency request, after the dossiers themselves. A delivery
 * without groups to a province without any costs one look into an index.
 */
export async function storeGroups(
  db: Kysely<Database>,
  sending: Sending,
  { hasGroups = true }: Pick<Delivery, 'hasGroups'>,
): Promise<void> {
  const { rows } = await findGroups(sending).execute(db)
  if (rows[0]?.areKnown === true) await forgetGroups(sending).execute(db)
  if (!hasGroups) return
  await storeGroupedRevisions(sending).execute(db)
  await storeGroupedDossiers(sending).execute(db)
}

/** One row: whether any dossier of the province is in a group. */
function findGroups({ provinceCode }: Sending): RawBuilder<{ readonly areKnown: boolean }> {
  return sql`
    select exists (select from dossiers.grouped_dossier g where g.province_code = ${provinceCode}) as "areKnown"`
}

/** What a dossier was part of counts no more once a newer revision of it is current: that one says it again, or not. */
function forgetGroups({ provinceCode }: Sending): RawBuilder<unknown> {
  return sql`
    delete from dossiers.grouped_dossier g using intake_class k
    where k.is_current and g.dossier_code = k.dossier_code and g.province_code = ${provinceCode}`
}

/** One row per accepted or late line that names a group. */
function storeGroupedRevisions({ sourceName, provinceCode }: Sending): RawBuilder<unknown> {
  return sql`
    insert into dossiers.grouped_revision (province_code, source_name, dossier_code, revision, group_code, group_service)
    select ${provinceCode}, ${sourceName}, c.dossier_code, c.revision, c.group_code, c.group_service
    from intake_checked c join intake_class k using (line_number)
    where c.group_code is not null and k.class in ('ACCEPTED', 'LATE')`
}

/** One row per dossier whose new current revision names a group, with the facts that requests are counted by. */
function storeGroupedDossiers({ provinceCode }: Sending): RawBuilder<unknown> {
  return sql`
    insert into dossiers.grouped_dossier (province_code, group_code, dossier_code, group_service, submitted_at, submitted_on,
      appointment_at, appointment_on, paused_on, ended_at, ended_on, has_result, competent_unit_id, receiving_unit_id,
      receiving_province_code, residence_unit_id, residence_province_code)
    select ${provinceCode}, c.group_code, d.code, c.group_service, d.submitted_at, d.submitted_on, d.appointment_at,
      d.appointment_on, d.paused_on, d.ended_at, d.ended_on,
      coalesce(d.outcome in ('EARLY', 'ON_TIME', 'LATE', 'UNDETERMINABLE'), false), d.competent_unit_id, d.receiving_unit_id,
      d.receiving_province_code, d.residence_unit_id, d.residence_province_code
    from intake_checked c join intake_class k using (line_number)
    -- Looked up one by one, whatever the planner believes of a province that was never analysed.
    cross join lateral (
      select * from dossiers.dossier d where d.code = c.dossier_code and d.province_code = ${provinceCode} offset 0
    ) d
    where c.group_code is not null and k.is_current and not c.deleted`
}
