import type { CopyRow, CopyValue } from './step.ts'

const chunkCharacters = 64 * 1024
const special = /[\\\t\n\r]/
const escapes: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' }

/** Rows in the text format of COPY, in chunks that are worth a packet each. onRows: rows written since the last call. */
export async function* toCopyChunks(
  rows: Iterable<CopyRow> | AsyncIterable<CopyRow>,
  onRows: (count: number) => void,
): AsyncGenerator<string> {
  let chunk = ''
  let count = 0
  for await (const row of rows) {
    chunk += copyLine(row)
    count += 1
    if (chunk.length >= chunkCharacters) {
      yield chunk
      onRows(count)
      chunk = ''
      count = 0
    }
  }
  if (count > 0) {
    yield chunk
    onRows(count)
  }
}

/** One row as a line of the text format of COPY: tabs between, \N for null. */
export function copyLine(row: CopyRow): string {
  return `${row.map(copyField).join('\t')}\n`
}

function copyField(value: CopyValue): string {
  if (value === null) return '\\N'
  const text = toText(value)
  return special.test(text) ? text.replaceAll(/[\\\t\n\r]/g, (character) => escapes[character] ?? character) : text
}

function toText(value: Exclude<CopyValue, null>): string {
  if (typeof value === 'string') return value
  if (typeof value !== 'object') return String(value)
  if (value instanceof Date) return value.toISOString()
  return isArray(value) ? `{${value.map(arrayElement).join(',')}}` : JSON.stringify(value)
}

function arrayElement(value: CopyValue): string {
  if (value === null) return 'NULL'
  if (isArray(value)) return toText(value)
  return `"${toText(value).replaceAll(/["\\]/g, (character) => `\\${character}`)}"`
}

/** Array.isArray does not narrow readonly arrays. */
function isArray(value: CopyValue): value is readonly CopyValue[] {
  return Array.isArray(value)
}
