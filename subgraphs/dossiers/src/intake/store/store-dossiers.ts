import { sql, type RawBuilder } from 'kysely'
import { factsOf } from '../../figures/changes-of-states.ts'
import { factNames } from '../../figures/events.ts'
import type { StagedDelivery, StoredDelivery } from './delivery.ts'

/** Columns of dossier that follow from a decided line, and what of the line d each one is; the others name the batch. */
const ofLine: Readonly<Record<string, string>> = {
  received_month: 'd.received_month',
  procedure_code: 'd.procedure_code',
  field_code: 'd.field_code',
  level: 'd.level',
  service_level: 'd.service_level',
  channel: 'd.channel',
  status: 'd.status',
  outcome: 'd.outcome',
  competent_agency_code: 'd.competent_agency_code',
  competent_unit_id: 'd.competent_unit_id',
  receiving_unit_id: 'd.receiving_unit_id',
  receiving_province_code: 'd.receiving_province_code',
  residence_unit_id: 'd.residence_unit_id',
  residence_province_code: 'd.residence_province_code',
  submitted_at: 'd.submitted_at',
  acceptance_due_at: 'd.acceptance_due_at',
  received_at: 'd.received_at',
  appointment_at: 'd.appointment_at',
  ended_at: 'd.ended_at',
  submitted_on: 'd.submitted_on',
  acceptance_due_on: 'd.acceptance_due_on',
  received_on: 'd.received_on',
  appointment_on: 'd.appointment_on',
  ended_on: 'd.ended_on',
  paused_on: 'd.paused_on',
  apologised_on: 'd.apologised_on',
  asked_twice_on: 'd.asked_twice_on',
  accepted_late: 'd.accepted_late',
  boundary_free: 'd.boundary_free',
  kept_new_date: 'd.kept_new_date',
  after_appointment: 'd.after_appointment',
  supplement_requests: 'd.supplement_requests',
  ended_in_transition: 'd.ended_in_transition',
  truly_in_time: 'd.truly_in_time',
  with_obligation: 'd.financial_obligation',
  paid_online: "d.paid_online in ('PORTAL', 'LOCAL')",
  digitised: 'd.digitised',
  electronic_result: 'd.electronic_result',
  reused: 'd.reused',
  personal_store: 'd.personal_store',
  vneid_verified: 'd.vneid_verified',
  disliked: "d.satisfaction = 'DISLIKED'",
  held_by: 'd.held_by',
  handed_on: 'd.handed_on',
}

/** Columns of a dossier that its current revision gives, whoever sent it and whenever. */
export const stateColumns: readonly string[] = Object.keys(ofLine)
const names = sql.raw(stateColumns.join(', '))
const values = sql.raw(Object.values(ofLine).join(', '))
const isNewState = sql`d.is_current and not d.deleted`

/** One row per line that is the state of its dossier from now on: its code and the columns above. */
export function decidedStates({ provinceCode, delivery }: StagedDelivery): RawBuilder<unknown> {
  return sql`
    select d.dossier_code as code, ${sql.raw(
      Object.entries(ofLine)
        .map(([name, value]) => `${value} as ${name}`)
        .join(', '),
    )}
    from dossiers.decided_line d
    where d.province_code = ${provinceCode} and d.delivery = ${delivery} and ${isNewState}`
}

/** Keeps what was believed of the dossiers that are replaced or withdrawn. */
export function keepPastStates({ provinceCode, delivery, recordedAt }: StoredDelivery): RawBuilder<unknown> {
  return sql`
    insert into dossiers.dossier_past (recorded_at, superseded_at, ${sql.raw(factNames.join(', '))})
    select o.recorded_at, ${recordedAt}, ${factsOf('o')}
    from dossiers.decided_line d join dossiers.dossier o
      on o.code = d.dossier_code and o.province_code = ${provinceCode} and o.received_month = d.known_month
    where d.province_code = ${provinceCode} and d.delivery = ${delivery} and d.is_current and d.known_month is not null`
}

/** Takes away the dossiers whose current revision is now a tombstone. */
export function removeDossiers({ provinceCode, delivery }: StoredDelivery): RawBuilder<unknown> {
  return sql`
    delete from dossiers.dossier o using dossiers.decided_line d
    where d.province_code = ${provinceCode} and d.delivery = ${delivery} and d.is_current and d.deleted
      and o.code = d.dossier_code and o.province_code = ${provinceCode} and o.received_month = d.known_month`
}

/** Replaces the dossiers that are known; one that is received in another month moves to it. */
export function replaceDossiers({ provinceCode, delivery, ...batch }: StoredDelivery): RawBuilder<unknown> {
  const replaced = sql.raw(
    Object.entries(ofLine)
      .map(([name, value]) => `${name} = ${value}`)
      .join(', '),
  )
  return sql`
    update dossiers.dossier o set ${replaced}, batch_id = ${batch.batchId}, recorded_at = ${batch.recordedAt},
      source_name = ${batch.sourceName}
    from dossiers.decided_line d
    where d.province_code = ${provinceCode} and d.delivery = ${delivery} and ${isNewState}
      and o.code = d.dossier_code and o.province_code = ${provinceCode} and o.received_month = d.known_month`
}

/** Adds the dossiers that are new. */
export function addDossiers({ provinceCode, delivery, ...batch }: StoredDelivery): RawBuilder<unknown> {
  return sql`
    insert into dossiers.dossier (province_code, code, ${names}, batch_id, recorded_at, source_name)
    select ${provinceCode}, d.dossier_code, ${values}, ${batch.batchId}, ${batch.recordedAt}, ${batch.sourceName}
    from dossiers.decided_line d
    where d.province_code = ${provinceCode} and d.delivery = ${delivery} and ${isNewState} and d.known_month is null`
}

/** The states that the delivery brought, signed +1, and those that it replaced, signed -1: what its figures change by. */
export function changedStates(
  { provinceCode, delivery, recordedAt }: StoredDelivery,
  { hasPast }: { readonly hasPast: boolean },
): RawBuilder<unknown> {
  const believed = factNames.map((name) => {
    if (name === 'province_code') return sql`${provinceCode}::text as province_code`
    return name === 'code' ? sql`d.dossier_code as code` : sql`${sql.raw(`${ofLine[name] ?? 'null'} as ${name}`)}`
  })
  const now = sql`
    select 1 as sign, ${recordedAt}::timestamptz as recorded_at, ${sql.join(believed)}
    from dossiers.decided_line d
    where d.province_code = ${provinceCode} and d.delivery = ${delivery} and ${isNewState}`
  if (!hasPast) return now
  return sql`${now} union all
    select -1, ${recordedAt}, ${factsOf('p')} from dossiers.dossier_past p
    where p.province_code = ${provinceCode} and p.superseded_at = ${recordedAt}`
}
