/** Codes of refusals that the graph answers; senders over HTTP may also get others. */
export const refusalCodes = ['BUSY', 'DATABASE_AWAY', 'UNKNOWN_LINE', 'NOT_IN_STATE'] as const

export type IntakeRefusalCode = (typeof refusalCodes)[number]

const known: ReadonlySet<string> = new Set(refusalCodes)

export const isRefusalCode = (code: string): code is IntakeRefusalCode => known.has(code)
