import type { DossierResolvers } from '../generated/resolvers.ts'
import { clockOf } from '../rules/dossier-clock.ts'

export const Dossier: DossierResolvers = {
  __resolveReference: ({ code }, { loaders }) => loaders.dossier.load(code),
  id: ({ provinceCode, code }) => `${provinceCode}-${code}`,
  procedure: ({ procedureCode }) => ({ code: procedureCode }),
  receivingUnit: ({ receivingUnitId }) => ({ id: receivingUnitId }),
  competentAgency: ({ competentAgencyCode }) => ({ code: competentAgencyCode }),

  async clock(dossier, { asOf }, { loaders }) {
    const [calendars, supplements] = await Promise.all([loaders.calendars(), loaders.supplements.load(dossier)])
    const calendar = calendars.ofProvince(dossier.provinceCode)
    return calendar && clockOf(calendar, { ...dossier, supplements }, asOf ?? dossier.knownThrough)
  },

  provenance: ({ origin, source, sourceEn, knownThrough }) => ({ origin, source, sourceEn, asOf: knownThrough }),
}
