/** One step from the earlier total to the later one. */
export interface WaterfallStep {
  /** Code of a group; SOURCE for what the source's own groups leave over. */
  readonly code: string
  readonly change: number
  readonly from: number
  readonly until: number
}

export interface Waterfall {
  readonly start: number
  readonly end: number
  readonly steps: readonly WaterfallStep[]
  /** Change of the total minus the changes of the groups, in points. 0: the groups add up. */
  readonly difference: number
  /** Lowest and highest total on the way. */
  readonly range: readonly [number, number]
}

export const sourceStep = 'SOURCE'

const hundredths = (value: number) => Math.round(value * 100) / 100

interface Moved {
  readonly points: number
  readonly groups: readonly { readonly code: string; readonly points: number }[]
}

/**
 * From the total of the captured day before to this day's, one step a group in the order of the scheme. What the groups
 * leave over becomes a step of its own, so that the list always arrives at the total.
 */
export function toWaterfall(end: number, movement: Moved, order: readonly string[]): Waterfall {
  const start = hundredths(end - movement.points)
  const groups = movement.groups.toSorted((left, right) => order.indexOf(left.code) - order.indexOf(right.code))
  const sum = groups.reduce((points, group) => points + group.points, 0)
  const difference = hundredths(movement.points - sum)
  const changes = [
    ...groups.map(({ code, points }) => ({ code, change: hundredths(points) })),
    ...(difference === 0 ? [] : [{ code: sourceStep, change: difference }]),
  ]
  let reached = start
  const steps = changes.map(({ code, change }) => {
    const from = reached
    reached = hundredths(from + change)
    return { code, change, from, until: reached }
  })
  const totals = [start, end, ...steps.map(({ until }) => until)]
  return { start, end, steps, difference, range: [Math.min(...totals), Math.max(...totals)] }
}
