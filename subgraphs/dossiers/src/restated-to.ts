import type { Loaders } from './loaders.ts'
import type { Restated } from './parents.ts'
import { lineageOf } from './rules/lineage.ts'

/** What the figures of a unit are made of under the units of a day. Null: the unit had ended by then. */
export async function restatedTo(
  loaders: Loaders,
  unitId: string,
  { on, asKnownAt }: { readonly on: string; readonly asKnownAt: string | null },
): Promise<Restated | null> {
  const lineage = lineageOf(await loaders.unitChanges(asKnownAt), unitId, on)
  if (lineage === null) return null
  const [own, keys] = await Promise.all([keysOf(loaders, [unitId]), keysOf(loaders, lineage.whole)])
  // A merged province mostly bears the code of one of its parts, whose figures are its own already.
  return { on, ...lineage, keys: [...new Set(keys)].filter((key) => !own.includes(key)) }
}

/** The keys by which figures of units are stored: codes of provinces, ids of communes. */
async function keysOf(loaders: Loaders, ids: readonly string[]): Promise<string[]> {
  const units = await Promise.all(ids.map((id) => loaders.unit.load(id)))
  return units.flatMap((unit) => (unit === null ? [] : [unit.level === 'PROVINCE' ? unit.code : unit.id]))
}
