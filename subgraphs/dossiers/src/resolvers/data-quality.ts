import { foundDossiers, qualityRules, reconciledFigures } from '../data-quality.ts'
import type {
  DataQualityResolvers,
  FoundDossierResolvers,
  IdentityFailureResolvers,
  QualityRuleResolvers,
} from '../generated/resolvers.ts'

export const DataQuality: DataQualityResolvers = {
  rules: (parent, _, context) => qualityRules(context, parent),
  identities: (parent, { period }, context) => reconciledFigures(context, parent, period),
}

export const QualityRule: QualityRuleResolvers = {
  affected: (parent, args, context) => foundDossiers(context, parent, args),
}

export const FoundDossier: FoundDossierResolvers = {
  dossier: ({ provinceCode, code }, _, { loaders }) => loaders.listedDossier.load({ provinceCode, code }),
}

export const IdentityFailure: IdentityFailureResolvers = {
  unit: ({ unitId }) => (unitId === null ? null : { id: unitId }),
}
