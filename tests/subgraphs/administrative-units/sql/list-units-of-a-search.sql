select
  "u"."id",
  "u"."code",
  "u"."level",
  "u"."merged_from" as "mergedFrom",
  "u"."tile_column" as "tileColumn",
  "u"."tile_row" as "tileRow",
  "u"."valid_from" as "validFrom",
  "u"."valid_until" as "validUntil",
  "v"."type",
  "v"."name",
  "v"."parent_id" as "parentId",
  case
    when (
      "v"."searchable" = $1
      or "v"."searchable_full" = $2
      or "u"."code" = $3
    ) then (
      case u.level
        when 'PROVINCE' then '0'
        else '1'
      end
    )
    else '2'
  end as "distance"
from
  "administrative_units"."unit" as "u"
  inner join "administrative_units"."unit_version" as "v" on "v"."unit_id" = "u"."id"
where
  (
    "u"."valid_from" <= $4
    and (
      "u"."valid_until" is null
      or "u"."valid_until" > $5
    )
  )
  and (
    "v"."valid_from" <= $6
    and (
      "v"."valid_until" is null
      or "v"."valid_until" > $7
    )
  )
  and "u"."level" = $8
  and "v"."parent_id" in (
    select
      "u"."id"
    from
      "administrative_units"."unit" as "u"
      inner join "administrative_units"."unit_version" as "v" on "v"."unit_id" = "u"."id"
    where
      (
        "u"."valid_from" <= $9
        and (
          "u"."valid_until" is null
          or "u"."valid_until" > $10
        )
      )
      and (
        "v"."valid_from" <= $11
        and (
          "v"."valid_until" is null
          or "v"."valid_until" > $12
        )
      )
      and "u"."code" = $13
  )
  and (
    "v"."searchable" like $14
    or "u"."code" like $15
    or "v"."searchable_full" like $16
  )
  and (
    case
      when (
        "v"."searchable" = $17
        or "v"."searchable_full" = $18
        or "u"."code" = $19
      ) then (
        case u.level
          when 'PROVINCE' then '0'
          else '1'
        end
      )
      else '2'
    end > $20
    or (
      case
        when (
          "v"."searchable" = $21
          or "v"."searchable_full" = $22
          or "u"."code" = $23
        ) then (
          case u.level
            when 'PROVINCE' then '0'
            else '1'
          end
        )
        else '2'
      end = $24
      and "u"."code" > $25
    )
  )
order by
  "distance",
  "u"."code"
limit
  $26
