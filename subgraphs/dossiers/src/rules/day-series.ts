/** What changed on one civil day. day null: before the period. */
export interface DayChange {
  readonly day: string | null
  readonly received: number
  readonly online: number
  readonly direct: number
  readonly post: number
  readonly resolved: number
  readonly late: number
  readonly closedWithoutResult: number
}

/** Flow of one civil day, and the stock at its end. */
export interface DayStatistics extends DayChange {
  readonly day: string
  readonly inProgress: number
}

const nothing = { received: 0, online: 0, direct: 0, post: 0, resolved: 0, late: 0, closedWithoutResult: 0 }

/** One point per day, days without dossiers included: the stock is the running sum of what came and went. */
export function toDaySeries(days: readonly string[], changes: readonly DayChange[]): DayStatistics[] {
  const byDay = new Map(changes.map((change) => [change.day, change]))
  let inProgress = netOf(byDay.get(null))
  return days.map((day) => {
    const change = byDay.get(day) ?? { day, ...nothing }
    inProgress += netOf(change)
    return { ...change, day, inProgress }
  })
}

function netOf(change: DayChange | undefined): number {
  return change === undefined ? 0 : change.received - change.resolved - change.closedWithoutResult
}

/** What several subjects had day by day, together; each has a point for every day. */
export function sumOfDays(series: readonly (readonly DayStatistics[])[]): DayStatistics[] {
  const [first = [], ...others] = series
  return first.map((point, index) =>
    others.reduce((sum, other) => {
      const more = other[index] ?? { ...nothing, inProgress: 0 }
      return {
        day: sum.day,
        received: sum.received + more.received,
        online: sum.online + more.online,
        direct: sum.direct + more.direct,
        post: sum.post + more.post,
        resolved: sum.resolved + more.resolved,
        late: sum.late + more.late,
        closedWithoutResult: sum.closedWithoutResult + more.closedWithoutResult,
        inProgress: sum.inProgress + more.inProgress,
      }
    }, point),
  )
}
