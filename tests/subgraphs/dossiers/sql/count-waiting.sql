select
  w.source_name as source,
  count(distinct w.dossier_code) filter (
    where
      w.shown
  ) as dossiers,
  count(distinct w.dossier_code) filter (
    where
      not w.shown
  ) as "neverShown"
from
  (
    select
      q.id,
      q.province_code,
      q.source_name,
      q.dossier_code,
      q.revision,
      q.batch_id,
      r.received_month is not null as shown
    from
      dossiers.quarantine q
      -- Looked up one by one, whatever the planner believes of a province that was never analysed.
      left join lateral (
        select
          c.source_name,
          c.revision,
          c.received_month,
          c.batch_id
        from
          dossiers.current_revision c
        where
          c.dossier_code = q.dossier_code
          and c.province_code = q.province_code
        offset
          0
      ) r on true
    where
      q.state = 'OPEN'
      and q.dossier_code is not null
      and q.source_name = any ($1)
      and (
        r.source_name = q.source_name
        or r.received_month is null
      )
      and (
        r.revision is null
        or r.source_name <> q.source_name
        or q.revision > r.revision
        or (
          coalesce(q.revision, r.revision) = r.revision
          and q.batch_id > r.batch_id
        )
      )
  ) w
group by
  w.source_name
order by
  source
