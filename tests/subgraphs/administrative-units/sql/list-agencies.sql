select
  "a"."code",
  "a"."name",
  "a"."kind",
  "a"."level",
  "a"."unit_id" as "unitId",
  "a"."code_basis" as "codeBasis",
  case
    when lower(a.code) = $1 then '0'
    when a.level = 'PROVINCE' then '1'
    else '2'
  end as "distance"
from
  "administrative_units"."agency" as "a"
where
  (
    "a"."searchable" like $2
    and "a"."searchable" like $3
    and "a"."searchable" like $4
  )
  and (
    case
      when lower(a.code) = $5 then '0'
      when a.level = 'PROVINCE' then '1'
      else '2'
    end > $6
    or (
      case
        when lower(a.code) = $7 then '0'
        when a.level = 'PROVINCE' then '1'
        else '2'
      end = $8
      and "a"."code" > $9
    )
  )
order by
  "distance",
  "a"."code"
limit
  $10
