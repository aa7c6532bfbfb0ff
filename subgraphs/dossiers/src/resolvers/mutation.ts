import type { MutationResolvers } from '../generated/resolvers.ts'

export const Mutation: MutationResolvers = {
  syncDossiers: (_, { source, dossiers }, { intake, viewer }) => intake.sync({ source, viewer }, dossiers),

  replayQuarantined: (_, { source, id, record }, { intake, viewer }) => intake.replay({ source, viewer }, id, record),

  dismissQuarantined: (_, { source, ids, note }, { intake, viewer }) => intake.dismiss({ source, viewer }, ids, note),

  reopenQuarantined: (_, { source, ids, note }, { intake, viewer }) =>
    intake.reopen({ source, viewer }, ids, note ?? null),
}
