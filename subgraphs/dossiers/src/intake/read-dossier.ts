import { FieldReader, type SentRecord } from './read-fields.ts'
import type { Mapping } from './mapping.ts'
import type { Reason } from './reason.ts'

/** Accepted as the national exchange writes it: agency, day, number. */
const dossierCode = /^[0-9A-Z.]{3,}-\d{6}(\d{2})?-\d{3,7}$/
const procedureCode = /^(\d\.\d{6})(\.[0-9A-Z]+)*$/
const longestCode = 60
/**
 * A revision counts the changes of one dossier. The bound keeps a slip of the sender, such as the largest integer, from being stored:
 * revisions are append-only, and no newer one could replace it.
 */
const mostRevision = 1_000_000_000
const mostHandOvers = 20
/** Not of digits alone: such a number may be that of a person. */
const groupCode = /^(?=.*[A-Za-z./_-])[0-9A-Za-z][0-9A-Za-z./_-]{2,59}$/
/** Clocks of two systems differ by minutes, not more. */
const mostAheadMillis = 10 * 60_000
const finalStatuses = new Set(['REFUSED', 'STOPPED', 'COMPLETED', 'RETURNED'])
const resolvedStatuses = new Set(['COMPLETED', 'RETURNED'])

/** An agency handed a dossier on to the next one, the last of them to the competent agency. */
export type HandOver = readonly [handedAt: number, from: string]

/** What the mapping made of one line. Times are milliseconds since 1970; null: not sent. */
export interface SentDossier {
  readonly dossierCode: string | null
  readonly revision: string | null
  readonly deleted: boolean
  readonly procedureCode: string | null
  readonly status: string | null
  readonly channel: string | null
  readonly submittedAt: number | null
  readonly receivedAt: number | null
  readonly appointmentAt: number | null
  readonly endedAt: number | null
  readonly returnedAt: number | null
  readonly receivingUnit: string | null
  /** Code of the center, branch or point that received it; null: the center of the receiving unit. */
  readonly receivingPoint: string | null
  readonly competentAgency: string | null
  readonly competentUnit: string | null
  readonly residenceUnit: string | null
  readonly applicantKind: string | null
  readonly obligation: string | null
  readonly paidOnline: string | null
  readonly digitised: string | null
  readonly electronicResult: string | null
  readonly reused: string | null
  readonly personalStore: string | null
  readonly vneidVerified: string | null
  readonly satisfaction: string | null
  /** Of the inter-agency request that it is part of. */
  readonly groupCode: string | null
  readonly groupService: string | null
  readonly supplements: readonly (readonly [requestedAt: number, completedAt: number | null])[]
  readonly apologies: readonly (readonly [issuedAt: number, newAppointmentAt: number | null])[]
  /** Agencies that held it before the competent one, in order, and when each handed it on. */
  readonly handOvers: readonly HandOver[]
}

/**
 * Reads one line by the mapping of its source: the dossier as far as it can be read, and every reason against it. arrivedAt: when its
 * delivery began to arrive, in milliseconds since 1970.
 */
