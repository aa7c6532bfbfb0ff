import { sql, type RawBuilder } from 'kysely'
import type { Sending } from './classify-lines.ts'

/** One row per line that is not accepted, whole, with every reason, and with what can be read of whose line it is. */
export function storeQuarantine(batch: Sending & { readonly batchId: number }): RawBuilder<unknown> {
  return sql`
    insert into dossiers.quarantine (province_code, source_name, batch_id, line_number, line, encoding, bytes,
      dossier_code, revision, reasons)
    select ${batch.provinceCode}, ${batch.sourceName}, ${batch.batchId}, c.line_number, c.line, c.encoding, c.bytes,
      c.dossier_code, c.revision,
      c.reasons || case k.class
        when 'REVISION_CONFLICT' then '[{"code": "REVISION_CONFLICT", "field": "revision",
          "message": "This revision was sent before with other content. Send the change with a higher revision."}]'::jsonb
        when 'OTHER_SOURCE' then '[{"code": "OTHER_SOURCE", "field": "dossierCode",
          "message": "This dossier was sent by another source, and only that one may change it."}]'::jsonb
        else '[]' end
    from intake_checked c left join intake_class k using (line_number)
    where k.line_number is null or k.class in ('REVISION_CONFLICT', 'OTHER_SOURCE')
    order by c.line_number`
}
