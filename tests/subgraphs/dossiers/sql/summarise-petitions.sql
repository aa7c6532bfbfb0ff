with
  bound as (
    select
      $1::timestamp at time zone 'Asia/Ho_Chi_Minh' as begins,
      $2::timestamp at time zone 'Asia/Ho_Chi_Minh' as ends
  ),
  state as (
    select
      p.province_code as key,
      p.*,
      b.begins,
      b.ends,
      p.received_at >= b.begins as is_new,
      p.refused_at < b.ends as is_refused,
      p.handled_at < b.ends as is_handled,
      coalesce(p.ended_at < b.ends, false) as is_ended,
      case
        when p.handled_at < b.ends then p.handled_at <= p.handle_due_at
        else p.handle_due_at >= b.ends
      end as is_in_time
    from
      bound b
      join dossiers.petition p on p.received_at < b.ends
      and (
        p.received_at >= b.begins
        or p.ended_at >= b.begins
        or p.ended_at is null
        or p.published_at >= b.begins
      )
    where
      p.province_code = any ($3::text[])
  ),
  judged as (
    select
      s.*,
      s.is_refused is not true as is_kept,
      s.is_new
      and s.is_refused is not true as is_received,
      coalesce(s.ended_at >= s.begins, true) as was_open
    from
      state s
  )
select
  j.key,
  count(*) filter (
    where
      j.is_new
  ) as submitted,
  count(*) filter (
    where
      j.is_received
  ) as received,
  count(*) filter (
    where
      j.is_received
      and j.kind = 'PROCEDURES'
  ) as "aboutProcedures",
  count(*) filter (
    where
      j.is_received
      and j.kind = 'STAFF'
  ) as "aboutStaff",
  count(*) filter (
    where
      j.is_received
      and j.kind = 'OTHER'
  ) as "aboutOther",
  count(*) filter (
    where
      j.is_received
      and j.dossier_code is not null
  ) as "namingDossier",
  count(*) filter (
    where
      not j.is_new
      and j.was_open
  ) as "carriedOver",
  count(*) filter (
    where
      j.is_handled
      and j.handled_at >= j.begins
      and j.is_in_time
  ) as "handledOnTime",
  count(*) filter (
    where
      j.is_handled
      and j.handled_at >= j.begins
      and not j.is_in_time
  ) as "handledLate",
  count(*) filter (
    where
      not j.is_ended
      and j.is_in_time
  ) as "inTerm",
  count(*) filter (
    where
      not j.is_ended
      and not j.is_in_time
  ) as overdue,
  count(*) filter (
    where
      j.is_refused
      and j.refused_at >= j.begins
      and j.refused_at <= j.refuse_due_at
  ) as "refusedOnTime",
  count(*) filter (
    where
      j.is_refused
      and j.refused_at >= j.begins
      and j.refused_at > j.refuse_due_at
  ) as "refusedLate",
  count(*) filter (
    where
      j.supplement_requested_at >= j.begins
      and j.supplement_requested_at < j.ends
      and j.supplement_requested_at <= j.supplement_due_at
  ) as "askedOnTime",
  count(*) filter (
    where
      j.supplement_requested_at >= j.begins
      and j.supplement_requested_at < j.ends
      and j.supplement_requested_at > j.supplement_due_at
  ) as "askedLate",
  count(*) filter (
    where
      j.published_at >= j.begins
      and j.published_at < j.ends
      and j.published_at <= j.publish_due_at
  ) as "publishedOnTime",
  count(*) filter (
    where
      j.published_at >= j.begins
      and j.published_at < j.ends
      and j.published_at > j.publish_due_at
  ) as "publishedLate",
  count(*) filter (
    where
      j.is_kept
      and (
        j.is_new
        or (
          j.is_handled
          and j.handled_at >= j.begins
        )
      )
  ) as "dealtWith",
  count(*) filter (
    where
      j.is_kept
      and (
        j.is_new
        or (
          j.is_handled
          and j.handled_at >= j.begins
        )
      )
      and j.is_in_time
  ) as "dealtWithInTime",
  count(*) filter (
    where
      j.is_received
      and j.is_in_time
      and j.dislikes <= j.likes
      and not j.is_repeated
  ) as satisfied
from
  judged j
group by
  j.key
