import { isUtf8 } from 'node:buffer'
import type { Mapping } from './mapping.ts'
import { keepContractFields } from './contract-fields.ts'
import { findPersonalField, findPersonalValue, tooDeep } from './personal-data.ts'
import { isDossierCode, isRecord, readDossier, unreadDossier } from './read-dossier.ts'
import type { Reason } from './reason.ts'
import { findRepeatedField } from './repeated-field.ts'
import { mostLineBytes, type SentLine } from './sent-lines.ts'
import type { StagedRecord } from './staged-record.ts'
import { toStagedRecord, type Reckoning } from './to-staged-record.ts'

/** What reading a line needs besides the line. */
export interface Reading extends Reckoning {
  readonly mapping: Mapping
  /** When the delivery began to arrive, in milliseconds since 1970. */
  readonly arrivedAt: number
}

const longestPath = 80
const bom = '\uFEFF'
/** Escapes and numbers that JSON allows and PostgreSQL does not store; a pair of surrogates is looked at more closely. */
const suspicious = /\\u(?:0000|[dD][89a-fA-F])|\d[eE][+]?\d{3}|\d{1000}/
const lone = /\\u(?:0000|d[89a-f])/

/** One line as it is staged; whatever it is like, it becomes a record. */
export function stageLine(sent: SentLine, reading: Reading): StagedRecord {
  const { number, content, bytes } = sent
  if (bytes > mostLineBytes) {
    return refused(sent, reading, 'LINE_TOO_LONG', `The line has ${bytes} bytes; ${mostLineBytes} are the most.`)
  }
  if (!isUtf8(content)) return refused(sent, reading, 'INVALID_UTF8', 'The line is not UTF-8.')
  const text = content.toString('utf8')
  // PostgreSQL keeps no NUL in a text; the bytes are kept as such.
  if (text.includes('\0')) return refused(sent, reading, 'BROKEN_JSON', 'The line is not JSON: it holds a NUL.')
  const line = number === 1 && text.startsWith(bom) ? text.slice(1) : text
  const record = parse(line)
  if (record === undefined) return refused(sent, reading, 'BROKEN_JSON', 'The line is not JSON.')
  if (!isRecord(record)) return refused(sent, reading, 'NOT_AN_OBJECT', 'The line is JSON, but not an object.')
  const personal = findPersonalField(record)
  if (personal === tooDeep || (suspicious.test(line) && isUnstorable(line, record))) {
    const message = 'The line holds a NUL, half a character, a boundless number or deep nesting.'
    return refused(sent, reading, 'UNSTORABLE_TEXT', message)
  }
  const { dossier, reasons } = readDossier(record, reading.mapping, reading.arrivedAt)
  const { nameOf } = reading.mapping
  const value = findPersonalValue(line, record, (path, text) => path === nameOf.dossierCode && isDossierCode(text))
  if (value !== null && value !== personal) {
    const field = value.slice(0, longestPath)
    const message = `${field} looks like the number or the address of a person; the platform takes none in.`
    reasons.unshift({ code: 'PERSONAL_DATA', field, message })
  }
  if (personal !== null) {
    const field = personal.slice(0, longestPath)
    const message = `${field} holds data of a person; the platform takes none in. Send the line without it.`
    reasons.unshift({ code: 'PERSONAL_DATA', field, message })
  }
  const repeated = findRepeatedField(line, record)
  if (repeated !== null) {
    const field = repeated.slice(0, longestPath)
    const message = `${field} stands in the line more than once. Send each field once.`
    reasons.unshift({ code: 'REPEATED_FIELD', field, message })
  }
  // Two codes name two dossiers: the line belongs to neither.
  const read = repeated === nameOf.dossierCode ? unreadDossier : dossier
  const kept = reasons.length > 0 ? line : keepContractFields(line, record, reading.mapping, dossier.deleted)
  return toStagedRecord({ lineNumber: number, line: kept, encoding: 'UTF8', bytes, reasons }, read, reading)
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}

function isUnstorable(line: string, record: unknown): boolean {
  return /\d[eE][+]?\d{3}|\d{1000}/.test(line) || lone.test(JSON.stringify(record))
}

function refused(
  { number, content, bytes }: SentLine,
  reading: Reading,
  code: Reason['code'],
  message: string,
): StagedRecord {
  const isText = isUtf8(content) && !content.includes(0)
  const line = content.toString(isText ? 'utf8' : 'base64')
  const facts = { lineNumber: number, line, encoding: isText ? 'UTF8' : 'BASE64', bytes } as const
  return toStagedRecord({ ...facts, reasons: [{ code, field: null, message }] }, unreadDossier, reading)
}
