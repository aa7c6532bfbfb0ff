with
  last as (
    select
      b.source_name,
      max(b.recorded_at) as recorded_at
    from
      dossiers.batch b
    where
      b.source_name = any ($1)
    group by
      b.source_name
  ),
  hour as (
    select
      b.source_name,
      l.hours,
      sum(l.records) as records
    from
      last
      join dossiers.batch b on b.source_name = last.source_name
      and b.recorded_at > last.recorded_at - interval '30 days'
      join dossiers.batch_lag l on l.province_code = b.province_code
      and l.batch_id = b.id
    group by
      b.source_name,
      l.hours
  ),
  running as (
    select
      h.*,
      sum(h.records) over (
        partition by
          h.source_name
        order by
          h.hours
      ) as come,
      sum(h.records) over (
        partition by
          h.source_name
      ) as whole
    from
      hour h
  )
select
  r.source_name as source,
  max(r.whole)::bigint as records,
  min(r.hours) filter (
    where
      r.come >= r.whole * 0.5
  ) as "p50Hours",
  min(r.hours) filter (
    where
      r.come >= r.whole * 0.95
  ) as "p95Hours"
from
  running r
group by
  r.source_name
