import type { CanonicalField, Mapping } from './mapping.ts'
import type { SentRecord } from './read-fields.ts'

/** The fields inside of those that are objects or lists of objects. */
const innerFields: Readonly<Partial<Record<CanonicalField, readonly string[]>>> = {
  payment: ['obligation', 'paidOnline'],
  supplements: ['requestedAt', 'completedAt'],
  apologies: ['issuedAt', 'newAppointmentAt'],
  handOvers: ['handedAt', 'from'],
}
/** A tombstone says which record is withdrawn; nothing else of it is read. */
const ofTombstone: readonly CanonicalField[] = ['dossierCode', 'revision', 'deleted']

/**
 * A line without the fields that the contract does not name, which are never stored. A line that has no other fields stays as it was
 * sent. Only for a line whose fields of the contract were all read without a reason against it.
 */
export function keepContractFields(line: string, record: SentRecord, { fieldOf }: Mapping, isDeleted: boolean): string {
  if (!isDeleted && hasContractFieldsOnly(record, fieldOf)) return line
  const kept: Record<string, unknown> = {}
  for (const [name, value] of Object.entries(record)) {
    const field = fieldOf.get(name)
    if (field === undefined || (isDeleted && !ofTombstone.includes(field))) continue
    kept[name] = keepInner(value, innerFields[field])
  }
  return JSON.stringify(kept)
}

function hasContractFieldsOnly(record: SentRecord, fieldOf: Mapping['fieldOf']): boolean {
  for (const name of Object.keys(record)) {
    const field = fieldOf.get(name)
    if (field === undefined) return false
    const inner = innerFields[field]
    if (inner !== undefined && !hasOnly(record[name], inner)) return false
  }
  return true
}

function hasOnly(value: unknown, names: readonly string[]): boolean {
  if (typeof value !== 'object' || value === null) return true
  if (Array.isArray(value)) return value.every((entry) => hasOnly(entry, names))
  return Object.keys(value).every((name) => names.includes(name))
}

function keepInner(value: unknown, names: readonly string[] | undefined): unknown {
  if (names === undefined || typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map((entry) => keepInner(entry, names))
  return Object.fromEntries(Object.entries(value).filter(([name]) => names.includes(name)))
}
