import type { MutationResolvers } from '../generated/resolvers.ts'

export const Mutation: MutationResolvers = {
  syncDossiers: (_, { source: name, token, dossiers }, { intake }) => intake.sync({ name, token }, dossiers),
}
