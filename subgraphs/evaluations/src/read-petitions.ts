import type { RowOf } from '@motcua/kit/row-of'
import type { Kysely } from 'kysely'
import type { Database } from './database.ts'
import type { KnownPetitions } from './own-ranking.ts'
import type { AskedCounters } from './queries/observe.ts'
import { sumPetitions, type listRegisters } from './queries/observe-petitions.ts'

/**
 * Petitions of a period, where those of every one of the provinces are known since its beginning: what is known of some would be points for
 * these alone.
 */
export async function readPetitions(
  db: Kysely<Database>,
  asked: Omit<AskedCounters, 'asKnownAt'>,
  { provinces, known }: { provinces: readonly string[]; known: readonly RowOf<typeof listRegisters>[] },
): Promise<KnownPetitions> {
  const registers = known.filter(
    ({ provinceCode, knownFrom, knownThrough }) =>
      provinces.includes(provinceCode) && knownFrom <= asked.from && knownThrough >= asked.from,
  )
  if (registers.length < provinces.length || registers.length === 0) return { by: null, registers: [] }
  const { rows } = await sumPetitions(asked).execute(db)
  return { by: new Map(rows.map((row) => [row.key, row])), registers }
}
