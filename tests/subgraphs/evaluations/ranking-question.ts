import type { SentQuery } from '@motcua/db'
import { createSubgraph } from '@motcua/evaluations'
import { expect } from 'vitest'
import { askSubgraph } from '../../_kit/ask-subgraph.ts'
import { createSeededDatabase } from '../../_kit/seeded-database.ts'

export interface Indicator {
  readonly code: string
  readonly numerator: number | null
  readonly denominator: number | null
  readonly ratio: number | null
  readonly points: number | null
}

export interface Group {
  readonly code: string
  readonly points: number
  readonly published: number
  readonly computed: boolean
  readonly reason: string | null
  readonly reasonEn: string | null
  readonly median: number
  readonly indicators: readonly Indicator[]
}

interface Movement {
  readonly since: string
  readonly positions: number
  readonly points: number
  readonly groups: readonly { readonly code: string; readonly points: number }[]
}

export interface Entry {
  readonly position: number
  readonly tied: boolean
  readonly publishedPosition: number | null
  readonly agency: { readonly code: string }
  readonly publishedName: string
  readonly movement: Movement | null
  readonly outOf: number
  readonly scorecard: {
    readonly total: number
    readonly computedTotal: number
    readonly maximum: number
    readonly groups: readonly Group[]
  }
}

export interface Ranking {
  readonly entries: readonly Entry[]
  readonly published: { readonly total: number; readonly maximum: number } | null
  readonly pooled: readonly {
    readonly code: string
    readonly numerator: number
    readonly denominator: number
    readonly value: number
    readonly entries: number
  }[]
  readonly previousCapturedOn: string | null
  readonly note: string | null
  readonly noteEn: string | null
}

const everything = `{
  scheme capturedOn previousCapturedOn note noteEn
  provenance { origin source sourceEn asOf }
  published { total maximum }
  pooled { code name nameEn numerator denominator value entries }
  entries {
    position tied publishedPosition agency { code } publishedName capturedOn outOf
    movement { since positions points groups { code points } }
    scorecard {
      total computedTotal maximum
      groups {
        code name nameEn points published computed reason reasonEn maximum lostPoints median
        indicators {
          code number name nameEn formula formulaEn numerator denominator ratio points published maximum lostPoints
          medianRatio neededForOnePoint
        }
      }
    }
  }
}`

/** A seeded subgraph to ask for rankings, with the statements it sent since they were last taken. */
export async function createRankingQuestion() {
  const database = await createSeededDatabase()
  let statements: SentQuery[] = []
  const db = database.connectAs('evaluations', { onQuery: (query) => void statements.push(query) })
  const askOnce = askSubgraph(createSubgraph(db))

  async function ask<Data = Record<string, unknown>>(question: string): Promise<Data> {
    const { data, errors } = await askOnce(question)
    expect(errors).toBeUndefined()
    return JSON.parse(JSON.stringify(data))
  }
  return {
    askOnce,
    ask,
    /** The ranking with every field of every entry. */
    async askRanking(args: string): Promise<Ranking> {
      const answer = await ask<{ portalRanking: Ranking }>(`{ portalRanking(${args}) ${everything} }`)
      return answer.portalRanking
    },
    takeStatements(): SentQuery[] {
      const taken = statements
      statements = []
      return taken
    },
  }
}

export const onTheTenth = 'level: PROVINCE, capturedOn: "2026-10-10"'
export const unitsOfGiaLai = 'level: PROVINCE_UNITS, within: "H21"'

/** Points as a whole number of hundredths, so that sums of them are exact. */
export const hundredths = (points: number | undefined) => Math.round((points ?? Number.NaN) * 100)
export const sum = (values: readonly number[]) => values.reduce((whole, part) => whole + part, 0)
