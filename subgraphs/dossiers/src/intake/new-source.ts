import { readFileSync } from 'node:fs'
import { StartProblem } from '@motcua/db/start-problem'
import type { Kysely } from 'kysely'
import { z } from 'zod'
import type { Database } from '../database.ts'
import { findUnitOfCode } from '../queries/intake/find-province.ts'
import { readStoredMapping } from './mapping.ts'
import { addSource, findAnySource } from './source-systems.ts'

/** A source system in the words of whoever adds it. */
export interface NewSource {
  readonly name: string
  readonly provinceCode: string
  /** First civil day of which it reports every reception. Absent: not known. */
  readonly from?: string | undefined
  /** File with its mapping, as JSON. Absent: the platform's own mapping. */
  readonly mapping?: string | undefined
}

/** Adds a source system that has sent nothing yet. Throws what is wrong with its words. */
export async function addNewSource(
  db: Kysely<Database>,
  { name, provinceCode, from, mapping }: NewSource,
): Promise<void> {
  if ((await findAnySource(db, name)) !== null) {
    throw new StartProblem(`There is a source ${name} already.`, 'Choose another name.')
  }
  await addSource(db, {
    name,
    provinceCode,
    origin: 'REAL',
    mapping: mapping === undefined ? {} : readMappingFile(mapping),
    reportedFrom: from === undefined ? undefined : readFirstDay(from),
  })
}

/** Throws unless a province has this official code. */
export async function requireKnownProvince(db: Kysely<Database>, code: string): Promise<void> {
  const unit = await findUnitOfCode(db, code).executeTakeFirst()
  if (unit?.level === 'PROVINCE') return
  throw new StartProblem(`There is no province ${code}.`, 'Give its official code of two digits: --province 38.')
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
