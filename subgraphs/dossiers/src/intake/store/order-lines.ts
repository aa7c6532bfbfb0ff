import { sql, type RawBuilder } from 'kysely'
import type { StagedDelivery } from './delivery.ts'

/**
 * Sound lines that cannot be decided by themselves: not newer than the current revision, or of a dossier that the delivery names more
 * than once. One row: how many.
 */
export function countUnordered({ provinceCode, delivery }: StagedDelivery): RawBuilder<{ readonly lines: number }> {
  return sql<{ readonly lines: number }>`
    select coalesce(sum(c.lines) filter (where c.lines > 1 or c.has_older), 0)::integer as lines
    from (
      select count(*) as lines, bool_or(d.class = 'OLDER') as has_older from dossiers.decided_line d
      where d.province_code = ${provinceCode} and d.delivery = ${delivery} and d.class <> 'REFUSED'
      group by d.dossier_code
    ) c`
}

/**
 * Decides on those lines: they count in their order, as if each had been sent alone. A line that repeats a revision is UNCHANGED or a
 * REVISION_CONFLICT, one that is older than any before it is LATE, and the newest of all is current in the end. isFirst: the province
 * has sent nothing before, and nothing is looked up.
 */
export function orderLines(staged: StagedDelivery, { isFirst }: { readonly isFirst: boolean }): RawBuilder<unknown> {
  const { provinceCode, sourceName, delivery } = staged
  return sql`
    with sound as materialized (
      select d.line_number, d.dossier_code, d.revision, d.content_hash, d.class,
        count(*) over (partition by d.dossier_code) > 1 as is_repeated
      from dossiers.decided_line d
      where d.province_code = ${provinceCode} and d.delivery = ${delivery} and d.class <> 'REFUSED'
    ), unordered as materialized (
      select s.*, same.content_hash as known_hash, newest.revision as known_revision,
        coalesce(owner.source_name <> ${sourceName}, false) as is_of_others
      from sound s
      ${isFirst ? nothingKnown : knownOf(staged)}
      where s.is_repeated or s.class = 'OLDER'
    ), placed as (
      select u.*, first_value(content_hash) over same_revision as first_hash, row_number() over same_revision as nth
      from unordered u
      window same_revision as (partition by dossier_code, revision order by line_number)
    ), fresh as (
      select *, known_hash is null and nth = 1 and not is_of_others as is_new,
        coalesce(known_hash, first_hash) = content_hash as is_equal
      from placed
    ), ordered as (
      select *, max(revision) filter (where is_new) over (partition by dossier_code order by line_number
          rows between unbounded preceding and 1 preceding) as newest_before,
        max(revision) filter (where is_new) over (partition by dossier_code) as newest_in_delivery
      from fresh
    )
    update dossiers.decided_line d set
      class = case
        when o.is_of_others then 'OTHER_SOURCE'
        when o.is_new and o.revision < greatest(o.known_revision, o.newest_before) then 'LATE'
        when o.is_new then 'ACCEPTED'
        when o.is_equal then 'UNCHANGED'
        else 'REVISION_CONFLICT' end::dossiers.line_class,
      is_current = o.is_new and o.revision = o.newest_in_delivery and o.revision > coalesce(o.known_revision, -1),
      is_first = o.is_new and not o.is_repeated and o.known_revision is null
    from ordered o
    where d.province_code = ${provinceCode} and d.delivery = ${delivery} and d.line_number = o.line_number`
}

const nothingKnown = sql`cross join (select null::uuid as content_hash) same
      cross join (select null::bigint as revision) newest
      cross join (select null::text as source_name) owner`

/** What is stored of the dossier of a line, looked up one by one: its own revision, the newest one, and whose the dossier is. */
function knownOf({ provinceCode, sourceName }: StagedDelivery): RawBuilder<unknown> {
  return sql`left join lateral (
        select r.content_hash from dossiers.dossier_revision r
        where r.dossier_code = s.dossier_code and r.province_code = ${provinceCode} and r.source_name = ${sourceName}
          and r.revision = s.revision offset 0
      ) same on true
      left join lateral (
        select max(r.revision) as revision from dossiers.dossier_revision r
        where r.dossier_code = s.dossier_code and r.province_code = ${provinceCode} and r.source_name = ${sourceName} offset 0
      ) newest on true
      left join lateral (
        select c.source_name from dossiers.current_revision c
        where c.dossier_code = s.dossier_code and c.province_code = ${provinceCode} and c.received_month is not null offset 0
      ) owner on true`
}
