import { toTrustReport } from '@motcua/kit/trust'
import { answeredInTurns, takeTurn } from '@motcua/kit/turns'
import type { RankingResolvers } from '../generated/resolvers.ts'
import { pageOfDifferences } from '../page-of-differences.ts'
import { pageOfRanking, pageOfUnranked } from '../page-of-ranking.ts'
import { methodOfIntervals } from '../rank-intervals/method-of-intervals.ts'
import { rankIntervalsOf } from '../rank-intervals/rank-intervals-of.ts'
import { entriesOf, unrankedOf } from '../to-entries.ts'
import { noteOf, toOwnProvenance } from '../to-own-provenance.ts'
import { toOwnPooled } from '../to-pooled.ts'
import { toProvenance } from '../to-provenance.ts'

/** A captured list knows its capture; the platform's own ranking has one of nothing. */
export const Ranking: RankingResolvers = {
  scheme: (ranking) => ('capture' in ranking ? ranking.capture.schemeId : ranking.scheme.id),
  capturedOn: (ranking) => ('capture' in ranking ? ranking.capture.capturedOn : null),
  capturedAt: (ranking) => ('capture' in ranking ? ranking.capture.capturedAt : null),
  period: (ranking) => ('capture' in ranking ? null : ranking.period),
  trust: (ranking) => ('capture' in ranking ? null : ranking.trust.trust),
  trustReport: (ranking) => ('capture' in ranking ? null : toTrustReport(ranking.trust, ranking.unitOfProvince)),
  async entries(ranking, _, { loaders, signal }) {
    const entries = await entriesOf(ranking, loaders)
    // Of a capture much is loaded in batches.
    return 'capture' in ranking ? entries : answeredInTurns(entries, signal)
  },
  unranked: (ranking, _, { signal }) => answeredInTurns(unrankedOf(ranking), signal),
  page: (ranking, asked, context) => pageOfRanking(ranking, asked, context),
  unrankedPage: (ranking, asked, { loaders }) => pageOfUnranked(ranking, asked, loaders),
  async intervalMethod(ranking, _, context) {
    const intervals = await rankIntervalsOf(ranking, context)
    return intervals && methodOfIntervals(intervals)
  },
  published(ranking) {
    if (!('capture' in ranking)) return null
    const { nationalTotal, nationalMaximum } = ranking.capture
    if (nationalTotal === null || nationalMaximum === null) return null
    return { total: Number(nationalTotal), maximum: Number(nationalMaximum) }
  },
  async pooled(ranking, _, { loaders, signal }) {
    if ('capture' in ranking) return loaders.pooled.load(ranking)
    await takeTurn(signal)
    return toOwnPooled(ranking)
  },
  differences: (ranking, asked, { loaders }) => pageOfDifferences(ranking, asked, loaders),
  previousCapturedOn: (ranking) => ('capture' in ranking ? (ranking.previous?.capturedOn ?? null) : null),
  note: (ranking) => ('capture' in ranking ? ranking.capture.note : (noteOf(ranking)?.note ?? null)),
  noteEn: (ranking) => ('capture' in ranking ? ranking.capture.noteEn : (noteOf(ranking)?.noteEn ?? null)),
  provenance: (ranking) => ('capture' in ranking ? toProvenance(ranking.capture) : toOwnProvenance(ranking)),
}
