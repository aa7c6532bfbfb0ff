/** Sources name a year or a month, so there is no day; the words say which. Decisions and the database are public. */
export function publicProvenance(sources: readonly { readonly source: string; readonly sourceEn: string }[]) {
  return {
    origin: 'REAL',
    source: sources.map(({ source }) => source).join('; '),
    sourceEn: sources.map(({ sourceEn }) => sourceEn).join('; '),
    asOf: null,
  } as const
}
