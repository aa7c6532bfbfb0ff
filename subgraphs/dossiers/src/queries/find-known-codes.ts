import { sql, type RawBuilder } from 'kysely'

interface CodeRow {
  readonly code: string
}

/** One row per code that a procedure of the catalogue or any dossier bears. */
export function findProcedureCodes(codes: readonly string[]): RawBuilder<CodeRow> {
  return sql<CodeRow>`
    select c.code from unnest(${[...codes]}::text[]) as c (code)
    where exists (select from dossiers.known_procedure p where p.code = c.code)
      or exists (select from dossiers.dossier d where d.procedure_code = c.code)`
}

/** One row per code of a field that any procedure is of, or was when a figure was counted. */
export function findFieldCodes(codes: readonly string[]): RawBuilder<CodeRow> {
  return sql<CodeRow>`
    select c.code from unnest(${[...codes]}::text[]) as c (code)
    where exists (select from dossiers.known_procedure p where p.field_code = c.code)
      or exists (select from dossiers.figure f where f.subject_kind = 'FIELD' and f.subject_key = c.code)`
}

/** One row per code that any inter-agency request bears. */
export function findGroupCodes(codes: readonly string[]): RawBuilder<CodeRow> {
  return sql<CodeRow>`
    select c.code from unnest(${[...codes]}::text[]) as c (code)
    where exists (select from dossiers.grouped_dossier g where g.group_code = c.code)`
}
