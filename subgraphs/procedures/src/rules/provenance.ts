/** Sources name a year or a month, so there is no day; the words say which. Decisions and the database are public. */
export function publicProvenance(sources: readonly string[]) {
  return { origin: 'REAL', source: sources.join('; '), asOf: null } as const
}
