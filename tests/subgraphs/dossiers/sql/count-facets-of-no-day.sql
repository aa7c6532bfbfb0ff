with
  listed as (
    (
      select
        "f"."status",
        "f"."channel",
        "f"."level",
        "f"."procedure_code" as "procedure",
        case
          when f.ended_on < (b.known_through + 1) then case f.outcome
            when 'EARLY' then 'EARLY'
            when 'ON_TIME' then 'ON_TIME'
            when 'LATE' then 'LATE'
            when 'UNDETERMINABLE' then 'RESOLVED_UNDETERMINABLE'
            else 'CLOSED'
          end
          when f.received_on is null
          or f.received_on >= (b.known_through + 1) then 'WAITING'
          when f.appointment_on is null then 'UNDETERMINABLE'
          when f.appointment_on < (b.known_through + 1)
          and f.paused_on is null then 'OVERDUE'
          else 'IN_TERM'
        end as "due_state",
        null::text as "age_class",
        f.competent_agency_code as "agency",
        "f"."receiving_unit_id" as "unit",
        "f"."receiving_province_code" as "province",
        coalesce(f.field_code, '') as "field",
        null::date as "since"
      from
        (
          select
            "f"."province_code",
            "f"."code",
            "f"."procedure_code",
            "f"."field_code",
            "f"."level",
            "f"."channel",
            "f"."service_level",
            "f"."outcome",
            "f"."competent_agency_code",
            "f"."competent_unit_id",
            "f"."receiving_unit_id",
            "f"."receiving_province_code",
            "f"."residence_unit_id",
            "f"."residence_province_code",
            "f"."submitted_on",
            "f"."acceptance_due_on",
            "f"."received_on",
            "f"."appointment_on",
            "f"."ended_on",
            "f"."accepted_late",
            "f"."boundary_free",
            "f"."paused_on",
            "f"."apologised_on",
            "f"."kept_new_date",
            "f"."after_appointment",
            "f"."supplement_requests",
            "f"."asked_twice_on",
            "f"."ended_in_transition",
            "f"."truly_in_time",
            "f"."with_obligation",
            "f"."paid_online",
            "f"."digitised",
            "f"."electronic_result",
            "f"."reused",
            "f"."personal_store",
            "f"."vneid_verified",
            "f"."disliked",
            "f"."held_by",
            "f"."handed_on",
            f.status as "status",
            f.batch_id as "batch_id"
          from
            "dossiers"."dossier" as "f"
        ) as "f"
        inner join "dossiers"."batch" as "b" on "b"."province_code" = "f"."province_code"
        and "b"."id" = "f"."batch_id"
      where
        (
          true
          and "f"."province_code" in ($1)
          and f.channel = $2
          and coalesce(f.field_code, '') = $3
          and (
            f.appointment_on >= $4
            and f.appointment_on <= $5
          )
          and f.status in ($6, $7)
          and f.code like $8
          and (f.apologised_on is not null) is not true
          and f.supplement_requests >= $9
          and (f.code, f.province_code) in (
            select
              w.dossier_code,
              w.province_code
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
                  and true
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
            where
              w.shown
          )
          and (f.code, f.province_code) in (
            select
              g.dossier_code,
              g.province_code
            from
              dossiers.grouped_dossier g
            where
              g.group_code = $10
          )
          and (f.code, f.province_code) in (
            select
              g.dossier_code,
              g.province_code
            from
              dossiers.grouped_dossier g
            where
              true
          )
          and f.supplement_requests > 1
        )
      limit
        $11
    )
  ),
  counted as (
    select
      case
        when grouping(l.status) = 0 then 'STATUS'
        when grouping(l.channel) = 0 then 'CHANNEL'
        when grouping(l.level) = 0 then 'LEVEL'
        when grouping(l.due_state) = 0 then 'DUE_STATE'
        when grouping(l.procedure) = 0 then 'PROCEDURE'
        when grouping(l.agency) = 0 then 'AGENCY'
        when grouping(l.province) = 0 then 'PROVINCE'
        when grouping(l.field) = 0 then 'FIELD'
        when grouping(l.unit) = 0 then 'UNIT'
        else 'ALL'
      end as facet,
      l.status,
      l.channel,
      l.level,
      l.due_state,
      null::text as age_class,
      coalesce(l.procedure, l.agency, l.province, l.field, l.unit) as value,
      count(*) as count,
      min(l.since) as since
    from
      listed l
    group by
      grouping sets (
        (),
        (l.status),
        (l.channel),
        (l.level),
        (l.due_state),
        (l.procedure),
        (l.agency),
        (l.province),
        (l.field),
        (l.unit)
      )
  ),
  with_units as (
    select
      *
    from
      counted
  ),
  placed as (
    select
      c.*,
      row_number() over (
        partition by
          c.facet
        order by
          c.count desc,
          c.value
      ) as place,
      count(*) over (
        partition by
          c.facet
      ) as values_of_facet
    from
      with_units c
  ),
  named as (
    select
      p.*,
      p.place <= p.most
      or p.values_of_facet = p.most + 1 as is_named
    from
      (
        select
          *,
          case facet
            when 'PROVINCE' then 100
            else 15
          end as most
        from
          placed
      ) p
  )
select
  n.facet,
  n.status,
  n.channel,
  n.level,
  n.due_state as "dueState",
  n.age_class as "ageClass",
  case
    when n.is_named then n.value
  end as value,
  sum(n.count)::bigint as count,
  count(*) as
values
,
  min(n.since) as since
from
  named n
group by
  n.facet,
  n.status,
  n.channel,
  n.level,
  n.due_state,
  n.age_class,
  n.is_named,
  case
    when n.is_named then n.value
  end
