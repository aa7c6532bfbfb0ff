select
  "f"."key",
  "e"."day",
  coalesce(
    sum(f.dossiers) filter (
      where
        e.came
    ),
    0
  ) as "received",
  coalesce(
    sum(f.dossiers) filter (
      where
        e.came
        and f.channel = 'ONLINE'
    ),
    0
  ) as "online",
  coalesce(
    sum(f.dossiers) filter (
      where
        e.came
        and f.channel = 'DIRECT'
    ),
    0
  ) as "direct",
  coalesce(
    sum(f.dossiers) filter (
      where
        e.came
        and f.channel = 'POST'
    ),
    0
  ) as "post",
  coalesce(
    sum(f.dossiers) filter (
      where
        not e.came
        and f.outcome in ('EARLY', 'ON_TIME', 'LATE')
    ),
    0
  ) as "resolved",
  coalesce(
    sum(f.dossiers) filter (
      where
        not e.came
        and f.outcome = 'LATE'
    ),
    0
  ) as "late",
  coalesce(
    sum(f.dossiers) filter (
      where
        not e.came
        and f.outcome in ('WITHDRAWN', 'STOPPED')
    ),
    0
  ) as "closedWithoutResult"
from
  (
    select
      'nation' as "key",
      "f"."dossiers",
      "f"."level",
      "f"."channel",
      "f"."service_level",
      "f"."boundary_free",
      "f"."accepted_late",
      "f"."outcome",
      "f"."submitted_on",
      "f"."acceptance_due_on",
      "f"."received_on",
      "f"."appointment_on",
      "f"."ended_on"
    from
      "dossiers"."dossier_tally" as "f"
    where
      (
        "f"."submitted_on" < $1
        and (
          "f"."ended_on" is null
          or "f"."ended_on" >= $2
        )
        and "f"."level" = $3
        and "f"."recorded_at" <= $4
      )
  ) as "f"
  inner join lateral (
    select
      case
        when each.happened_on >= $5 then each.happened_on
      end,
      each.came
    from
      (
        values
          (f.received_on, true),
          (f.ended_on, false)
      ) as each (happened_on, came)
    where
      each.happened_on < $6
  ) as e (day, came) on true
where
  "f"."received_on" is not null
group by
  "f"."key",
  "e"."day"
order by
  "f"."key",
  "e"."day"
