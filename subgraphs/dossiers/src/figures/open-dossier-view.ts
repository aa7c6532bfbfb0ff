import type { ViewDefinition } from '@motcua/db/views'
import { sql } from 'kysely'

/** What can still be changed: dossiers that are open, for evaluations to read (db/adr/0008). */
export const openDossierView: ViewDefinition = {
  schema: 'dossiers',
  name: 'open_count',
  reader: 'evaluations',
  query: sql`
    select d.province_code, d.competent_agency_code as agency_code, d.received_on,
      case when d.paused_on is null then d.appointment_on end as due_on,
      count(*) filter (where d.supplement_requests <= 1) as within_one_request,
      count(*) filter (where d.with_obligation and d.paid_online is not true) as unpaid,
      count(*) filter (where d.digitised is not true) as not_digitised,
      count(*) filter (where d.personal_store is not true) as not_in_personal_store
    from dossiers.dossier d
    where d.ended_on is null and d.received_on is not null and d.held_by is null
      and d.status in ('ACCEPTED', 'PROCESSING', 'SUPPLEMENT_REQUESTED', 'PAYMENT_REQUESTED')
    group by d.province_code, d.competent_agency_code, d.received_on,
      case when d.paused_on is null then d.appointment_on end`,
  meaning:
    'Dossiers in handling as last known, by agency, day of reception and day they fall due: what can still be changed about them. Those that were handed on are left out, because their reception counts to one agency and their end to another. Read by evaluations.',
  columns: {
    province_code: 'Official code of the province whose system sends the dossiers.',
    agency_code: 'The agency that decides them.',
    received_on: 'Civil day of reception.',
    due_on:
      'Civil day of the effective appointment. Null: the clock rests for a supplement, or there is no appointment.',
    within_one_request: 'Asked for supplements once at most: by part 2.1 of index 766 they may still be on time.',
    unpaid: 'With a financial obligation that was not paid online: lost for 3.6 so far.',
    not_digitised: 'Not digitised: lost for 4.2 so far.',
    not_in_personal_store: 'Neither taken from the personal data store nor written to it: lost for 4.4 so far.',
  },
}
