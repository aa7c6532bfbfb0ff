import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import type { CountedAgency } from '../../subgraphs/evaluations/src/rules/rank-intervals/counted-agency.ts'
import { rankIntervals } from '../../subgraphs/evaluations/src/rules/rank-intervals/rank-intervals.ts'
import type { PositionRange } from '../../subgraphs/evaluations/src/rules/rank-intervals/rank-sets.ts'
import { aField, equalField, holdsTruth, simulateMonth, type TrueAgency } from '../_kit/simulated-months.ts'

/**
 * node tests/bench/rank-coverage.ts [--months 300]: how often rank intervals hold the true positions, in simulated months whose truth is known.
 * Writes RANKS.md beside this file.
 */
const { values } = parseArgs({ options: { months: { type: 'string', default: '300' } } })
const months = Number(values.months)
if (!Number.isSafeInteger(months) || months < 20)
  throw new Error('Give a whole number of months from 20 on: --months 300')

interface Case {
  readonly name: string
  readonly agencies: readonly TrueAgency[]
  readonly daysOfSpan: number
  readonly dayShock: number
  readonly months: number
}

const provinces = aField(34, [5000, 180_000], 'provinces')
const units = aField(177, [60, 6000], 'units')
const communes = aField(3321, [30, 6000], 'communes')
const many = { daysOfSpan: 1, months }
// Ten times as many pairs, and so ten times as long.
const fewer = { daysOfSpan: 12, months: Math.ceil(months / 2) }
const fewest = { daysOfSpan: 12, months: Math.ceil(months / 5) }

const cases: readonly Case[] = [
  { name: '34 provinces, equally good', agencies: equalField(provinces), dayShock: 0, ...many },
  { name: '34 provinces, equally good, uneven days', agencies: equalField(provinces), dayShock: 0.04, ...many },
  { name: '34 provinces that differ, uneven days', agencies: provinces, dayShock: 0.04, ...many },
  { name: '177 units of a province, equally good', agencies: equalField(units), dayShock: 0, ...fewer },
  { name: '177 units, equally good, uneven days', agencies: equalField(units), dayShock: 0.1, ...fewer },
  { name: '177 units that differ, uneven days', agencies: units, dayShock: 0.1, ...fewer },
  { name: '3,321 communes, equally good, uneven days', agencies: equalField(communes), dayShock: 0.1, ...fewest },
]

/** The rule that was used before: every pair by itself at 1.96 standard errors, dossiers independent of each other. */
function pairwise(agencies: readonly CountedAgency[]): PositionRange[] {
  return agencies.map((own) => {
    let [above, below] = [0, 0]
    for (const other of agencies) {
      const difference = own.total - other.total
      if (difference ** 2 <= 1.96 ** 2 * (own.independent + other.independent)) continue
      if (difference > 0) below += 1
      else above += 1
    }
    return { best: above + 1, worst: agencies.length - below }
  })
}

/** How often ranges held the truth, month after month. */
class Tally {
  readonly held: number[]
  atOnce = 0
  width = 0
  months = 0

  constructor(size: number) {
    this.held = Array.from({ length: size }, () => 0)
  }

  add(agencies: readonly TrueAgency[], ranges: readonly PositionRange[]): void {
    const holds = holdsTruth(agencies, ranges)
    for (const [at, one] of holds.entries()) if (one) this.held[at] = (this.held[at] ?? 0) + 1
    if (holds.every(Boolean)) this.atOnce += 1
    this.width += ranges.reduce((sum, { best, worst }) => sum + worst - best + 1, 0) / ranges.length
    this.months += 1
  }

  get mean(): number {
    return this.held.reduce((sum, one) => sum + one, 0) / this.held.length / this.months
  }
}

const percent = (share: number) => `${(100 * share).toFixed(1)} %`

function rowOf({ name, agencies, daysOfSpan, dayShock, months: count }: Case): string[] {
  const [marginal, simultaneous, before] = [0, 1, 2].map(() => new Tally(agencies.length)) as [Tally, Tally, Tally]
  for (let month = 0; month < count; month += 1) {
    const counted = simulateMonth({ agencies, days: 23, daysOfSpan, dayShock, key: `${name} ${month}` })
    const made = rankIntervals(counted)
    marginal.add(agencies, made.marginal)
    if (made.simultaneous !== null) simultaneous.add(agencies, made.simultaneous)
    before.add(agencies, pairwise(counted))
  }
  const isAll = simultaneous.months > 0
  console.log(name, marginal.mean, simultaneous.atOnce / count, before.mean, before.atOnce / count)
  return [
    name,
    String(count),
    percent(marginal.mean),
    percent(Math.min(...marginal.held) / count),
    isAll ? percent(simultaneous.atOnce / count) : 'not computed',
    (marginal.width / count).toFixed(1),
    isAll ? (simultaneous.width / count).toFixed(1) : '',
    percent(before.mean),
    percent(before.atOnce / count),
  ]
}

const head = [
  'Case',
  'months',
  'marginal: mean',
  'least agency',
  'simultaneous: all at once',
  'width, marginal',
  'width, simultaneous',
  'pairs at 1.96: mean',
  'all at once',
]
const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |\n`
const table = line(head) + line(head.map(() => '---')) + cases.map(rowOf).map(line).join('')
const text = `# Do rank intervals hold the true positions?

Written by \`node tests/bench/rank-coverage.ts\` on ${new Date().toISOString().slice(0, 10)}, Node ${process.version}. Months of 23 days are drawn by chance from
shares that are known, so that the true positions are known, and run through the rules of \`subgraphs/evaluations/src/rules/rank-intervals\`. The level is
95 %. Agencies that are equally good are the hardest case, because every difference between them is chance: there the shares should lie at 95 % or a
little above, and where agencies differ above it. Uneven days move all shares of an agency at once, so that its dossiers are not independent; a design
effect of 1 to 7 for provinces and 1 to 2 for units. Of a share of 95 %, ${months} months show it to about ±${(196 * Math.sqrt((0.95 * 0.05) / months)).toFixed(1)} points, and the least of many agencies lies lower by
chance. "Pairs at 1.96" is the rule that was used before: each pair by itself, dossiers independent.

${table}`
writeFileSync(new URL('RANKS.md', import.meta.url), text)