export function readDossier(
  record: SentRecord,
  mapping: Mapping,
  arrivedAt: number,
): { dossier: SentDossier; reasons: Reason[] } {
  const reader = new FieldReader(record, mapping)
  const deleted = reader.truth('deleted') === 'true'
  const identity = { dossierCode: readDossierCode(reader), revision: readRevision(reader), deleted }
  if (deleted) return { dossier: { ...nothing, ...identity }, reasons: reader.reasons }
  const receivedAt = reader.instant('receivedAt')
  const returnedAt = reader.instant('returnedAt')
  const refusedAt = reader.instant('refusedAt')
  const dossier: SentDossier = {
    ...identity,
    procedureCode: readProcedureCode(reader),
    status: reader.code('status', mapping.status, 'UNKNOWN_STATUS') ?? missing(reader, 'status'),
    channel: reader.code('channel', mapping.channel, 'UNKNOWN_CHANNEL') ?? 'DIRECT',
    submittedAt: reader.instant('submittedAt') ?? receivedAt,
    receivedAt,
    appointmentAt: reader.instant('appointmentAt'),
    endedAt: reader.instant('endedAt') ?? refusedAt ?? returnedAt,
    returnedAt,
    receivingUnit: reader.text('receivingUnit'),
    receivingPoint: readReceivingPoint(reader),
    competentAgency: reader.text('competentAgency'),
    competentUnit: reader.text('competentUnit'),
    residenceUnit: reader.text('residenceUnit'),
    applicantKind: reader.code('applicantKind', mapping.applicantKind),
    ...readPayment(reader, mapping),
    digitised: reader.truth('digitised'),
    electronicResult: reader.truth('electronicResult'),
    reused: reader.truth('reused'),
    personalStore: reader.truth('personalStore'),
    vneidVerified: reader.truth('vneidVerified'),
    satisfaction: reader.code('satisfaction', mapping.satisfaction),
    ...readGroup(reader, mapping),
    supplements: readPairs(reader, 'supplements', ['requestedAt', 'completedAt']),
    apologies: readPairs(reader, 'apologies', ['issuedAt', 'newAppointmentAt']),
    handOvers: readHandOvers(reader, receivedAt),
  }
  checkPlaces(reader, dossier)
  checkDays(reader, dossier)
  checkFuture(reader, dossier, arrivedAt)
  return { dossier, reasons: reader.reasons }
}

const nothing: Omit<SentDossier, 'dossierCode' | 'revision' | 'deleted'> = {
  procedureCode: null,
  status: null,
  channel: null,
  submittedAt: null,
  receivedAt: null,
  appointmentAt: null,
  endedAt: null,
  returnedAt: null,
  receivingUnit: null,
  receivingPoint: null,
  competentAgency: null,
  competentUnit: null,
  residenceUnit: null,
  applicantKind: null,
  obligation: null,
  paidOnline: null,
  digitised: null,
  electronicResult: null,
  reused: null,
  personalStore: null,
  vneidVerified: null,
  satisfaction: null,
  groupCode: null,
  groupService: null,
  supplements: [],
  apologies: [],
  handOvers: [],
}

/** What a line holds of which nothing can be read. */
export const unreadDossier: SentDossier = { ...nothing, dossierCode: null, revision: null, deleted: false }

/** By which a source withdraws the record of a dossier. */
export function tombstoneOf(dossierCode: string | null, revision: string | null): SentDossier {
  return { ...nothing, dossierCode, revision, deleted: true }
}

/** A field that was sent and could not be read has its reason already. */
function missing(reader: FieldReader, field: 'dossierCode' | 'revision' | 'procedureCode' | 'status'): null {
  if (reader.sent(field) !== undefined) return null
  return reader.refuse('MISSING_FIELD', field, `${field} is missing.`)
}

export function isDossierCode(code: string): boolean {
  return code.length <= longestCode && dossierCode.test(code)
}

function readDossierCode(reader: FieldReader): string | null {
  const code = reader.text('dossierCode')
  if (code === null) return missing(reader, 'dossierCode')
  if (isDossierCode(code)) return code
  return reader.refuse(
    'BAD_CODE',
    'dossierCode',
    'dossierCode is not agency, day and number, such as H56.22-250701-0001.',
  )
}

function readRevision(reader: FieldReader): string | null {
  const sent = reader.sent('revision')
  if (sent === undefined) return missing(reader, 'revision')
  const revision = typeof sent === 'string' && /^\d{1,15}$/.test(sent) ? Number(sent) : sent
  const isRevision = typeof revision === 'number' && Number.isInteger(revision) && revision >= 0
  if (isRevision && revision <= mostRevision) return String(revision)
  const rule = `is not a whole number from 0 to ${mostRevision}.`
  return reader.refuse('BAD_REVISION', 'revision', `revision ${rule} Count the changes of the dossier.`)
}

