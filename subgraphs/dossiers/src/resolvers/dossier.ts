import type { DossierResolvers } from '../generated/resolvers.ts'

export const Dossier: DossierResolvers = {
  __resolveReference: ({ code }, { loaders }) => loaders.dossier.load(code),
  id: ({ provinceCode, code }) => `${provinceCode}-${code}`,
  procedure: ({ procedureCode }) => ({ code: procedureCode }),
  receivingUnit: ({ receivingUnitId }) => ({ id: receivingUnitId }),
  competentAgency: ({ competentAgencyCode }) => ({ code: competentAgencyCode }),
  provenance: ({ origin, source, sourceEn, knownThrough }) => ({ origin, source, sourceEn, asOf: knownThrough }),
}
