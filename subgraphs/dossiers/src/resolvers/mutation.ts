import type { MutationResolvers } from '../generated/resolvers.ts'

export const Mutation: MutationResolvers = {
  syncDossiers: (_, { source: name, token, dossiers }, { intake }) => intake.sync({ name, token }, dossiers),

  replayQuarantined: (_, { source: name, token, id, record }, { intake }) => intake.replay({ name, token }, id, record),

  dismissQuarantined: (_, { source: name, token, ids, note }, { intake }) => intake.dismiss({ name, token }, ids, note),

  reopenQuarantined: (_, { source: name, token, ids, note }, { intake }) =>
    intake.reopen({ name, token }, ids, note ?? null),
}
