import type { Entry, Ranking } from './ranking.ts'

interface ExampleEntry {
  readonly code: string
  readonly name: string
  readonly total: number
  readonly progress?: {
    readonly numerator: number | null
    readonly denominator: number | null
    readonly ratio: number | null
  }
  readonly movement?: Entry['movement']
  readonly position?: number
}

/** For tests: an entry of which only what matters is given. */
export function anEntry(example: ExampleEntry): Entry {
  const { code, name, total, progress, movement = null, position = 1 } = example
  const indicators = progress ? [{ code: 'PROGRESS', ...progress }] : []
  const group = { code: 'TDGQ', name: 'Tiến độ giải quyết', nameEn: 'Progress', published: 16, maximum: 20, indicators }
  return {
    position,
    tied: false,
    publishedName: `UBND ${name}`,
    movement,
    agency: {
      code: `H${code}`,
      unit: {
        code,
        name,
        tile: { column: 1, row: 2 },
      },
    },
    scorecard: { total, maximum: 100, groups: [group] },
  }
}

export function aRanking(entries: readonly Entry[], changed: Partial<Ranking> = {}): Ranking {
  return {
    scheme: '766-portal-2026',
    capturedOn: '2026-10-10',
    previousCapturedOn: '2026-10-07',
    note: null,
    noteEn: null,
    provenance: {
      origin: 'REAL',
      source: 'Cổng Dịch vụ công quốc gia',
      sourceEn: 'National Public Service Portal',
      asOf: '2026-10-10',
    },
    published: { total: 62.59, maximum: 100 },
    pooled: [],
    entries,
    ...changed,
  }
}
