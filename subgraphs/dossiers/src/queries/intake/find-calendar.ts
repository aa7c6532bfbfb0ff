import { sql, type RawBuilder } from 'kysely'

export interface CalendarRow {
  readonly version: string
  readonly profile: string
  readonly knownFrom: string
  readonly knownUntil: string
  /** Minutes from midnight. */
  readonly openings: readonly { readonly opens: number; readonly closes: number }[]
  readonly days: readonly {
    readonly day: string
    readonly kind: 'HOLIDAY' | 'COMPENSATORY' | 'OFF_SWAP' | 'WORK_SWAP'
    readonly name: string
  }[]
}

/** The newest version of the working calendar with the hours of the province, or with the default ones. At most one row. */
export function findCalendarOfProvince(provinceCode: string): RawBuilder<CalendarRow> {
  return sql<CalendarRow>`
    select v.id as version, p.code as profile, v.known_from as "knownFrom", v.known_until as "knownUntil",
      (select json_agg(json_build_object('opens', extract(epoch from o.opens) / 60, 'closes',
          extract(epoch from o.closes) / 60) order by o.opens)
        from dossiers.opening o where o.version_id = v.id and o.profile_code = p.code) as openings,
      coalesce((select json_agg(json_build_object('day', c.day, 'kind', c.kind, 'name', c.name))
        from dossiers.calendar_day c where c.version_id = v.id), '[]') as days
    from dossiers.calendar_version v
    join dossiers.opening_profile p on p.version_id = v.id and (p.province_code = ${provinceCode} or p.is_default)
    order by v.recorded_on desc, p.province_code nulls last
    limit 1`
}
