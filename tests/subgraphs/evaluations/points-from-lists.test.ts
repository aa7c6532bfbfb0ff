import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { believedStates } from '../../../subgraphs/dossiers/src/queries/believed-states.ts'
import { keyOf, type Subjects } from '../../../subgraphs/dossiers/src/queries/subjects.ts'
import { heldFor, monthsOfFigure } from '../../../subgraphs/dossiers/src/figures/list-months.ts'
import { isCounted } from '../../../subgraphs/dossiers/src/figures/dossier-figures.ts'
import { createContext } from '../../../subgraphs/evaluations/src/context.ts'
import type { OwnRanking, ScoredSubject } from '../../../subgraphs/evaluations/src/own-ranking.ts'
import { readRanking } from '../../../subgraphs/evaluations/src/read-ranking.ts'
import { ownIndicators } from '../../../subgraphs/evaluations/src/rules/own-indicators.ts'
import { scopeOf } from '@motcua/kit/scope-of'
import { createSeededDatabase } from '../../_kit/seeded-database.ts'

const database = await createSeededDatabase()
const db = database.connectAs('dossiers')
const scope = { ...scopeOf({}), today: '2026-11-21' }
const evaluations = () => createContext(database.connectAs('evaluations'), scope)

type Counts = ReadonlyMap<string, number>

/** How many dossiers each list has, of every province or agency: counted one by one, by the conditions that lists are made with. */
async function countLists({ period, asKnownAt }: OwnRanking, subjects: Subjects): Promise<Map<string, Counts>> {
  const lists = Object.values(ownIndicators).flatMap((own) => own.lists ?? [])
  const figures = new Set(lists.flatMap((list) => [...list.numerator, ...list.denominator, ...list.lost]))
  const counts = new Map<string, Counts>()
  for (const figure of figures) {
    const states = believedStates(db, asKnownAt?.toISOString() ?? null, monthsOfFigure(figure, period))
    const key = keyOf(subjects, heldFor(figure, period))
    if (key === null) throw new Error('Asked of the country.')
    const rows = await db
      .selectFrom(states.as('f'))
      .where(isCounted(figure, period))
      .groupBy(sql`1`)
      .select([key.as('key'), sql<number>`count(*)`.as('many')])
      .execute()
    counts.set(figure, new Map(rows.map((row) => [row.key, row.many])))
  }
  return counts
}

interface Fraction {
  readonly over: bigint
  readonly under: bigint
}

/** Points in hundredths, half-up, of maximum × min(1, ratio ÷ threshold); written apart from the rule that is tested. */
function pointsOf(maximum: number, numerator: number, denominator: number, threshold: Fraction): number {
  const [over, under] = [BigInt(numerator) * threshold.under, BigInt(denominator) * threshold.over]
  const exact = { over: BigInt(maximum) * (over < under ? over : under), under }
  const whole = exact.over / exact.under
  return Number(2n * (exact.over - whole * exact.under) >= exact.under ? whole + 1n : whole)
}

/** Holds every indicator of one agency to its lists, and the total to the points re-added from them. */
function readd(subject: ScoredSubject, counts: ReadonlyMap<string, Counts>): number {
  const sum = (figures: readonly string[]) =>
    figures.reduce((many, figure) => many + (counts.get(figure)?.get(subject.key) ?? 0), 0)
  let total = 0
  for (const { rule, observation, points } of subject.groups.flatMap(({ scores }) => scores)) {
    const lists = ownIndicators[rule.code]?.lists
    if (!lists || observation === null || rule.curve === 'MONITORED') {
      total += points ?? 0
      continue
    }
    const denominator = sum(lists.denominator)
    const numerator = Math.max(0, denominator - sum(lists.lost))
    expect(lists.numerator.length > 0 ? sum(lists.numerator) : numerator).toBe(numerator)
    expect([rule.code, observation.numerator, observation.denominator]).toEqual([rule.code, numerator, denominator])
    const threshold = { over: rule.threshold?.numerator ?? 1n, under: rule.threshold?.denominator ?? 1n }
    const readded = denominator === 0 ? points : pointsOf(rule.maximum, numerator, denominator, threshold)
    expect([rule.code, points]).toEqual([rule.code, readded])
    total += readded ?? 0
  }
  return total
}

const months = { from: '2025-07-01', until: '2025-08-01' }
const partOfJuly = { from: '2025-07-01', until: '2025-07-20' }

test.each([
  ['PROVINCE', months, null, 34],
  ['PROVINCE', partOfJuly, null, 34],
  ['DEPARTMENT', months, null, 35],
  ['COMMUNE', months, null, 3321],
  ['COMMUNE', partOfJuly, null, 3321],
] as const)(
  'points re-added from the lists of dossiers are those of every agency of %s in %o as known at %s',
  async (...asked) => {
    const [level, period, asKnownAt, least] = asked
    const ranking = await readRanking({ level, period, asKnownAt }, evaluations())
    const attribution = 'COMPETENT' as const
    const subjects: Subjects = level === 'PROVINCE' ? { kind: 'PROVINCES', attribution } : { kind: 'AGENCIES' }
    const counts = await countLists(ranking, subjects)
    const scored = [...ranking.ranked.map(({ entry }) => entry), ...ranking.unranked.flatMap((one) => one.scored ?? [])]
    expect(scored.length).toBeGreaterThanOrEqual(least)
    for (const subject of scored) expect(readd(subject, counts)).toBe(subject.total)
  },
)
