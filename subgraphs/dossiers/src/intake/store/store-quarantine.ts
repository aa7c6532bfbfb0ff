import { sql, type RawBuilder } from 'kysely'
import type { StoredDelivery } from './delivery.ts'

/** One row per line that is not accepted, whole, with every reason, and with what can be read of whose line it is. */
export function storeQuarantine({ provinceCode, sourceName, delivery, batchId }: StoredDelivery): RawBuilder<unknown> {
  return sql`
    insert into dossiers.quarantine (province_code, source_name, batch_id, line_number, line, encoding, bytes,
      dossier_code, revision, reasons)
    select ${provinceCode}, ${sourceName}, ${batchId}, d.line_number, coalesce(d.line, ''), d.encoding, d.bytes,
      d.dossier_code, d.revision,
      coalesce(d.reasons, '[]') || case d.class
        when 'REVISION_CONFLICT' then '[{"code": "REVISION_CONFLICT", "field": "revision",
          "message": "This revision was sent before with other content. Send the change with a higher revision."}]'::jsonb
        when 'OTHER_SOURCE' then '[{"code": "OTHER_SOURCE", "field": "dossierCode",
          "message": "This dossier was sent by another source, and only that one may change it."}]'::jsonb
        else '[]' end
    from dossiers.decided_line d
    where d.province_code = ${provinceCode} and d.delivery = ${delivery}
      and d.class in ('REFUSED', 'REVISION_CONFLICT', 'OTHER_SOURCE')
    order by d.line_number`
}
