import { sql, type RawBuilder } from 'kysely'
import type { StoredDelivery } from './delivery.ts'

/** One row: whether any dossier of the province is part of a request of several agencies. */
export function findGroups({ provinceCode }: StoredDelivery): RawBuilder<{ readonly areKnown: boolean }> {
  return sql`
    select exists (select from dossiers.grouped_dossier g where g.province_code = ${provinceCode}) as "areKnown"`
}

/** What a dossier was part of counts no more once a newer revision of it is current: that one says it again, or not. */
export function forgetGroups({ provinceCode, delivery }: StoredDelivery): RawBuilder<unknown> {
  return sql`
    delete from dossiers.grouped_dossier g using dossiers.decided_line d
    where d.province_code = ${provinceCode} and d.delivery = ${delivery} and d.is_current
      and g.dossier_code = d.dossier_code and g.province_code = ${provinceCode}`
}

/** One row per accepted or late line that names a group. */
export function storeGroupedRevisions({ provinceCode, sourceName, delivery }: StoredDelivery): RawBuilder<unknown> {
  return sql`
    insert into dossiers.grouped_revision (province_code, source_name, dossier_code, revision, group_code, group_service)
    select ${provinceCode}, ${sourceName}, d.dossier_code, d.revision, d.group_code, d.group_service::dossiers.group_service
    from dossiers.decided_line d
    where d.province_code = ${provinceCode} and d.delivery = ${delivery} and d.group_code is not null
      and d.class in ('ACCEPTED', 'LATE')`
}

/** One row per dossier whose new current revision names a group, with the facts that requests are counted by. */
export function storeGroupedDossiers({ provinceCode, delivery }: StoredDelivery): RawBuilder<unknown> {
  return sql`
    insert into dossiers.grouped_dossier (province_code, group_code, dossier_code, group_service, submitted_at, submitted_on,
      appointment_at, appointment_on, paused_on, ended_at, ended_on, has_result, competent_unit_id, receiving_unit_id,
      receiving_province_code, residence_unit_id, residence_province_code)
    select ${provinceCode}, d.group_code, d.dossier_code, d.group_service::dossiers.group_service, d.submitted_at, d.submitted_on,
      d.appointment_at, d.appointment_on, d.paused_on, d.ended_at, d.ended_on,
      coalesce(d.outcome in ('EARLY', 'ON_TIME', 'LATE', 'UNDETERMINABLE'), false), d.competent_unit_id, d.receiving_unit_id,
      d.receiving_province_code, d.residence_unit_id, d.residence_province_code
    from dossiers.decided_line d
    where d.province_code = ${provinceCode} and d.delivery = ${delivery} and d.group_code is not null and d.is_current
      and not d.deleted`
}
