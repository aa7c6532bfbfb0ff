import type { Period } from '@motcua/kit/period'
import { sql, type RawBuilder } from 'kysely'

/** Whose petitions are asked for. Their keys: nationKey, codes of provinces, ids of units, codes of agencies. */
export type PetitionSubjects = 'NATION' | 'PROVINCES' | 'UNITS' | 'AGENCIES'

/** What happened to petitions in a period and the state at its end; see PetitionStatistics of the schema. */
export interface PetitionCounts {
  readonly submitted: number
  readonly received: number
  readonly aboutProcedures: number
  readonly aboutStaff: number
  readonly aboutOther: number
  readonly namingDossier: number
  readonly carriedOver: number
  readonly handledOnTime: number
  readonly handledLate: number
  readonly inTerm: number
  readonly overdue: number
  readonly refusedOnTime: number
  readonly refusedLate: number
  readonly askedOnTime: number
  readonly askedLate: number
  readonly publishedOnTime: number
  readonly publishedLate: number
  readonly dealtWith: number
  readonly dealtWithInTime: number
  readonly satisfied: number
}

export type PetitionRow = PetitionCounts & { readonly key: string }

const keyOf: Readonly<Record<PetitionSubjects, RawBuilder<unknown>>> = {
  NATION: sql`'nation'`,
  PROVINCES: sql`p.province_code`,
  UNITS: sql`p.unit_id`,
  AGENCIES: sql`p.agency_code`,
}

/**
 * One row per subject with any petition that was open or came in the period. Instants of the end are what counts: what
 * was done later had not been done. Overdue: the limit had passed by the end.
 */
export function summarisePetitions(
  subjects: PetitionSubjects,
  keys: readonly string[],
  { from, until }: Period,
): RawBuilder<PetitionRow> {
  const key = keyOf[subjects]
  const count = (condition: RawBuilder<unknown>) => sql`count(*) filter (where ${condition})`
  return sql<PetitionRow>`
    with bound as (
      select ${from}::timestamp at time zone 'Asia/Ho_Chi_Minh' as begins,
        ${until}::timestamp at time zone 'Asia/Ho_Chi_Minh' as ends
    ), state as (
      select ${key} as key, p.*, b.begins, b.ends, p.received_at >= b.begins as is_new,
        p.refused_at < b.ends as is_refused, p.handled_at < b.ends as is_handled,
        coalesce(p.ended_at < b.ends, false) as is_ended,
        case when p.handled_at < b.ends then p.handled_at <= p.handle_due_at else p.handle_due_at >= b.ends end as is_in_time
      from bound b join dossiers.petition p on p.received_at < b.ends and (p.received_at >= b.begins
        or p.ended_at >= b.begins or p.ended_at is null or p.published_at >= b.begins)
      where ${key} = any(${[...keys]}::text[])
    ), judged as (
      select s.*, s.is_refused is not true as is_kept, s.is_new and s.is_refused is not true as is_received,
        coalesce(s.ended_at >= s.begins, true) as was_open
      from state s
    )
    select j.key,
      ${count(sql`j.is_new`)} as submitted,
      ${count(sql`j.is_received`)} as received,
      ${count(sql`j.is_received and j.kind = 'PROCEDURES'`)} as "aboutProcedures",
      ${count(sql`j.is_received and j.kind = 'STAFF'`)} as "aboutStaff",
      ${count(sql`j.is_received and j.kind = 'OTHER'`)} as "aboutOther",
      ${count(sql`j.is_received and j.dossier_code is not null`)} as "namingDossier",
      ${count(sql`not j.is_new and j.was_open`)} as "carriedOver",
      ${count(sql`j.is_handled and j.handled_at >= j.begins and j.is_in_time`)} as "handledOnTime",
      ${count(sql`j.is_handled and j.handled_at >= j.begins and not j.is_in_time`)} as "handledLate",
      ${count(sql`not j.is_ended and j.is_in_time`)} as "inTerm",
      ${count(sql`not j.is_ended and not j.is_in_time`)} as overdue,
      ${count(sql`j.is_refused and j.refused_at >= j.begins and j.refused_at <= j.refuse_due_at`)} as "refusedOnTime",
      ${count(sql`j.is_refused and j.refused_at >= j.begins and j.refused_at > j.refuse_due_at`)} as "refusedLate",
      ${count(sql`j.supplement_requested_at >= j.begins and j.supplement_requested_at < j.ends
        and j.supplement_requested_at <= j.supplement_due_at`)} as "askedOnTime",
      ${count(sql`j.supplement_requested_at >= j.begins and j.supplement_requested_at < j.ends
        and j.supplement_requested_at > j.supplement_due_at`)} as "askedLate",
      ${count(sql`j.published_at >= j.begins and j.published_at < j.ends
        and j.published_at <= j.publish_due_at`)} as "publishedOnTime",
      ${count(sql`j.published_at >= j.begins and j.published_at < j.ends
        and j.published_at > j.publish_due_at`)} as "publishedLate",
      ${count(sql`j.is_kept and (j.is_new or (j.is_handled and j.handled_at >= j.begins))`)} as "dealtWith",
      ${count(sql`j.is_kept and (j.is_new or (j.is_handled and j.handled_at >= j.begins))
        and j.is_in_time`)} as "dealtWithInTime",
      ${count(sql`j.is_received and j.is_in_time and j.dislikes <= j.likes and not j.is_repeated`)} as satisfied
    from judged j
    group by j.key`
}
