import type { RankingResolvers } from '../generated/resolvers.ts'
import { toProvenance } from '../to-provenance.ts'

export const Ranking: RankingResolvers = {
  scheme: ({ capture }) => capture.schemeId,
  capturedOn: ({ capture }) => capture.capturedOn,
  async entries(listing, _, { loaders }) {
    const { ranked } = await loaders.standings.load(listing)
    return ranked.map((one) => ({ listing, ranked: one, outOf: ranked.length }))
  },
  published: ({ capture: { nationalTotal, nationalMaximum } }) =>
    nationalTotal === null || nationalMaximum === null
      ? null
      : { total: Number(nationalTotal), maximum: Number(nationalMaximum) },
  pooled: (listing, _, { loaders }) => loaders.pooled.load(listing),
  previousCapturedOn: ({ previous }) => previous?.capturedOn ?? null,
  note: ({ capture }) => capture.note,
  noteEn: ({ capture }) => capture.noteEn,
  provenance: ({ capture }) => toProvenance(capture),
}