function readProcedureCode(reader: FieldReader): string | null {
  const sent = reader.text('procedureCode')
  if (sent === null) return missing(reader, 'procedureCode')
  const code = sent.length <= longestCode ? procedureCode.exec(sent)?.[1] : undefined
  if (code !== undefined) return code
  return reader.refuse('BAD_CODE', 'procedureCode', 'procedureCode is not a national code such as 1.001193.')
}

/** Codes of centers are those of their senders; not of digits alone, which may be a number of a person. */
function readReceivingPoint(reader: FieldReader): string | null {
  const code = reader.text('receivingPoint')
  if (code === null || groupCode.test(code)) return code
  const rule = 'is not 3 to 60 letters, digits, points, hyphens, slashes and underscores with more than digits in it.'
  return reader.refuse('BAD_CODE', 'receivingPoint', `receivingPoint ${rule}`)
}

function readPayment(reader: FieldReader, mapping: Mapping): Pick<SentDossier, 'obligation' | 'paidOnline'> {
  const payment = reader.sent('payment')
  // Read in any case: what is stored of a line was checked.
  const alone = reader.code('paidOnline', mapping.paidOnline)
  if (payment === undefined) return { obligation: null, paidOnline: alone }
  if (!isRecord(payment)) {
    reader.refuse('BAD_VALUE', 'payment', 'payment is not an object of obligation and paidOnline.')
    return { obligation: null, paidOnline: null }
  }
  const sent = payment['paidOnline'] ?? null
  const code = typeof sent === 'string' || typeof sent === 'number' ? String(sent).toUpperCase() : ''
  const paidOnline = mapping.paidOnline.get(code) ?? null
  if (sent !== null && paidOnline === null) {
    reader.refuse('UNKNOWN_VALUE', 'payment.paidOnline', 'payment.paidOnline is not NONE, PORTAL, LOCAL or 0 to 2.')
  }
  return { obligation: reader.truth('payment', payment['obligation'] ?? null), paidOnline }
}

/** Part of a request of several agencies (hồ sơ liên thông): its code, and the service if it is told. */
function readGroup(reader: FieldReader, mapping: Mapping): Pick<SentDossier, 'groupCode' | 'groupService'> {
  const sent = reader.text('groupCode')
  const groupService = reader.code('groupService', mapping.groupService)
  if (sent === null) {
    const isAlone = reader.sent('groupCode') === undefined && reader.sent('groupService') !== undefined
    if (isAlone) reader.refuse('MISSING_FIELD', 'groupCode', 'groupService is given, and groupCode is missing.')
    return { groupCode: null, groupService }
  }
  if (groupCode.test(sent)) return { groupCode: sent, groupService }
  const rule = 'is not 3 to 60 letters, digits, points, hyphens, slashes and underscores with more than digits in it.'
  return { groupCode: reader.refuse('BAD_CODE', 'groupCode', `groupCode ${rule}`), groupService }
}

function readPairs(
  reader: FieldReader,
  field: 'supplements' | 'apologies',
  [first, second]: readonly [string, string],
): [number, number | null][] {
  const sent = reader.sent(field)
  if (sent === undefined) return []
  if (!Array.isArray(sent) || !sent.every(isRecord)) {
    reader.refuse('BAD_VALUE', field, `${field} is not a list of objects.`)
    return []
  }
  return sent.flatMap((entry, index): [number, number | null][] => {
    const place = `${field}[${index}]`
    const begins = reader.instantOf(entry[first], `${place}.${first}`)
    const ends = reader.instantOf(entry[second], `${place}.${second}`)
    if (begins === null) {
      if (entry[first] == null) reader.refuse('MISSING_FIELD', `${place}.${first}`, `${place}.${first} is missing.`)
      return []
    }
    if (field === 'supplements' && ends !== null && ends < begins) {
      reader.refuse('END_BEFORE_START', `${place}.${second}`, `${place}: completed before it was requested.`)
    }
    return [[begins, ends]]
  })
}

