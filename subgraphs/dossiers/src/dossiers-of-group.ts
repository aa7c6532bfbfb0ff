import type { Loaders } from './loaders.ts'
import type { DossierParent } from './parents.ts'
import type { GroupKey } from './queries/groups/find-groups.ts'

/** The dossiers of a request, in the order in which they were submitted. */
export async function dossiersOfGroup({ groups, listedDossier }: Loaders, group: GroupKey): Promise<DossierParent[]> {
  const keys = await groups.dossiers.load(group)
  const dossiers = await Promise.all(keys.map((key) => listedDossier.load(key)))
  return dossiers.filter((dossier) => dossier !== null)
}
