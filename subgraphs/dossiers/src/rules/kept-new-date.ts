interface ApologisedEnd {
  readonly endedAt: number
  /** Letters of apology (form 04), in any order. newAppointmentAt null: the letter gives no date. */
  readonly apologies: readonly (readonly [issuedAt: number, newAppointmentAt: number | null])[]
}

/**
 * Whether a dossier that was resolved late kept the date its applicant was given anew: ended no later than the latest
 * date in the letters of apology that were issued by its end. A second measure beside late, which stays late. Null: no
 * such letter gave a date.
 */
export function keptNewDate({ endedAt, apologies }: ApologisedEnd): boolean | null {
  if (apologies.length === 0) return null
  const dates = apologies.flatMap(([issuedAt, newAppointmentAt]) =>
    newAppointmentAt === null || issuedAt > endedAt ? [] : [newAppointmentAt],
  )
  return dates.length === 0 ? null : endedAt <= Math.max(...dates)
}
