import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { atSchema } from '@motcua/db/at-schema'
import { StartProblem } from '@motcua/db/start-problem'
import type { Kysely } from 'kysely'
import { z } from 'zod'
import type { Database } from '../database.ts'
import { readStoredMapping } from '../intake/mapping.ts'
import { addSource, findAnySource, revokeSource } from '../intake/source-systems.ts'
import { findUnitOfCode } from '../queries/intake/find-province.ts'
import { listSources } from '../queries/intake/find-source.ts'
import { orUsage } from '@motcua/kit/or-usage'

const usage =
  'Say: pnpm source add NAME --province 38 [--from DAY] [--mapping FILE], pnpm source list, or pnpm source revoke NAME.'
const sourceName = /^[a-z0-9][a-z0-9-]{1,39}$/

interface Asked {
  readonly province?: string
  readonly from?: string
  readonly mapping?: string
}

async function add(
  db: Kysely<Database>,
  name: string,
  { province: provinceCode = '', ...asked }: Asked,
): Promise<void> {
  if (!sourceName.test(name)) {
    throw new StartProblem(`“${name}” is no name of a source.`, 'Use 2 to 40 small letters, digits and hyphens.')
  }
  if ((await findAnySource(db, name)) !== null) {
    throw new StartProblem(`There is a source ${name} already.`, 'Choose another name; a revoked one keeps its own.')
  }
  const province = await findUnitOfCode(db, provinceCode).executeTakeFirst()
  if (province?.level !== 'PROVINCE') {
    throw new StartProblem(
      `There is no province ${provinceCode}.`,
      'Give its official code of two digits: --province 38.',
    )
  }
  const mapping = asked.mapping === undefined ? {} : readMappingFile(asked.mapping)
  const reportedFrom = asked.from === undefined ? undefined : readFirstDay(asked.from)
  const token = await addSource(db, { name, provinceCode, origin: 'REAL', mapping, reportedFrom })
  console.log(
    `The source ${name} may write dossiers of province ${provinceCode}. Its token, shown this once:\n${token}`,
  )
}

function readFirstDay(text: string): string {
  if (z.iso.date().safeParse(text).success) return text
  throw new StartProblem(
    `“${text}” is no day.`,
    'Give the first day of which the source sends every dossier that was received: --from 2025-07-01.',
  )
}

function readMappingFile(file: string): unknown {
  try {
    return readStoredMapping(JSON.parse(readFileSync(file, 'utf8')))
  } catch (problem) {
    const reason = problem instanceof z.ZodError ? z.prettifyError(problem) : String(problem)
    throw new StartProblem(`The mapping ${file} cannot be used: ${reason}`, 'Correct it and add the source again.')
  }
}

async function list(db: Kysely<Database>): Promise<void> {
  const { rows } = await listSources().execute(db)
  for (const { name, provinceCode, isRevoked, batches, lastBatchAt } of rows) {
    const last = lastBatchAt === null ? 'nothing sent' : `${batches} batches, the last ${lastBatchAt.toISOString()}`
    console.log(`${name}  province ${provinceCode}  ${isRevoked ? 'revoked' : 'may send'}  ${last}`)
  }
  if (rows.length === 0) console.log('There are no sources.')
}

async function revoke(db: Kysely<Database>, name: string): Promise<void> {
  if (!(await revokeSource(db, name))) {
    throw new StartProblem(`There is no source ${name} that may send.`, 'See pnpm source list.')
  }
  console.log(`The token of ${name} is refused from now on. What it sent stays.`)
}

type Deed = (db: Kysely<Database>) => Promise<void>

/** What the words ask for; throws with what is missing in them. */
function readDeed(): Deed {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { province: { type: 'string' }, from: { type: 'string' }, mapping: { type: 'string' } },
  })
  const [command, name] = positionals
  if (command === undefined) throw new Error('What is to be done?')
  if (command === 'list') return list
  if (command !== 'add' && command !== 'revoke') throw new Error(`“${command}”?`)
  if (name === undefined) throw new Error(`${command}: which source?`)
  return command === 'add' ? (db) => add(db, name, values) : (db) => revoke(db, name)
}

await atSchema('dossiers', orUsage(usage, readDeed))
