import { sql, type Kysely } from 'kysely'

/**
 * What can still be changed: dossiers that are open, counted for the role of `evaluations` to read (db/adr/0008). Who makes the table of
 * dossiers anew drops the view before.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  const columns = Object.entries(counters).map(([name, { holds }]) => `count(*) filter (where ${holds}) as ${name}`)
  await sql`
    create view dossiers.open_count as
    select d.province_code, d.competent_agency_code as agency_code, d.received_on,
      case when d.paused_on is null then d.appointment_on end as due_on, ${sql.raw(columns.join(', '))}
    from dossiers.dossier as d
    where d.ended_on is null and d.received_on is not null and d.held_by is null
      and d.status in ('ACCEPTED', 'PROCESSING', 'SUPPLEMENT_REQUESTED', 'PAYMENT_REQUESTED')
    group by d.province_code, d.competent_agency_code, d.received_on,
      case when d.paused_on is null then d.appointment_on end`.execute(db)
  await comment(
    db,
    'view dossiers.open_count',
    'Dossiers in handling as last known, by agency, day of reception and day they fall due: what can still be changed about them. Those that were handed on are left out, because their reception counts to one agency and their end to another. Read by evaluations.',
  )
  const meanings = Object.fromEntries(Object.entries(counters).map(([name, { means }]) => [name, means]))
  for (const [column, text] of Object.entries({ ...keys, ...meanings })) {
    await comment(db, `column dossiers.open_count.${column}`, text)
  }
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`drop view dossiers.open_count`.execute(db)
}

const keys: Record<string, string> = {
  province_code: 'Official code of the province whose system sends the dossiers.',
  agency_code: 'The agency that decides them.',
  received_on: 'Civil day of reception.',
  due_on: 'Civil day of the effective appointment. Null: the clock rests for a supplement, or there is no appointment.',
}

const counters: Record<string, { readonly holds: string; readonly means: string }> = {
  within_one_request: {
    holds: 'd.supplement_requests <= 1',
    means: 'Asked for supplements once at most: by part 2.1 of index 766 they may still be on time.',
  },
  unpaid: {
    holds: 'd.with_obligation and d.paid_online is not true',
    means: 'With a financial obligation that was not paid online: lost for 3.6 so far.',
  },
  not_digitised: { holds: 'd.digitised is not true', means: 'Not digitised: lost for 4.2 so far.' },
  not_in_personal_store: {
    holds: 'd.personal_store is not true',
    means: 'Neither taken from the personal data store nor written to it: lost for 4.4 so far.',
  },
}

async function comment(db: Kysely<unknown>, object: string, text: string): Promise<void> {
  await sql`comment on ${sql.raw(object)} is ${sql.lit(text)}`.execute(db)
}
