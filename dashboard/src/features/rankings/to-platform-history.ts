import type { PlatformPositionsQuery } from '../../graphql/generated/graphql.ts'
import type { HistoryPoint } from './to-ranked-units.ts'
import { platformKeyOf } from './to-platform-units.ts'

/** A period that was asked for with its answer; undefined: none yet, or it failed. */
export interface AskedPeriod {
  readonly from: string
  readonly answer: PlatformPositionsQuery | undefined
}

/**
 * Totals and positions by key of the unit, oldest period first. Periods of another scheme than the last one are left out: across a change of rules
 * no line is drawn; otherScheme counts them.
 */
export function toPlatformHistory(periods: readonly AskedPeriod[], scheme: string) {
  const history = new Map<string, HistoryPoint[]>()
  let otherScheme = 0
  for (const { from, answer } of periods) {
    const ranking = answer?.ranking
    if (!ranking?.page) continue
    if (ranking.scheme !== scheme) otherScheme += 1
    else {
      for (const { agency, publishedName, position, scorecard } of ranking.page.entries) {
        const key = agency ? platformKeyOf(agency) : publishedName
        const point = { capturedOn: from, total: scorecard.total, position, stale: false, scheme }
        history.set(key, [...(history.get(key) ?? []), point])
      }
    }
  }
  return { history, otherScheme }
}
