import type { UnrankedEntryResolvers } from '../generated/resolvers.ts'

export const UnrankedEntry: UnrankedEntryResolvers = {
  agency: ({ unranked }) => ({ code: unranked.subject.agencyCode }),
  code: ({ unranked }) => unranked.code,
  reason: ({ unranked }) => unranked.why.reason,
  reasonEn: ({ unranked }) => unranked.why.reasonEn,
  denominator: ({ unranked }) => unranked.denominator,
  scorecard: ({ ranking, unranked: { scored } }) => scored && { ranking, scored, next: null },
}
