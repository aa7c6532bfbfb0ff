import { parseArgs } from 'node:util'
import { StartProblem } from '@motcua/db/start-problem'
import { isCivilDay } from '@motcua/kit/civil-day'
import { orUsage } from '@motcua/kit/or-usage'
import { UnreadableForm } from '../xlsx/read-form.ts'
import { checkFile } from './check-file.ts'
import { makeFile } from './make-file.ts'

const usage = `Say one of:
  pnpm form II.06a --unit 38 --from 2025-07-01 --until 2025-08-01 [--out FILE.xlsx] [--as-known-at MOMENT]
      asks the graph for the form of a unit and writes it. --unit: a province (38), a commune (14797) or VN, the whole
      country. --until: the day after the last. --as-known-at: as known at that moment, such as
      2025-08-05T00:00:00+07:00; absent: now.
  pnpm form check FILE.xlsx [--previous FILE.xlsx] [--against-graph]
      reads a form, of any system, and names each cell that breaks an identity. --previous: that of the period before,
      whose column 11 is column 6 of this one. --against-graph: asks for the same form again and names each other number.
Both ask --graph http://127.0.0.1:4000/graphql, or the address given.`

const moment = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})$/

/** What the words ask for; throws with what is missing in them. */
function readDeed(): () => Promise<boolean> {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: {
      unit: { type: 'string' },
      from: { type: 'string' },
      until: { type: 'string' },
      out: { type: 'string' },
      previous: { type: 'string' },
      'as-known-at': { type: 'string' },
      'against-graph': { type: 'boolean', default: false },
      graph: { type: 'string', default: 'http://127.0.0.1:4000/graphql' },
    },
  })
  const [command, file] = positionals
  const graph = readAddress(values.graph)
  if (command === 'check') {
    if (file === undefined) throw new Error('check: which file?')
    return () => checkFile({ file, previous: values.previous ?? null, graph: values['against-graph'] ? graph : null })
  }
  if (command === undefined) throw new Error('Which form?')
  if (command !== 'II.06a') throw new Error(`There is no form “${command}” here; II.06a is the one there is.`)
  const { unit } = values
  if (unit === undefined || !/^(VN|\d{2}|\d{5})$/.test(unit)) throw new Error('--unit is 2 digits, 5 digits or VN.')
  const [from, until] = [readDay('--from', values.from), readDay('--until', values.until)]
  if (from >= until) throw new Error(`--from (${from}) must be before --until (${until}), the day after the last.`)
  const asKnownAt = readMoment(values['as-known-at'])
  const out = values.out ?? `II.06a-${unit}-${from}-${until}.xlsx`
  if (!out.toLowerCase().endsWith('.xlsx')) throw new Error(`--out: “${out}” does not end in .xlsx.`)
  return () => makeFile({ graph, out, wanted: { unit, from, until, asKnownAt } })
}

function readDay(option: string, text: string | undefined): string {
  if (text !== undefined && isCivilDay(text) && text >= '2000' && text < '2101') return text
  throw new Error(`${option} is a day from 2000 to 2100, such as 2025-07-01.`)
}

function readMoment(text: string | undefined): string {
  if (text === undefined) return new Date().toISOString()
  const instant = new Date(text)
  if (moment.test(text) && !Number.isNaN(instant.getTime())) return instant.toISOString()
  throw new Error('--as-known-at is a moment with its zone, such as 2025-08-05T00:00:00+07:00.')
}

function readAddress(text: string): string {
  const { protocol, href } = URL.canParse(text) ? new URL(text) : { protocol: '', href: '' }
  if (protocol === 'http:' || protocol === 'https:') return href
  throw new Error('--graph is an address such as http://127.0.0.1:4000/graphql.')
}

const deed = orUsage(usage, readDeed)
try {
  if (!(await deed())) process.exitCode = 1
} catch (problem) {
  if (!(problem instanceof StartProblem || problem instanceof UnreadableForm)) throw problem
  console.error(problem.message)
  process.exitCode = 1
}
