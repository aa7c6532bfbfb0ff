import { sql, type RawBuilder } from 'kysely'

/**
 * Makes the temporary table intake_checked: one row per staged line with the places and the procedure it names, and
 * every reason against it, those of its own text and those that need what is known besides.
 */
export function checkLines(provinceCode: string): RawBuilder<unknown> {
  return sql`
    create temporary table intake_checked on commit drop as
    select l.line_number, l.line, l.encoding, l.bytes, l.dossier_code, l.revision, l.deleted, l.procedure_code, l.status,
      l.channel, l.submitted_at, l.acceptance_due_at, l.received_at, l.appointment_at, l.ended_at, l.returned_at,
      l.applicant_kind, l.financial_obligation, l.paid_online, l.digitised, l.electronic_result, l.reused,
      l.personal_store, l.vneid_verified, l.satisfaction, l.supplements, l.apologies, l.content_hash,
      l.due_at, l.paused_at, l.apologised_at, l.supplement_requests, l.ended_in_transition, l.group_code, l.group_service, l.hand_overs,
      p.field_code, p.service_level,
      a.code as competent_agency_code, a.level, a.unit_id as competent_unit_id,
      r.id as receiving_unit_id, r.province_code as receiving_province_code,
      h.id as residence_unit_id, h.province_code as residence_province_code,
      l.reasons
        || ${reason(sql`l.procedure_code is not null and p.code is null`, 'UNKNOWN_PROCEDURE', 'procedureCode', sql`l.procedure_code`, 'is not in the catalogue.')}
        || ${reason(sql`l.competent_agency is not null and a.code is null`, 'UNKNOWN_AGENCY', 'competentAgency', sql`l.competent_agency`, 'is no agency that is known.')}
        || ${reason(sql`l.competent_unit is not null and c.id is null`, 'UNKNOWN_UNIT', 'competentUnit', sql`l.competent_unit`, 'is no unit of today.')}
        || ${reason(sql`l.competent_agency is null and c.id is not null and a.code is null`, 'UNKNOWN_AGENCY', 'competentUnit', sql`l.competent_unit`, 'has no People’s Committee that is known.')}
        || ${reason(sql`l.receiving_unit is not null and r.id is null`, 'UNKNOWN_UNIT', 'receivingUnit', sql`l.receiving_unit`, 'is no unit of today.')}
        || ${reason(sql`l.residence_unit is not null and h.id is null`, 'UNKNOWN_UNIT', 'residenceUnit', sql`l.residence_unit`, 'is no unit of today.')}
        || ${reason(sql`a.province_code <> ${provinceCode}`, 'FOREIGN_PROVINCE', 'competentAgency', sql`a.code`, 'lies in a province that this source may not write.')}
        || case when l.hand_overs is null then '[]' else ${handOverReasons(provinceCode)} end
        as reasons
    from intake_line l
    left join dossiers.known_procedure p on p.code = l.procedure_code
    left join dossiers.known_unit r on r.code = l.receiving_unit and r.ended_on is null
    left join dossiers.known_unit h on h.code = l.residence_unit and h.ended_on is null
    left join dossiers.known_unit c on c.code = l.competent_unit and c.ended_on is null
    left join dossiers.known_agency committee on committee.unit_id = c.id and committee.is_peoples_committee
    left join dossiers.known_agency a on a.code = coalesce(l.competent_agency, committee.code)`
}

/** Of every hand-over whose agency is not known, or lies in a province that this source may not write. */
function handOverReasons(provinceCode: string): RawBuilder<unknown> {
  return sql`coalesce((
    select jsonb_agg(jsonb_build_object(
      'code', case when o.code is null then 'UNKNOWN_AGENCY' else 'FOREIGN_PROVINCE' end,
      'field', 'handOvers[' || (e.place - 1) || '].from',
      'message', 'handOvers[' || (e.place - 1) || '].from “' || left(e.pair ->> 1, 60) || case when o.code is null
        then '” is no agency that is known.' else '” lies in a province that this source may not write.' end))
    from jsonb_array_elements(l.hand_overs) with ordinality as e (pair, place)
    left join dossiers.known_agency o on o.code = e.pair ->> 1
    where o.code is null or o.province_code <> ${provinceCode}), '[]')`
}

/** A list with the one reason where the condition is true, else the empty list. */
function reason(
  condition: RawBuilder<unknown>,
  code: string,
  field: string,
  value: RawBuilder<unknown>,
  message: string,
): RawBuilder<unknown> {
  return sql`case when ${condition} then jsonb_build_array(jsonb_build_object(
    'code', ${sql.lit(code)}, 'field', ${sql.lit(field)}, 'message',
    ${sql.lit(`${field} “`)} || left(${value}, 60) || ${sql.lit(`” ${message}`)})) else '[]' end`
}
