import { sql, type RawBuilder } from 'kysely'
import type { StoredDelivery } from './delivery.ts'

/** Forgets the findings of dossiers that were known: an older revision that comes late may take one away. */
export function forgetFindings({ provinceCode, sourceName, delivery }: StoredDelivery): RawBuilder<unknown> {
  return sql`
    delete from dossiers.finding f using dossiers.decided_line d
    where d.province_code = ${provinceCode} and d.delivery = ${delivery} and d.class in ('ACCEPTED', 'LATE') and not d.is_first
      and f.dossier_code = d.dossier_code and f.province_code = ${provinceCode} and f.source_name = ${sourceName}
      and (f.kind <> 'VOID_SUPPLEMENT' or d.is_current)`
}

/**
 * One row per thing that looks wrong about dossiers of which more than one revision is known, found from all of them: a step from one
 * revision to the next stays wrong, a state only while it is the current one. isFirst: the province has sent nothing before.
 */
export function storeFindings(stored: StoredDelivery, { isFirst }: { readonly isFirst: boolean }): RawBuilder<unknown> {
  const { provinceCode, sourceName, recordedAt } = stored
  return sql`
    with known as materialized (${knownRevisions(isFirst ? sentRevisions(stored) : storedRevisions(stored))}),
    letter as (${lettersOfMoved(stored)})
    insert into dossiers.finding (province_code, source_name, dossier_code, revision, kind, detail, recorded_at)
    select ${provinceCode}, ${sourceName}, t.dossier_code, t.revision, f.kind::dossiers.finding_kind, f.detail, ${recordedAt}
    from known t
    left join letter l on l.dossier_code = t.dossier_code and l.revision = t.revision and t.is_moved
    left join letter b on b.dossier_code = t.dossier_code and b.revision = t.revision_before and t.is_moved
    cross join lateral (
      select 'IMPOSSIBLE_TRANSITION' as kind, t.status_before || ' → ' || t.status as detail
      where t.status_before <> t.status and not exists (
        select from dossiers.status_transition s where s.from_status = t.status_before and s.to_status = t.status)
      union all
      select 'APPOINTMENT_MOVED', ${civilTime(sql`t.appointment_before`)} || ' → ' || ${civilTime(sql`t.appointment_at`)}
      where t.is_moved and coalesce(l.apologies, 0) <= coalesce(b.apologies, 0)
        and coalesce(l.supplements, 0) <= coalesce(b.supplements, 0)
      union all
      select s.kind, s.detail from (${findingsOfState}) s where t.is_current
    ) f`
}

/** One row per revision r of the dossiers of which the delivery brought one more, with what the revision before it said. */
function knownRevisions(revisions: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`
    select k.*, k.appointment_at > k.appointment_before as is_moved
    from (
      select r.dossier_code, r.revision, r.status, r.received_at, r.ended_at, r.returned_at, r.channel, p.service_level,
        r.appointment_at, p.limit_amount, p.limit_unit, r.is_current,
        lag(r.revision) over revisions as revision_before, lag(r.status) over revisions as status_before,
        lag(r.appointment_at) over revisions as appointment_before
      from (${revisions}) r
      left join dossiers.known_procedure p on p.code = r.procedure_code
      window revisions as (partition by r.dossier_code order by r.revision)
    ) k`
}

/** All that are stored of them. */
function storedRevisions({ provinceCode, sourceName, delivery }: StoredDelivery): RawBuilder<unknown> {
  return sql`
    select r.dossier_code, r.revision, r.status, r.received_at, r.ended_at, r.returned_at, r.channel, r.appointment_at,
      r.procedure_code, r.revision = c.revision as is_current
    from dossiers.dossier_revision r
    join dossiers.current_revision c on c.dossier_code = r.dossier_code and c.province_code = ${provinceCode}
    where r.province_code = ${provinceCode} and r.source_name = ${sourceName}
      -- A list is looked up in the key, whatever the planner believes of a province that was never analysed.
      and r.dossier_code = any(array(
        select distinct d.dossier_code from dossiers.decided_line d
        where d.province_code = ${provinceCode} and d.delivery = ${delivery} and d.class in ('ACCEPTED', 'LATE')
          and not d.is_first))`
}

/** Those that the delivery brought: of a first delivery they are all that there are, and a table without indexes is not searched. */
function sentRevisions({ provinceCode, delivery }: StoredDelivery): RawBuilder<unknown> {
  return sql`
    select d.dossier_code, d.revision, d.status, d.sent_received_at as received_at, d.sent_ended_at as ended_at, d.returned_at,
      d.channel, d.promised_at as appointment_at, d.procedure_code, d.is_current
    from dossiers.decided_line d
    where d.province_code = ${provinceCode} and d.delivery = ${delivery} and d.class in ('ACCEPTED', 'LATE')
      and not d.is_first`
}

