/** Why a line is not accepted. Found in the line itself, or (the last ones) by what is known besides. */
export const reasonCodes = [
  'LINE_TOO_LONG',
  'INVALID_UTF8',
  'BROKEN_JSON',
  'NOT_AN_OBJECT',
  'UNSTORABLE_TEXT',
  'REPEATED_FIELD',
  'PERSONAL_DATA',
  'MISSING_FIELD',
  'BAD_CODE',
  'BAD_REVISION',
  'BAD_INSTANT',
  'BAD_VALUE',
  'UNKNOWN_STATUS',
  'UNKNOWN_CHANNEL',
  'UNKNOWN_VALUE',
  'IN_THE_FUTURE',
  'RECEIVED_BEFORE_SUBMITTED',
  'END_BEFORE_START',
  'APPOINTMENT_BEFORE_RECEPTION',
  'HANDED_BEFORE_RECEPTION',
  'UNKNOWN_PROCEDURE',
  'UNKNOWN_UNIT',
  'UNKNOWN_AGENCY',
  'FOREIGN_PROVINCE',
  'REVISION_CONFLICT',
  'OTHER_SOURCE',
] as const

export type ReasonCode = (typeof reasonCodes)[number]

/** A reason as whoever sent the line reads it. field null: the line as a whole. */
export interface Reason {
  readonly code: ReasonCode
  readonly field: string | null
  readonly message: string
}
