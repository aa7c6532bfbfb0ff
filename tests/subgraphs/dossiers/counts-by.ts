import type { Kysely } from 'kysely'
import type { Database } from '../../../subgraphs/dossiers/src/database.ts'
import { asStored, type Conditions, type Subjects } from '../../../subgraphs/dossiers/src/queries/subjects.ts'
import { summariseDossiers } from '../../../subgraphs/dossiers/src/queries/summarise-dossiers.ts'
import {
  completeCounts,
  nothingCounted,
  type DossierCounts,
} from '../../../subgraphs/dossiers/src/figures/dossier-counts.ts'

/** The counts of each subject by its key, from the figures that are stored of it. */
export async function countsBy(
  db: Kysely<Database>,
  subjects: Subjects,
  keys: readonly string[],
  conditions: Conditions,
): Promise<Map<string, DossierCounts>> {
  const counted = keys.map(async (key): Promise<[string, DossierCounts]> => {
    const stored = asStored({ subjects, key, conditions })
    const { rows } = await summariseDossiers(stored.subjects, [stored.key], stored.conditions).execute(db)
    return [key, rows[0] === undefined ? nothingCounted : completeCounts(rows[0])]
  })
  return new Map(await Promise.all(counted))
}
