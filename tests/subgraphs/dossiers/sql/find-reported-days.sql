with
  span as (
    select
      l.name,
      l.last,
      min(t.day) as from_day
    from
      (
        select
          t.source_name as name,
          max(t.day) as last
        from
          dossiers.reported_day t
        where
          t.source_name = any ($1)
        group by
          t.source_name
      ) l
      join dossiers.reported_day t on t.source_name = l.name
      and t.day > l.last - 366
    group by
      l.name,
      l.last
  )
select
  p.name as source,
  p.from_day as "from",
  p.last,
  (
    select
      count(*)
    from
      dossiers.reported_day t
    where
      t.source_name = p.name
      and t.day >= p.from_day
  ) as told,
  array(
    select
      g.day::date
    from
      generate_series(p.from_day::timestamp, p.last::timestamp, interval '1 day') as g (day)
    where
      not exists (
        select
        from
          dossiers.reported_day t
        where
          t.source_name = p.name
          and t.day = g.day::date
      )
    order by
      g.day
  ) as gaps
from
  span p
order by
  p.name
