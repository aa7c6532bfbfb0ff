import type { ProvinceReceivedFragment } from '../../graphql/generated/graphql.ts'

type Levels = Readonly<
  Record<'statistics' | 'ministryLevel' | 'provinceLevel' | 'communeLevel', ProvinceReceivedFragment | null>
>

export interface LevelRow {
  readonly level: 'MINISTRY' | 'PROVINCE' | 'COMMUNE' | 'TOTAL'
  readonly online: number
  readonly direct: number
  readonly post: number
  readonly total: number
  readonly onlineRate: { readonly value: number | null; readonly reason: string | null }
  /** Of the total of all levels; null when nothing was received. */
  readonly share: number | null
}

/** Parts that were counted apart from the total they should give. */
export interface Check {
  readonly key: LevelRow['level'] | 'LEVELS'
  readonly parts: readonly number[]
  readonly total: number
}

export interface LevelTable {
  /** Levels from which dossiers were received, the total last. */
  readonly rows: readonly LevelRow[]
  /** False when nothing came by post: the column is left out. */
  readonly hasPost: boolean
  readonly checks: readonly Check[]
}

/** Received in the period by level and channel. Province and commune level always have a row, ministries only with dossiers. */
export function toLevelRows(unit: Levels): LevelTable | null {
  const { statistics, ministryLevel, provinceLevel, communeLevel } = unit
  if (!statistics || !provinceLevel || !communeLevel) return null
  const whole = statistics.received.inPeriod
  const levels = [
    ...(ministryLevel && ministryLevel.received.inPeriod > 0 ? [toRow('MINISTRY', ministryLevel, whole)] : []),
    toRow('PROVINCE', provinceLevel, whole),
    toRow('COMMUNE', communeLevel, whole),
  ]
  const rows = [...levels, toRow('TOTAL', statistics, whole)]
  const hasPost = rows.some(({ post }) => post > 0)
  return {
    rows,
    hasPost,
    checks: [
      ...rows.map(({ level, online, direct, post, total }) => ({
        key: level,
        parts: hasPost ? [online, direct, post] : [online, direct],
        total,
      })),
      { key: 'LEVELS', parts: levels.map(({ total }) => total), total: whole },
    ],
  }
}

function toRow(level: LevelRow['level'], { received, onlineRate }: ProvinceReceivedFragment, whole: number): LevelRow {
  const { online, direct, post, inPeriod } = received
  return { level, online, direct, post, total: inPeriod, onlineRate, share: whole === 0 ? null : inPeriod / whole }
}
