import { sql, type RawBuilder } from 'kysely'

/** What a line names, and what was found for it. */
interface Found {
  readonly line: string
  readonly procedure: string
  readonly agency: string
  readonly agencyProvince: string
  readonly competentUnit: string
  readonly receivingUnit: string
  readonly residenceUnit: string
}

/** While the places are joined, and once they are. */
const joining: Found = {
  line: 's',
  procedure: 'p.code',
  agency: 'a.code',
  agencyProvince: 'a.province_code',
  competentUnit: 'u.id',
  receivingUnit: 'r.id',
  residenceUnit: 'h.id',
}
const joined: Found = {
  line: 'l',
  procedure: 'l.procedure_found',
  agency: 'l.agency_code',
  agencyProvince: 'l.agency_province',
  competentUnit: 'l.unit_found',
  receivingUnit: 'l.receiving_id',
  residenceUnit: 'l.residence_id',
}

interface Check {
  readonly fails: RawBuilder<unknown>
  readonly code: string
  readonly field: string
  readonly value: RawBuilder<unknown>
  readonly message: string
}

const checks = (found: Found, provinceCode: string): readonly Check[] => {
  const sent = (column: string) => sql.ref(`${found.line}.${column}`)
  const isMissing = (column: string, place: string) => sql`${sent(column)} is not null and ${sql.ref(place)} is null`
  return [
    {
      fails: isMissing('procedure_code', found.procedure),
      code: 'UNKNOWN_PROCEDURE',
      field: 'procedureCode',
      value: sent('procedure_code'),
      message: 'is not in the catalogue.',
    },
    {
      fails: isMissing('competent_agency', found.agency),
      code: 'UNKNOWN_AGENCY',
      field: 'competentAgency',
      value: sent('competent_agency'),
      message: 'is no agency that is known.',
    },
    {
      fails: isMissing('competent_unit', found.competentUnit),
      code: 'UNKNOWN_UNIT',
      field: 'competentUnit',
      value: sent('competent_unit'),
      message: 'is no unit of today.',
    },
    {
      fails: sql`${sent('competent_agency')} is null and ${sql.ref(found.competentUnit)} is not null
        and ${sql.ref(found.agency)} is null`,
      code: 'UNKNOWN_AGENCY',
      field: 'competentUnit',
      value: sent('competent_unit'),
      message: 'has no People’s Committee that is known.',
    },
    {
      fails: isMissing('receiving_unit', found.receivingUnit),
      code: 'UNKNOWN_UNIT',
      field: 'receivingUnit',
      value: sent('receiving_unit'),
      message: 'is no unit of today.',
    },
    {
      fails: isMissing('residence_unit', found.residenceUnit),
      code: 'UNKNOWN_UNIT',
      field: 'residenceUnit',
      value: sent('residence_unit'),
      message: 'is no unit of today.',
    },
    {
      fails: sql`${sql.ref(found.agencyProvince)} <> ${provinceCode}`,
      code: 'FOREIGN_PROVINCE',
      field: 'competentAgency',
      value: sql.ref(found.agency),
      message: 'lies in a province that this source may not write.',
    },
  ]
}

/** Whether a line s names anything that is not known, or that its source may not write. */
export function isUnsound(provinceCode: string): RawBuilder<unknown> {
  const failing = checks(joining, provinceCode).map(({ fails }) => sql`coalesce(${fails}, false)`)
  return sql`(${sql.join(failing, sql` or `)}
    or (s.hand_overs is not null and exists (${wrongHandOvers('s', provinceCode)})))`
}

/** Every reason for that of a line l, as a list of {code, field, message}. */
export function reasonsOf(provinceCode: string): RawBuilder<unknown> {
  const lists = checks(joined, provinceCode).map(
    ({ fails, code, field, value, message }) => sql`case when ${fails} then jsonb_build_array(jsonb_build_object(
      'code', ${sql.lit(code)}, 'field', ${sql.lit(field)}, 'message',
      ${sql.lit(`${field} “`)} || left(${value}, 60) || ${sql.lit(`” ${message}`)})) else '[]' end`,
  )
  return sql`(${sql.join(lists, sql` || `)} || case when l.hand_overs is null then '[]'
    else coalesce((select jsonb_agg(w.reason) from (${wrongHandOvers('l', provinceCode)}) w), '[]') end)`
}

/** One row per hand-over of a line whose agency is not known, or lies in a province that this source may not write. */
function wrongHandOvers(line: string, provinceCode: string): RawBuilder<unknown> {
  return sql`
    select jsonb_build_object(
      'code', case when o.code is null then 'UNKNOWN_AGENCY' else 'FOREIGN_PROVINCE' end,
      'field', 'handOvers[' || (e.place - 1) || '].from',
      'message', 'handOvers[' || (e.place - 1) || '].from “' || left(e.pair ->> 1, 60) || case when o.code is null
        then '” is no agency that is known.' else '” lies in a province that this source may not write.' end) as reason
    from jsonb_array_elements(${sql.ref(`${line}.hand_overs`)}) with ordinality as e (pair, place)
    left join dossiers.known_agency o on o.code = e.pair ->> 1
    where o.code is null or o.province_code <> ${provinceCode}`
}
