import type { DossierResolvers } from '../generated/resolvers.ts'
import { clockOf } from '../rules/dossier-clock.ts'

export const Dossier: DossierResolvers = {
  __resolveReference: ({ code }, { loaders }) => loaders.dossier.load(code),
  id: ({ provinceCode, code }) => `${provinceCode}-${code}`,
  procedure: ({ procedureCode }) => ({ code: procedureCode }),
  receivingUnit: ({ receivingUnitId }) => ({ id: receivingUnitId }),
  competentAgency: ({ competentAgencyCode }) => ({ code: competentAgencyCode }),

  async clock(dossier, { asOf }, { loaders }) {
    const calendar = (await loaders.calendars()).ofProvince(dossier.provinceCode)
    return calendar && clockOf(calendar, dossier, asOf ?? dossier.knownThrough)
  },

  provenance: ({ origin, source, sourceEn, knownThrough }) => ({ origin, source, sourceEn, asOf: knownThrough }),
}
