import { hash } from 'node:crypto'
import { isUtf8 } from 'node:buffer'
import { acceptanceDueAt } from '../rules/acceptance-due.ts'
import type { Limit } from '../rules/due-date.ts'
import { effectiveAppointment } from '../rules/effective-appointment.ts'
import { endedInTransition } from '../rules/transition.ts'
import type { WorkingCalendar } from '../rules/working-calendar.ts'
import type { Mapping } from './mapping.ts'
import { findPersonalField, tooDeep } from './personal-data.ts'
import { isRecord, readDossier, type SentDossier } from './read-dossier.ts'
import type { Reason } from './reason.ts'
import { mostLineBytes, type SentLine } from './sent-lines.ts'

/** The columns of the staging table, with their types; a row of cells follows this order. */
export const stagedColumns = {
  line_number: 'integer not null',
  line: 'text not null',
  encoding: 'dossiers.line_encoding not null',
  bytes: 'integer not null',
  reasons: 'jsonb not null',
  dossier_code: 'text',
  revision: 'bigint',
  deleted: 'boolean',
  procedure_code: 'text',
  status: 'dossiers.status',
  channel: 'dossiers.channel',
  submitted_at: 'timestamptz',
  acceptance_due_at: 'timestamptz',
  received_at: 'timestamptz',
  appointment_at: 'timestamptz',
  ended_at: 'timestamptz',
  returned_at: 'timestamptz',
  receiving_unit: 'text',
  competent_agency: 'text',
  competent_unit: 'text',
  residence_unit: 'text',
  applicant_kind: 'dossiers.applicant_kind',
  financial_obligation: 'boolean',
  paid_online: 'dossiers.online_payment',
  digitised: 'boolean',
  electronic_result: 'boolean',
  reused: 'boolean',
  personal_store: 'boolean',
  vneid_verified: 'boolean',
  satisfaction: 'dossiers.satisfaction',
  supplements: 'jsonb',
  apologies: 'jsonb',
  content_hash: 'text',
  due_at: 'timestamptz',
  paused_at: 'timestamptz',
  apologised_at: 'timestamptz',
  supplement_requests: 'smallint',
  ended_in_transition: 'boolean',
} as const

type StagedRow = readonly (string | null)[]

/** What reading a line needs besides the line. */
export interface Reading {
  readonly mapping: Mapping
  readonly calendar: WorkingCalendar
  /** Statutory limits by procedure, for dossiers that were given no appointment. */
  readonly limits: ReadonlyMap<string, Limit>
}

const columns = Object.keys(stagedColumns).length
const unreadCells = Array.from({ length: columns - 5 }, () => null)
const bom = '\uFEFF'
/** Escapes and numbers that JSON allows and PostgreSQL does not store; a pair of surrogates is looked at more closely. */
const suspicious = /\\u(?:0000|[dD][89a-fA-F])|\d[eE][+]?\d{3}|\d{1000}/
const lone = /\\u(?:0000|d[89a-f])/

/** One line as a row of the staging table; whatever it is like, it becomes a row. */
export function toStagedRow(sent: SentLine, reading: Reading): StagedRow {
  const { number, content, bytes } = sent
  if (bytes > mostLineBytes) {
    return refused(sent, 'LINE_TOO_LONG', `The line has ${bytes} bytes; ${mostLineBytes} are the most.`)
  }
  if (!isUtf8(content)) return refused(sent, 'INVALID_UTF8', 'The line is not UTF-8.')
  const text = content.toString('utf8')
  // PostgreSQL keeps no NUL in a text; the bytes are kept as such.
  if (text.includes('\0')) return refused(sent, 'BROKEN_JSON', 'The line is not JSON: it holds a NUL.')
  const line = number === 1 && text.startsWith(bom) ? text.slice(1) : text
  const record = parse(line)
  if (record === undefined) return refused(sent, 'BROKEN_JSON', 'The line is not JSON.')
  if (!isRecord(record)) return refused(sent, 'NOT_AN_OBJECT', 'The line is JSON, but not an object.')
  const personal = findPersonalField(record)
  if (personal === tooDeep || (suspicious.test(line) && isUnstorable(line, record))) {
    return refused(
      sent,
      'UNSTORABLE_TEXT',
      'The line holds a NUL, half a character, a boundless number or deep nesting.',
    )
  }
  const { dossier, reasons } = readDossier(record, reading.mapping)
  if (personal !== null) {
    const message = `${personal.slice(0, 80)} holds data of a person; the platform takes none in. Send the line without it.`
    reasons.unshift({ code: 'PERSONAL_DATA', field: personal.slice(0, 80), message })
  }
  const own = [String(number), line, 'UTF8', String(bytes), JSON.stringify(reasons)]
  return [...own, ...toCells(dossier, reading)]
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

function refused({ number, content, bytes }: SentLine, code: Reason['code'], message: string): StagedRow {
  const isText = isUtf8(content) && !content.includes(0)
  const line = content.toString(isText ? 'utf8' : 'base64')
  const reasons: Reason[] = [{ code, field: null, message }]
  return [String(number), line, isText ? 'UTF8' : 'BASE64', String(bytes), JSON.stringify(reasons), ...unreadCells]
}

function toCells(dossier: SentDossier, { calendar, limits }: Reading): StagedRow {
  const { submittedAt } = dossier
  const facts = [
    dossier.dossierCode,
    dossier.revision,
    String(dossier.deleted),
    dossier.procedureCode,
    dossier.status,
    dossier.channel,
    toInstant(submittedAt),
    toInstant(submittedAt === null ? null : acceptanceDueAt(calendar, submittedAt)),
    toInstant(dossier.receivedAt),
    toInstant(dossier.appointmentAt),
    toInstant(dossier.endedAt),
    toInstant(dossier.returnedAt),
    dossier.receivingUnit,
    dossier.competentAgency,
    dossier.competentUnit,
    dossier.residenceUnit,
    dossier.applicantKind,
    dossier.obligation,
    dossier.paidOnline,
    dossier.digitised,
    dossier.electronicResult,
    dossier.reused,
    dossier.personalStore,
    dossier.vneidVerified,
    dossier.satisfaction,
    toPairs(dossier.supplements),
    toPairs(dossier.apologies),
  ]
  // The end of the 8 working hours follows from a calendar, not from the sender.
  const content = JSON.stringify(facts.toSpliced(7, 1))
  return [
    ...facts,
    hash('sha256', content, 'hex'),
    ...toClock(dossier, calendar, limits.get(dossier.procedureCode ?? '')),
  ]
}

/** What the figures need of the clock; it follows from the facts, the calendar and the catalogue. */
function toClock(dossier: SentDossier, calendar: WorkingCalendar, limit: Limit | null = null): StagedRow {
  const { supplements, apologies } = dossier
  const open = supplements.flatMap(([requestedAt, completedAt]) => (completedAt === null ? [requestedAt] : []))
  const letters = apologies.map(([issuedAt]) => issuedAt)
  return [
    toInstant(effectiveAppointment(calendar, { ...dossier, limit })),
    toInstant(open.length === 0 ? null : Math.min(...open)),
    toInstant(letters.length === 0 ? null : Math.min(...letters)),
    String(supplements.length),
    String(endedInTransition(dossier)),
  ]
}

function toInstant(instant: number | null): string | null {
  return instant === null ? null : new Date(instant).toISOString()
}

function toPairs(pairs: readonly (readonly [number, number | null])[]): string | null {
  return pairs.length === 0 ? null : JSON.stringify(pairs.map((pair) => pair.map(toInstant)))
}
