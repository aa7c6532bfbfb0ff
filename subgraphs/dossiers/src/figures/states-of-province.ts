import { sql, type RawBuilder } from 'kysely'
import { factsOf } from './changes-of-states.ts'

/**
 * Every state of the dossiers of a province that was ever believed, signed +1 when it was learned, and -1 when it was replaced or
 * withdrawn: what its figures are recounted from.
 */
export function statesOfProvince(provinceCode: string): RawBuilder<unknown> {
  return sql`
    select 1 as sign, d.recorded_at, ${factsOf('d')} from dossiers.dossier d where d.province_code = ${provinceCode}
    union all
    select 1, p.recorded_at, ${factsOf('p')} from dossiers.dossier_past p where p.province_code = ${provinceCode}
    union all
    select -1, p.superseded_at, ${factsOf('p')} from dossiers.dossier_past p where p.province_code = ${provinceCode}`
}
