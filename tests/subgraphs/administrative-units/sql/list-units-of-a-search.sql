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
      or "u"."code" = $2
      or (
        "v"."type" = $3
        and "v"."searchable" = $4
      )
    ) then (
      case u.level
        when 'PROVINCE' then '0'
        else '1'
      end
    )
    when "v"."searchable" like $5 then '2'
    when "v"."type" = $6 then '3'
    else '4'
  end as "distance"
from
  "administrative_units"."unit" as "u"
  inner join "administrative_units"."unit_version" as "v" on "v"."unit_id" = "u"."id"
where
  (
    "u"."valid_from" <= $7
    and (
      "u"."valid_until" is null
      or "u"."valid_until" > $8
    )
  )
  and (
    "v"."valid_from" <= $9
    and (
      "v"."valid_until" is null
      or "v"."valid_until" > $10
    )
  )
  and "u"."level" = $11
  and "v"."parent_id" in (
    select
      "u"."id"
    from
      "administrative_units"."unit" as "u"
      inner join "administrative_units"."unit_version" as "v" on "v"."unit_id" = "u"."id"
    where
      (
        "u"."valid_from" <= $12
        and (
          "u"."valid_until" is null
          or "u"."valid_until" > $13
        )
      )
      and (
        "v"."valid_from" <= $14
        and (
          "v"."valid_until" is null
          or "v"."valid_until" > $15
        )
      )
      and "u"."code" = $16
  )
  and (
    "v"."searchable" like $17
    or "u"."code" like $18
    or "v"."searchable" like $19
  )
  and (
    case
      when (
        "v"."searchable" = $20
        or "u"."code" = $21
        or (
          "v"."type" = $22
          and "v"."searchable" = $23
        )
      ) then (
        case u.level
          when 'PROVINCE' then '0'
          else '1'
        end
      )
      when "v"."searchable" like $24 then '2'
      when "v"."type" = $25 then '3'
      else '4'
    end > $26
    or (
      case
        when (
          "v"."searchable" = $27
          or "u"."code" = $28
          or (
            "v"."type" = $29
            and "v"."searchable" = $30
          )
        ) then (
          case u.level
            when 'PROVINCE' then '0'
            else '1'
          end
        )
        when "v"."searchable" like $31 then '2'
        when "v"."type" = $32 then '3'
        else '4'
      end = $33
      and "u"."code" > $34
    )
  )
order by
  "distance",
  "u"."code"
limit
  $35
