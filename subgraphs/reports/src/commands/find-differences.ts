import { contentHash } from '../content-hash.ts'
import { checkForm, type Difference, suspectOf } from '../rules/check-form.ts'
import { readForm, type ReadForm } from '../xlsx/read-form.ts'

const mostShown = 50

/** What is wrong in a written form: cells without a number, identities that do not hold, other content than it was made with. */
export async function findDifferences(bytes: Uint8Array): Promise<Difference[]> {
  return differencesOf(await readForm(bytes))
}

export function differencesOf(form: ReadForm): Difference[] {
  return [...form.differences, ...checkForm(form.rows), ...hashDifference(form)]
}

function hashDifference({ head, hash, rows }: ReadForm): Difference[] {
  if (head === null || contentHash(head, rows) === hash) return []
  return [{ cell: 'The file', message: 'was changed after it was made: its content hash is another', cells: [] }]
}

/** One line each on the error stream, and first the cell that they all point at. */
export function sayDifferences(differences: readonly Difference[]): void {
  const suspect = suspectOf(differences.filter(({ cells }) => cells.length > 0))
  if (suspect !== null) console.error(`${suspect}: the one cell that takes part in everything below.`)
  for (const { cell, message } of differences.slice(0, mostShown)) console.error(`${cell}: ${message}`)
  if (differences.length > mostShown) console.error(`… and ${differences.length - mostShown} more.`)
}
