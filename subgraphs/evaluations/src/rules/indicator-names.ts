/** An indicator as a sentence names it. */
interface NamedIndicator {
  readonly number: string | null
  readonly code: string
  readonly name?: string
  readonly nameEn?: string
}

/** The numbers of the decision where there are any, else the names: codes are for programs. */
export function indicatorNames(indicators: readonly NamedIndicator[]): { readonly vi: string; readonly en: string } {
  return {
    vi: indicators.map(({ number, name, code }) => number ?? (name === undefined ? code : `“${name}”`)).join(', '),
    en: indicators
      .map(({ number, nameEn, code }) => number ?? (nameEn === undefined ? code : `“${nameEn}”`))
      .join(', '),
  }
}
