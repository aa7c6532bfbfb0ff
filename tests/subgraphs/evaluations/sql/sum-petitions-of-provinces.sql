with
  bound as (
    select
      $1::timestamp at time zone 'Asia/Ho_Chi_Minh' as begins,
      $2::timestamp at time zone 'Asia/Ho_Chi_Minh' as ends
  ),
  state as (
    select
      p.province_code as key,
      p.kind,
      p.is_well_taken,
      p.received_at >= b.begins as is_new,
      coalesce(
        p.handled_at >= b.begins
        and p.handled_at < b.ends,
        false
      ) as is_handled,
      case
        when p.handled_at < b.ends then p.handled_at <= p.handle_due_at
        else p.handle_due_at >= b.ends
      end as is_in_time
    from
      bound b
      join dossiers.indicator_petition p on p.received_at < b.ends
      and (
        p.received_at >= b.begins
        or p.ended_at >= b.begins
      )
    where
      p.province_code = $3
      and (p.refused_at < b.ends) is not true
  )
select
  s.key,
  count(*) filter (
    where
      s.is_new
      or s.is_handled
  )::bigint as "dealtWith",
  count(*) filter (
    where
      (
        s.is_new
        or s.is_handled
      )
      and s.is_in_time
  )::bigint as "inTime",
  count(*) filter (
    where
      s.is_new
  )::bigint as received,
  count(*) filter (
    where
      s.is_new
      and s.is_in_time
      and s.is_well_taken
  )::bigint as satisfied,
  count(*) filter (
    where
      s.is_new
      and s.kind = 'PROCEDURES'
  )::bigint as "aboutProcedures",
  count(*) filter (
    where
      s.is_new
      and s.kind = 'STAFF'
  )::bigint as "aboutStaff"
from
  state s
group by
  s.key
order by
  s.key
