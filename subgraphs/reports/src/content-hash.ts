import { createHash } from 'node:crypto'
import { formColumns } from './rules/form-ii-06a.ts'
import type { FormHead, FormRow } from './rules/form.ts'

/** SHA-256 of what a form says: its head, and each row with its numbers. How it looks does not count. */
export function contentHash(head: FormHead, rows: readonly FormRow[]): string {
  const { form, ruleVersion, unitCode, unitName, from, until, calendar, asKnownAt, origin, source, trust, missing } =
    head
  const lines = [
    // A file of before trust was printed has the hash of a head without it.
    [
      form,
      ruleVersion,
      unitCode,
      unitName,
      from,
      until,
      calendar,
      asKnownAt,
      origin,
      source,
      ...(trust === '' ? [] : [trust, missing]),
    ],
    ...rows.map(({ kind, mark, name, code, cells }) => [
      kind,
      String(mark),
      name,
      code,
      ...formColumns.map((column) => cells[column.name]),
    ]),
  ]
  return createHash('sha256')
    .update(lines.map((line) => JSON.stringify(line)).join('\n'))
    .digest('hex')
}
