import { statSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createProgress } from '@motcua/db/progress'
import { StartProblem } from '@motcua/db/start-problem'
import { askForm } from '../graph/ask-form.ts'
import { checkChain } from '../rules/check-chain.ts'
import type { Difference } from '../rules/check-form.ts'
import { checkSame } from '../rules/check-same.ts'
import { ruleVersion } from '../rules/form-ii-06a.ts'
import { readForm, type ReadForm, UnreadableForm } from '../xlsx/read-form.ts'
import { differencesOf, sayDifferences } from './find-differences.ts'

const mostBytes = 20_000_000

interface WantedCheck {
  readonly file: string
  /** The form of the period before. */
  readonly previous: string | null
  /** Where the same form is asked for again. */
  readonly graph: string | null
}

/** Checks a form and says every difference. True: there is none. */
export async function checkFile({ file, previous, graph }: WantedCheck): Promise<boolean> {
  const report = createProgress()
  const reading = report.step(`Reading ${file}`, null)
  const form = await openForm(file)
  reading.finish(`${form.rows.length} rows`)
  const differences = [
    ...differencesOf(form),
    ...(previous === null ? [] : await chainOf(form, previous)),
    ...(graph === null ? [] : await otherInGraph(form, graph)),
  ]
  sayDifferences(differences)
  if (form.head === null) console.log('The file does not say where its numbers are from.')
  else console.log(`${form.head.origin}, as known at ${form.head.asKnownAt}: ${form.head.source}`)
  if (differences.length === 0) console.log(`${file}: every identity of form II.06a holds.`)
  return differences.length === 0
}

async function chainOf(form: ReadForm, previous: string): Promise<Difference[]> {
  const before = await openForm(previous)
  if (form.head !== null && before.head !== null && form.head.unitCode !== before.head.unitCode) {
    throw new StartProblem(
      `${previous} is the form of ${before.head.unitName}, and this one of ${form.head.unitName}.`,
      'Name a form of the same unit.',
    )
  }
  if (form.head !== null && before.head !== null && form.head.from !== before.head.until) {
    throw new StartProblem(
      `${previous} ends before ${before.head.until}, the form begins on ${form.head.from}.`,
      'Name the form of the period before.',
    )
  }
  return checkChain(form.rows, before.rows)
}

async function otherInGraph({ head, rows }: ReadForm, graph: string): Promise<Difference[]> {
  if (head === null) {
    throw new StartProblem('The file does not say of which unit and period it is.', 'It cannot be asked for again.')
  }
  const { unitCode: unit, from, until, asKnownAt } = head
  if (head.ruleVersion !== ruleVersion) {
    throw new StartProblem(
      `The file was made by rule ${head.ruleVersion}; the graph is asked by rule ${ruleVersion}, which counts dossiers in other columns.`,
      'Its identities and its hash can be checked without --against-graph.',
    )
  }
  const again = await askForm(graph, { unit, from, until, asKnownAt })
  return checkSame(rows, again.rows)
}

async function openForm(file: string): Promise<ReadForm> {
  const found = statSync(file, { throwIfNoEntry: false })
  if (!found?.isFile()) throw new StartProblem(`There is no file ${file}.`, 'Correct its name.')
  if (found.size > mostBytes) {
    throw new StartProblem(`${file} is larger than ${mostBytes / 1_000_000} MB.`, 'A form is far smaller.')
  }
  try {
    return await readForm(await readFile(file))
  } catch (problem) {
    if (problem instanceof UnreadableForm) throw new UnreadableForm(`${file}: ${problem.message}`)
    throw problem
  }
}
