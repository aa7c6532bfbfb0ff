import type { CanonicalField, Mapping } from './mapping.ts'
import type { Reason, ReasonCode } from './reason.ts'

/** A parsed line of a stream. */
export type SentRecord = Readonly<Record<string, unknown>>

const withZone = /^\d{4}-\d{2}-\d{2}[Tt ]\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?([Zz]|[+-]\d{2}:\d{2})$/
const withoutZone = /^(\d{4})-?(\d{2})-?(\d{2})[Tt ]?(\d{2}):?(\d{2})(?::?(\d{2})(\.\d{1,9})?)?$/
const earliest = Date.parse('1990-01-01T00:00:00Z')
const latest = Date.parse('2100-01-01T00:00:00Z')

/** Reads the fields of one line by the mapping of its source, and collects every reason against it. */
export class FieldReader {
  readonly reasons: Reason[] = []
  readonly #record: SentRecord
  readonly #mapping: Mapping

  constructor(record: SentRecord, mapping: Mapping) {
    this.#record = record
    this.#mapping = mapping
  }

  refuse(code: ReasonCode, field: string | null, message: string): null {
    this.reasons.push({ code, field, message })
    return null
  }

  /** What was sent; null and the empty text are as good as nothing. */
  sent(field: CanonicalField): unknown {
    const name = this.#mapping.nameOf[field]
    const value = name === undefined ? undefined : this.#record[name]
    return value === '' ? undefined : (value ?? undefined)
  }

  /** A code or number as text. */
  text(field: CanonicalField): string | null {
    const value = this.sent(field)
    if (value === undefined) return null
    if (typeof value === 'string') return value.trim()
    if (typeof value === 'number' && Number.isSafeInteger(value)) return String(value)
    return this.refuse('BAD_VALUE', field, `${field} is not a text.`)
  }

  truth(field: CanonicalField, value: unknown = this.sent(field)): string | null {
    if (value === undefined || value === null) return null
    if (value === true || value === 1 || value === '1' || value === 'true') return 'true'
    if (value === false || value === 0 || value === '0' || value === 'false') return 'false'
    return this.refuse('BAD_VALUE', field, `${field} is neither true nor false.`)
  }

  code(field: CanonicalField, list: ReadonlyMap<string, string>, code: ReasonCode = 'UNKNOWN_VALUE'): string | null {
    const sent = this.text(field)
    if (sent === null) return null
    const name = list.get(sent.toUpperCase())
    return name ?? this.refuse(code, field, `${field} “${shorten(sent)}” is not a code of this source.`)
  }

  instant(field: CanonicalField): number | null {
    return this.instantOf(this.sent(field), field)
  }

  /** Milliseconds since 1970. A time without a zone is read by the clock of the source. */
  instantOf(value: unknown, field: string): number | null {
    if (value === undefined || value === null || value === '') return null
    const instant = typeof value === 'string' ? parseInstant(value.trim(), this.#mapping.utcOffset) : Number.NaN
    if (instant >= earliest && instant < latest) return instant
    const told = typeof value === 'string' ? `“${shorten(value)}”` : 'what was sent'
    return this.refuse('BAD_INSTANT', field, `${field}: ${told} is not an instant such as 2025-07-31T08:30:00+07:00.`)
  }
}

function parseInstant(text: string, utcOffset: string): number {
  if (withZone.test(text)) return existing(text.replace(' ', 'T'), text.slice(0, 10))
  const parts = withoutZone.exec(text)
  if (parts === null) return Number.NaN
  const [, year, month, day, hour, minute, second = '00', fraction = ''] = parts
  const date = `${year}-${month}-${day}`
  return existing(`${date}T${hour}:${minute}:${second}${fraction.slice(0, 4)}${utcOffset}`, date)
}

/** 31 June is a slip of the sender and not 1 July. */
function existing(text: string, date: string): number {
  const day = Number(date.slice(8, 10))
  if (day > 28 && new Date(`${date}T00:00:00Z`).getUTCDate() !== day) return Number.NaN
  return Date.parse(text.toUpperCase())
}

function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text
}
