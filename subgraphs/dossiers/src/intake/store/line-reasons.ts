import { sql, type RawBuilder } from 'kysely'

/** What a line s names, and the places that were found for it: p procedure, a agency, r, h and u units. */
interface Check {
  readonly fails: RawBuilder<unknown>
  readonly code: string
  readonly field: string
  readonly value: RawBuilder<unknown>
  readonly message: string
}

const checks = (provinceCode: string): readonly Check[] => [
  {
    fails: sql`s.procedure_code is not null and p.code is null`,
    code: 'UNKNOWN_PROCEDURE',
    field: 'procedureCode',
    value: sql`s.procedure_code`,
    message: 'is not in the catalogue.',
  },
  {
    fails: sql`s.competent_agency is not null and a.code is null`,
    code: 'UNKNOWN_AGENCY',
    field: 'competentAgency',
    value: sql`s.competent_agency`,
    message: 'is no agency that is known.',
  },
  {
    fails: sql`s.competent_unit is not null and u.id is null`,
    code: 'UNKNOWN_UNIT',
    field: 'competentUnit',
    value: sql`s.competent_unit`,
    message: 'is no unit of today.',
  },
  {
    fails: sql`s.competent_agency is null and u.id is not null and a.code is null`,
    code: 'UNKNOWN_AGENCY',
    field: 'competentUnit',
    value: sql`s.competent_unit`,
    message: 'has no People’s Committee that is known.',
  },
  {
    fails: sql`s.receiving_unit is not null and r.id is null`,
    code: 'UNKNOWN_UNIT',
    field: 'receivingUnit',
    value: sql`s.receiving_unit`,
    message: 'is no unit of today.',
  },
  {
    fails: sql`s.residence_unit is not null and h.id is null`,
    code: 'UNKNOWN_UNIT',
    field: 'residenceUnit',
    value: sql`s.residence_unit`,
    message: 'is no unit of today.',
  },
  {
    fails: sql`a.province_code <> ${provinceCode}`,
    code: 'FOREIGN_PROVINCE',
    field: 'competentAgency',
    value: sql`a.code`,
    message: 'lies in a province that this source may not write.',
  },
]

/** Whether a line names anything that is not known, or that its source may not write. */
export function isUnsound(provinceCode: string): RawBuilder<unknown> {
  const failing = checks(provinceCode).map(({ fails }) => sql`coalesce(${fails}, false)`)
  return sql`(${sql.join(failing, sql` or `)}
    or (s.hand_overs is not null and exists (${wrongHandOvers(provinceCode)})))`
}

/** Every reason for that, as a list of {code, field, message}. */
export function reasonsOf(provinceCode: string): RawBuilder<unknown> {
  const lists = checks(provinceCode).map(
    ({ fails, code, field, value, message }) => sql`case when ${fails} then jsonb_build_array(jsonb_build_object(
      'code', ${sql.lit(code)}, 'field', ${sql.lit(field)}, 'message',
      ${sql.lit(`${field} “`)} || left(${value}, 60) || ${sql.lit(`” ${message}`)})) else '[]' end`,
  )
  return sql`(${sql.join(lists, sql` || `)} || case when s.hand_overs is null then '[]'
    else coalesce((select jsonb_agg(w.reason) from (${wrongHandOvers(provinceCode)}) w), '[]') end)`
}

/** One row per hand-over of a line whose agency is not known, or lies in a province that this source may not write. */
function wrongHandOvers(provinceCode: string): RawBuilder<unknown> {
  return sql`
    select jsonb_build_object(
      'code', case when o.code is null then 'UNKNOWN_AGENCY' else 'FOREIGN_PROVINCE' end,
      'field', 'handOvers[' || (e.place - 1) || '].from',
      'message', 'handOvers[' || (e.place - 1) || '].from “' || left(e.pair ->> 1, 60) || case when o.code is null
        then '” is no agency that is known.' else '” lies in a province that this source may not write.' end) as reason
    from jsonb_array_elements(s.hand_overs) with ordinality as e (pair, place)
    left join dossiers.known_agency o on o.code = e.pair ->> 1
    where o.code is null or o.province_code <> ${provinceCode}`
}
