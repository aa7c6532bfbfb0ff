/** What if an indicator had another numerator: its code, and so many of the dossiers, procedures or petitions of its denominator. */
export interface Simulated {
  readonly indicator: string
  readonly numerator: number
}

/** Indicators that can be changed at once. */
export const mostSimulated = 3

const pattern = /^([A-Z][A-Z0-9_]{1,59}):(\d{1,9})$/

/** PROGRESS:1800,ONLINE_DOSSIERS:20; null for anything else, and for one indicator twice. */
export function parseSimulated(text: string): readonly Simulated[] | null {
  const found = text.split(',').map((part) => pattern.exec(part))
  const simulated = found.flatMap((parts) =>
    parts ? [{ indicator: parts[1] ?? '', numerator: Number(parts[2]) }] : [],
  )
  const isWhole = simulated.length === found.length && simulated.length <= mostSimulated
  return isWhole && new Set(simulated.map(({ indicator }) => indicator)).size === simulated.length ? simulated : null
}

export function formatSimulated(simulated: readonly Simulated[]): string {
  return simulated.map(({ indicator, numerator }) => `${indicator}:${numerator}`).join(',')
}
