import type { ChartPoint } from '../../charts/chart-points.ts'
import type { CommuneDaysQuery } from '../../graphql/generated/graphql.ts'

type Days = NonNullable<NonNullable<NonNullable<CommuneDaysQuery['administrativeUnit']>['statistics']>['byDay']>

/** Monday to Sunday, cut at the ends of the period and after the last reported day. */
export interface Week {
  readonly first: string
  readonly last: string
  /** Fewer than 7 at the ends. */
  readonly days: number
  readonly online: number
  readonly direct: number
  readonly post: number
  readonly received: number
  /** Online ÷ received; null when nothing was received. */
  readonly share: number | null
}

const isMonday = (day: string) => new Date(`${day}T00:00:00Z`).getUTCDay() === 1

/** Days after the last reported one are in no week. */
export function toWeeks(days: Days, reportedThrough: string | null): readonly Week[] {
  const known = days.filter(({ day }) => reportedThrough === null || day <= reportedThrough)
  const weeks: Days[number][][] = []
  for (const day of known) {
    const current = weeks.at(-1)
    if (current === undefined || isMonday(day.day)) weeks.push([day])
    else current.push(day)
  }
  return weeks.map(toWeek)
}

function toWeek(days: readonly Days[number][]): Week {
  const sum = (key: 'online' | 'direct' | 'post' | 'received') => days.reduce((total, day) => total + day[key], 0)
  const [online, received] = [sum('online'), sum('received')]
  return {
    first: days[0]?.day ?? '',
    last: days.at(-1)?.day ?? '',
    days: days.length,
    online,
    direct: sum('direct'),
    post: sum('post'),
    received,
    share: received === 0 ? null : online / received,
  }
}

export function toWeekPoints(weeks: readonly Week[], label: (week: Week) => string): readonly ChartPoint[] {
  return weeks.map((week) => ({
    label: label(week),
    values: { direct: week.direct, online: week.online, post: week.post },
  }))
}

const leastTrusted = 30

/** First and last whole week that received 30 dossiers or more: what the trend is told by; null when there are no two. */
export function toTrend(weeks: readonly Week[]): { readonly first: Week; readonly last: Week } | null {
  const trusted = weeks.filter(({ days, received }) => days === 7 && received >= leastTrusted)
  const [first] = trusted
  const last = trusted.at(-1)
  return first === undefined || last === undefined || first === last ? null : { first, last }
}
