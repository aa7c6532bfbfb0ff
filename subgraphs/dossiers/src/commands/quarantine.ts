import { existsSync, readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { atSchema } from '@motcua/db/at-schema'
import { StartProblem } from '@motcua/db/start-problem'
import type { Kysely } from 'kysely'
import type { Database } from '../database.ts'
import { decideOnLines, type WantedDecision } from '../intake/decide-on-lines.ts'
import { createDeliveries } from '../intake/deliveries.ts'
import { quarantineList } from '../intake/quarantine-stream.ts'
import { Refusal } from '../intake/refusal.ts'
import { replayLine } from '../intake/replay-line.ts'
import { findAnySource, type SourceSystem } from '../intake/source-systems.ts'
import { listQuarantine, type QuarantineState } from '../queries/intake/list-quarantine.ts'
import { orUsage } from '@motcua/kit/or-usage'

const usage = `Say one of:
  pnpm quarantine list NAME [--state OPEN|REPLAYED|DISMISSED] [--json]
  pnpm quarantine replay NAME FILE --id 12          FILE holds the corrected record: one JSON object
  pnpm quarantine dismiss NAME --id 12 --id 13 --note "why"
  pnpm quarantine reopen NAME --id 12 [--note "why"]`
const states = ['OPEN', 'REPLAYED', 'DISMISSED'] as const
const linesAtOnce = 200
const mostShownOfLine = 200

async function list(db: Kysely<Database>, source: SourceSystem, state: QuarantineState, asJson: boolean) {
  if (asJson) {
    for await (const piece of quarantineList(db, source.name, state)) process.stdout.write(piece)
    process.stdout.write('\n')
    return
  }
  let after = 0
  for (;;) {
    const lines = await listQuarantine(db, source.name, { state, after, first: linesAtOnce }).execute()
    for (const { id, provinceCode, batchId, lineNumber, line, reasons, note } of lines) {
      console.log(
        `${id}  ${state}  batch ${provinceCode}-${batchId} line ${lineNumber}${note === null ? '' : `  ${note}`}`,
      )
      for (const reason of toReasons(reasons)) console.log(`    ${reason}`)
      console.log(`    ${line.length > mostShownOfLine ? `${line.slice(0, mostShownOfLine)}…` : line}`)
      after = id
    }
    if (lines.length < linesAtOnce) break
  }
  if (after === 0) console.log(`${source.name} has no lines in quarantine that are ${state}.`)
}

function toReasons(reasons: unknown): string[] {
  if (!Array.isArray(reasons)) return []
  return reasons.map(
    (reason: { code?: unknown; message?: unknown }) => `${String(reason.code)}: ${String(reason.message)}`,
  )
}

async function replay(db: Kysely<Database>, source: SourceSystem, file: string, id: number): Promise<void> {
  if (!existsSync(file)) throw new StartProblem(`There is no file ${file}.`, 'Correct its name.')
  const answer = await replayLine(createDeliveries(db), source, { id, record: readRecord(file) })
  if ('batch' in answer) {
    console.log(`Line ${id} is REPLAYED: ${JSON.stringify(answer.batch)}`)
    return
  }
  console.error(`The record is refused again; line ${id} stays open.`)
  for (const { code, message } of answer.reasons) console.error(`    ${code}: ${message}`)
  process.exitCode = 1
}

function readRecord(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch (problem) {
    throw new StartProblem(`${file} is not JSON: ${String(problem)}`, 'Write the corrected record as one JSON object.')
  }
}

async function decide(db: Kysely<Database>, source: SourceSystem, wanted: WantedDecision): Promise<void> {
  const lines = await db.transaction().execute((transaction) => decideOnLines(transaction, source, wanted))
  console.log(`${lines.length} lines are ${wanted.to}: ${lines.map((line) => line.id).join(', ')}.`)
}

type Deed = (db: Kysely<Database>, source: SourceSystem) => Promise<void>

/** What the words ask for; throws with what is missing in them. */
function readDeed(): { readonly name: string; readonly deed: Deed } {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: {
      state: { type: 'string', default: 'OPEN' },
      json: { type: 'boolean', default: false },
      id: { type: 'string', multiple: true, default: [] },
      note: { type: 'string' },
    },
  })
  const [command, name, file] = positionals
  const ids = readIds(values.id)
  const note = values.note?.trim() || null
  if (command === undefined) throw new Error('What is to be done?')
  if (name === undefined) throw new Error(`${command}: whose lines?`)
  if (command === 'list') {
    const state = states.find((known) => known === values.state)
    if (state === undefined) throw new Error(`“${values.state}” is no state.`)
    return { name, deed: (db, source) => list(db, source, state, values.json) }
  }
  const [id] = ids
  if (id === undefined) throw new Error(`${command}: which lines?`)
  if (command === 'replay') {
    if (file === undefined || ids.length > 1) throw new Error('replay: one line, and the file of its corrected record?')
    return { name, deed: (db, source) => replay(db, source, file, id) }
  }
  if (command === 'reopen') {
    return { name, deed: (db, source) => decide(db, source, { ids, note, from: 'DISMISSED', to: 'OPEN' }) }
  }
  if (command !== 'dismiss') throw new Error(`“${command}”?`)
  if (note === null) throw new Error('dismiss: why? The note is kept.')
  return { name, deed: (db, source) => decide(db, source, { ids, note, from: 'OPEN', to: 'DISMISSED' }) }
}

function readIds(texts: readonly string[]): number[] {
  return [...new Set(texts)].map((text) => {
    if (/^\d{1,15}$/.test(text)) return Number(text)
    throw new Error(`“${text}” is no number of a line.`)
  })
}

const { name, deed } = orUsage(usage, readDeed)
await atSchema('dossiers', async (db) => {
  const source = await findAnySource(db, name)
  if (source === null) throw new StartProblem(`There is no source ${name}.`, 'See pnpm run access list.')
  try {
    await deed(db, source)
  } catch (problem) {
    if (!(problem instanceof Refusal)) throw problem
    throw new StartProblem(problem.message, 'Nothing was changed. See pnpm quarantine list NAME.')
  }
})
