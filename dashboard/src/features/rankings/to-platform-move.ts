import type { PlatformMoveQuery } from '../../graphql/generated/graphql.ts'

/** A move against another period: own + others = positions, and what each group adds to the change of the total. */
export interface PlatformMove {
  readonly from: number
  readonly positions: number
  readonly own: number
  readonly others: number
  readonly points: number
  readonly groups: readonly { readonly code: string; readonly points: number }[]
}

const hundredths = (value: number) => Math.round(value * 100) / 100

/**
 * Null where the agency has no position in one of the two periods. A group that was not observed in one of them adds what the other has: nothing
 * was won or lost with it then.
 */
export function toPlatformMove(
  answer: PlatformMoveQuery | undefined,
  now: readonly { readonly code: string; readonly points: number | null }[],
): PlatformMove | null {
  const change = answer?.ranking?.page.entries[0]?.change
  const before = answer?.before?.page.entries[0]
  if (!change || !before) return null
  const then = new Map(before.scorecard.groups.map(({ code, points }) => [code, points ?? 0]))
  const groups = now.map(({ code, points }) => ({ code, points: hundredths((points ?? 0) - (then.get(code) ?? 0)) }))
  return { ...change, groups }
}