/** In order of time, whatever the order in which they were sent. */
function readHandOvers(reader: FieldReader, receivedAt: number | null): HandOver[] {
  const sent = reader.sent('handOvers')
  if (sent === undefined) return []
  if (!Array.isArray(sent) || !sent.every(isRecord) || sent.length > mostHandOvers) {
    reader.refuse('BAD_VALUE', 'handOvers', `handOvers is not a list of at most ${mostHandOvers} objects.`)
    return []
  }
  const handOvers = sent.flatMap(({ handedAt, from }, index): HandOver[] => {
    const place = `handOvers[${index}]`
    const at = reader.instantOf(handedAt, `${place}.handedAt`)
    if (at === null && handedAt == null) {
      reader.refuse('MISSING_FIELD', `${place}.handedAt`, `${place}.handedAt is missing.`)
    }
    if (typeof from !== 'string' || from.length > longestCode || from === '') {
      reader.refuse('BAD_CODE', `${place}.from`, `${place}.from is not the code of an agency, such as H56.22.`)
      return []
    }
    if (at !== null && (receivedAt === null || at < receivedAt)) {
      reader.refuse('HANDED_BEFORE_RECEPTION', `${place}.handedAt`, `${place}: handed on before it was received.`)
    }
    return at === null ? [] : [[at, from]]
  })
  return handOvers.toSorted(([one], [other]) => one - other)
}

function checkPlaces(reader: FieldReader, { competentAgency, competentUnit }: SentDossier): void {
  if (competentAgency !== null || competentUnit !== null) return
  const isSent = reader.sent('competentAgency') !== undefined || reader.sent('competentUnit') !== undefined
  if (!isSent) reader.refuse('MISSING_FIELD', 'competentAgency', 'competentAgency or competentUnit is missing.')
}

/** Days that contradict each other or the status: no figure could be made of them. */
function checkDays(reader: FieldReader, dossier: SentDossier): void {
  const { status, submittedAt, receivedAt, appointmentAt, endedAt } = dossier
  const isFinal = finalStatuses.has(status ?? '')
  if (submittedAt === null && reader.sent('submittedAt') === undefined && reader.sent('receivedAt') === undefined) {
    reader.refuse('MISSING_FIELD', 'submittedAt', 'submittedAt is missing, and so is receivedAt.')
  }
  if (isFinal && endedAt === null && reader.sent('endedAt') === undefined && reader.sent('returnedAt') === undefined) {
    reader.refuse('MISSING_FIELD', 'endedAt', `endedAt is missing for a dossier that is ${status}.`)
  }
  if (resolvedStatuses.has(status ?? '') && receivedAt === null && reader.sent('receivedAt') === undefined) {
    reader.refuse('MISSING_FIELD', 'receivedAt', `receivedAt is missing for a dossier that is ${status}.`)
  }
  if (submittedAt !== null && receivedAt !== null && receivedAt < submittedAt) {
    reader.refuse('RECEIVED_BEFORE_SUBMITTED', 'receivedAt', 'receivedAt is before submittedAt.')
  }
  const start = receivedAt ?? submittedAt
  if (start !== null && endedAt !== null && endedAt < start) {
    reader.refuse('END_BEFORE_START', 'endedAt', 'The end is before the reception or submission.')
  }
  if (receivedAt !== null && appointmentAt !== null && appointmentAt < receivedAt) {
    reader.refuse('APPOINTMENT_BEFORE_RECEPTION', 'appointmentAt', 'appointmentAt is before receivedAt.')
  }
}

/** What has not happened cannot be reported. A month of reception also has a partition, so that a wrong one would stay for ever. */
function checkFuture(reader: FieldReader, dossier: SentDossier, arrivedAt: number): void {
  for (const field of ['submittedAt', 'receivedAt'] as const) {
    const isFuture = reader.sent(field) !== undefined && (dossier[field] ?? 0) > arrivedAt + mostAheadMillis
    if (isFuture) reader.refuse('IN_THE_FUTURE', field, `${field} is more than 10 minutes after the delivery arrived.`)
  }
}

export function isRecord(value: unknown): value is SentRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