/** One row per revision with letters of apology or completed supplements, of the dossiers of which an appointment was moved. */
function lettersOfMoved({ provinceCode, sourceName }: StoredDelivery): RawBuilder<unknown> {
  const isOfMoved = sql`e.province_code = ${provinceCode} and e.source_name = ${sourceName}
    and e.dossier_code = any(array(select k.dossier_code from known k where k.is_moved))`
  return sql`
    select e.dossier_code, e.revision, sum(e.apologies) as apologies, sum(e.supplements) as supplements
    from (
      select e.dossier_code, e.revision, 1 as apologies, 0 as supplements from dossiers.apology e where ${isOfMoved}
      union all
      select e.dossier_code, e.revision, 0, 1 from dossiers.supplement_pause e
      where ${isOfMoved} and e.completed_at is not null
    ) e
    group by e.dossier_code, e.revision`
}

/** The same of dossiers of which the delivery brings the first and only revision: nearly all. They took no step yet. */
export function storeFirstFindings({
  provinceCode,
  sourceName,
  delivery,
  recordedAt,
}: StoredDelivery): RawBuilder<unknown> {
  return sql`
    insert into dossiers.finding (province_code, source_name, dossier_code, revision, kind, detail, recorded_at)
    select ${provinceCode}, ${sourceName}, t.dossier_code, t.revision, f.kind::dossiers.finding_kind, f.detail, ${recordedAt}
    from (
      select d.dossier_code, d.revision, d.status, d.channel, d.promised_at as appointment_at, d.sent_received_at as received_at,
        d.sent_ended_at as ended_at, d.returned_at, p.service_level, p.limit_amount, p.limit_unit
      from dossiers.decided_line d
      left join dossiers.known_procedure p on p.code = d.procedure_code
      where d.province_code = ${provinceCode} and d.delivery = ${delivery} and d.is_first and not d.deleted
        and (d.sent_ended_at is not null and d.outcome is null or d.status = 'REFUSED' and d.sent_received_at is not null
          or d.channel = 'ONLINE' and p.service_level = 'INFORMATION' or d.returned_at < d.sent_ended_at
          or d.received_at is not null and d.appointment_at is null)
    ) t cross join lateral (${findingsOfState}) f`
}

/** One row per current revision with a request for supplements that pauses nothing, as rules/pauses.ts says. */
export function storeVoidSupplements({
  provinceCode,
  sourceName,
  delivery,
  recordedAt,
}: StoredDelivery): RawBuilder<unknown> {
  return sql`
    insert into dossiers.finding (province_code, source_name, dossier_code, revision, kind, detail, recorded_at)
    select ${provinceCode}, ${sourceName}, d.dossier_code, d.revision, 'VOID_SUPPLEMENT',
      d.void_supplements || ' of ' || d.supplement_requests || ' requests', ${recordedAt}
    from dossiers.decided_line d
    where d.province_code = ${provinceCode} and d.delivery = ${delivery} and d.is_current and d.void_supplements > 0`
}

/** What looks wrong in the state of a revision t, with the service level and the limit of its procedure. */
const findingsOfState = sql`
  select 'END_WITHOUT_FINAL_STATUS' as kind, 'ended, but ' || t.status as detail
  where t.ended_at is not null
    and t.status not in ('REFUSED', 'STOPPED', 'COMPLETED', 'RETURNED', 'WITHDRAWAL_REQUESTED')
  union all
  select 'REFUSED_AFTER_RECEPTION', 'refused, but received'
  where t.status = 'REFUSED' and t.received_at is not null
  union all
  select 'ONLINE_NOT_OFFERED', 'filed online for a procedure without online service'
  where t.channel = 'ONLINE' and t.service_level = 'INFORMATION'
  union all
  select 'UNDETERMINABLE', 'received without an appointment, and the catalogue gives no limit'
  where t.received_at is not null and t.status <> 'REFUSED' and t.appointment_at is null
    and (t.limit_amount is null or t.limit_unit is null)
  union all
  select 'RETURNED_BEFORE_END', ${civilTime(sql`t.returned_at`)} || ' < ' || ${civilTime(sql`t.ended_at`)}
  where t.returned_at < t.ended_at`

function civilTime(instant: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`to_char(${instant} at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD HH24:MI')`
}
