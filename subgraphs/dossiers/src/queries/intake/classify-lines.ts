import { sql, type RawBuilder } from 'kysely'

/** The source that sends, and the province it writes. */
export interface Sending {
  readonly sourceName: string
  readonly provinceCode: string
}

/**
 * Makes the temporary table intake_class: one row per sound line, and what becomes of it. The lines of a batch count in
 * their order, as if each had been sent alone: ACCEPTED is newer than all before it, LATE is older than one of them,
 * UNCHANGED repeats a revision with equal content, REVISION_CONFLICT with other content, OTHER_SOURCE writes a dossier
 * that somebody else sent. is_current: the newest of all in the end. is_only: the first that is known of its dossier, and no
 * other came with it. known_month: where the dossier is kept; null: not yet.
 */
export function classifyLines({ sourceName, provinceCode }: Sending): RawBuilder<unknown> {
  return sql`
    create temporary table intake_class on commit drop as
    with sound as materialized (
      select c.line_number, c.dossier_code, c.revision, c.content_hash,
        same.content_hash as known_hash, newest.revision as known_revision, d.received_month as known_month,
        d.code is not null and d.source_name is distinct from ${sourceName} as is_of_others
      from intake_checked c
      -- Looked up one by one, whatever the planner believes of a province that was never analysed.
      left join lateral (
        select r.content_hash from dossiers.dossier_revision r
        where r.dossier_code = c.dossier_code and r.province_code = ${provinceCode} and r.source_name = ${sourceName}
          and r.revision = c.revision offset 0
      ) same on true
      left join lateral (
        select r.revision from dossiers.dossier_revision r
        where r.dossier_code = c.dossier_code and r.province_code = ${provinceCode} and r.source_name = ${sourceName}
          and r.is_current offset 0
      ) newest on true
      left join lateral (
        select d.code, d.source_name, d.received_month from dossiers.dossier d
        where d.code = c.dossier_code and d.province_code = ${provinceCode} offset 0
      ) d on true
      where c.reasons = '[]'
    ), repeated as materialized (
      select dossier_code from sound group by dossier_code having count(*) > 1
    ), placed as (
      select s.*, first_value(content_hash) over same_in_batch as first_hash, row_number() over same_in_batch as nth
      from sound s join repeated using (dossier_code)
      window same_in_batch as (partition by dossier_code, revision order by line_number)
    ), fresh as (
      select *, known_hash is null and nth = 1 and not is_of_others as is_new,
        coalesce(known_hash, first_hash) = content_hash as is_equal
      from placed
    ), ordered as (
      select line_number, dossier_code, revision, known_revision, known_month, is_of_others, is_new, is_equal, false as is_alone,
        max(revision) filter (where is_new) over (partition by dossier_code order by line_number
          rows between unbounded preceding and 1 preceding) as newest_before,
        max(revision) filter (where is_new) over (partition by dossier_code) as newest_in_batch
      from fresh
      union all
      -- Alone in its batch, as nearly every line is: nothing has to be put in order.
      select line_number, dossier_code, revision, known_revision, known_month, is_of_others,
        known_hash is null and not is_of_others, known_hash is null or known_hash = content_hash, true, null, revision
      from sound s where not exists (select from repeated r where r.dossier_code = s.dossier_code)
    )
    select line_number, dossier_code, revision, case
        when is_of_others then 'OTHER_SOURCE'
        when is_new and revision < greatest(known_revision, newest_before) then 'LATE'
        when is_new then 'ACCEPTED'
        when is_equal then 'UNCHANGED'
        else 'REVISION_CONFLICT'
      end as class,
      known_revision, known_month,
      is_new and revision = newest_in_batch and revision > coalesce(known_revision, -1) as is_current,
      is_new and is_alone and known_revision is null as is_only
    from ordered`
}
