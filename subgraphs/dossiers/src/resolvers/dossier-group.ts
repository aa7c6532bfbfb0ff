import type { DossierGroupResolvers } from '../generated/resolvers.ts'
import { dossiersOfGroup } from '../dossiers-of-group.ts'
import { mergeProvenances } from '../rules/provenance.ts'
import { requestStateOf } from '../rules/request.ts'

export const DossierGroup: DossierGroupResolvers = {
  id: ({ provinceCode, groupCode }) => `${provinceCode}-${groupCode}`,
  code: ({ groupCode }) => groupCode,
  dossierCount: ({ dossiers }) => dossiers,
  dossiers: (group, _, { loaders }) => dossiersOfGroup(loaders, group),

  async state(group, { asOf }, { loaders }) {
    const days = asOf == null ? (await dossiersOfGroup(loaders, group)).map(({ knownThrough }) => knownThrough) : [asOf]
    const [last] = days.toSorted().slice(-1)
    return last === undefined ? null : requestStateOf(group, last)
  },

  provenance: async (group, _, { loaders }) => mergeProvenances(await dossiersOfGroup(loaders, group)),
}
