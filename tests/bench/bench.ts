import { readFileSync, writeFileSync } from 'node:fs'
import { cpus, totalmem } from 'node:os'
import { parseArgs } from 'node:util'
import { benchIntake } from './intake.ts'
import { benchQuestions } from './questions.ts'

/**
 * pnpm bench [--millions 1,4,16] [--lines 200000]: measures and writes the tables of README.md beside this file. --millions none: intake
 * alone; what was measured of questions stays, with its day.
 */
const { values } = parseArgs({
  options: { millions: { type: 'string', default: '1,4,16' }, lines: { type: 'string', default: '200000' } },
})
const millions = values.millions === 'none' ? [] : values.millions.split(',').map(Number)
const lines = Number(values.lines)
if (![...millions, lines].every((number) => Number.isSafeInteger(number) && number > 0)) {
  throw new Error('Give whole numbers: pnpm bench --millions 1,4 --lines 200000')
}

const intake = await benchIntake(lines)
const questions = millions.length === 0 ? null : await benchQuestions(millions)
const [processor] = cpus()
const machine = `${cpus().length} × ${processor?.model ?? 'unknown processor'}, ${Math.round(totalmem() / 2 ** 30)} GiB`
const readme = new URL('README.md', import.meta.url)
const today = new Date().toISOString().slice(0, 10)
const text = `# Benchmarks

Written by \`pnpm bench\`: ${machine}, Node ${process.version}, PostgreSQL embedded, without fsync. Ratios compare within the run; times
belong to the machine and to what else it did. [PAIRS.md](PAIRS.md) compares with another checkout, [LOAD.md](LOAD.md) with another
router under load, [RANKS.md](RANKS.md) shows how often rank intervals are right.

## Intake

Measured on ${today}.

${tableOf(['What', 'Result'], [...intake, ...(questions?.facts ?? [])])}
${questions === null ? readFileSync(readme, 'utf8').replace(/^.*?(?=## Questions)/su, '') : toSection(questions)}`
writeFileSync(readme, text)
console.log(text)

function toSection({ header, rows }: Awaited<ReturnType<typeof benchQuestions>>): string {
  return `## Questions of the dashboard\n\nMeasured on ${today}. The sizes are the demonstration data, repeated month by month.\n\n${tableOf(header, rows)}`
}

function tableOf(head: readonly string[], body: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |\n`
  return line(head) + line(head.map(() => '---')) + body.map(line).join('')
}
