import { existsSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { createProgress } from '@motcua/db/progress'
import { StartProblem } from '@motcua/db/start-problem'
import { askForm, type WantedForm } from '../graph/ask-form.ts'
import { writeForm } from '../xlsx/write-form.ts'
import { findDifferences, sayDifferences } from './find-differences.ts'

interface WantedFile {
  readonly graph: string
  readonly out: string
  readonly wanted: WantedForm
}

/** Asks for a form, writes it, and reads what it wrote. True: every identity of the written file holds. */
export async function makeFile({ graph, out, wanted }: WantedFile): Promise<boolean> {
  if (existsSync(out))
    throw new StartProblem(`There is a file ${out} already.`, 'Remove it, or name another with --out.')
  const report = createProgress()
  const asking = report.step(`Asking ${graph}`, null)
  const form = await askForm(graph, wanted)
  asking.finish(`${form.rows.length} rows, ${form.head.trust}`)
  const writing = report.step(`Writing ${out}`, null)
  const bytes = await writeForm(form)
  await save(out, bytes)
  writing.finish(`${Math.ceil(bytes.length / 1000)} kB`)
  const checking = report.step('Reading it again', null)
  const differences = await findDifferences(bytes)
  checking.finish(differences.length === 0 ? 'every identity holds' : `${differences.length} differences`)
  sayDifferences(differences)
  return differences.length === 0
}

/** Never writes over a file, not even one that came since it was looked for. */
async function save(out: string, bytes: Uint8Array): Promise<void> {
  try {
    await writeFile(out, bytes, { flag: 'wx' })
  } catch (problem) {
    const why = problem instanceof Error ? problem.message : String(problem)
    throw new StartProblem(`${out} cannot be written: ${why}.`, 'Name another place with --out.')
  }
}
