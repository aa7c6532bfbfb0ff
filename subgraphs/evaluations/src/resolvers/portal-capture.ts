import type { PortalCaptureResolvers } from '../generated/resolvers.ts'
import { listingOf } from '../listing.ts'

export const PortalCapture: PortalCaptureResolvers = {
  capturedOn: ({ capture }) => capture.capturedOn,
  capturedAt: ({ capture }) => capture.capturedAt,
  importedAt: ({ capture }) => capture.importedAt,
  fileName: ({ capture }) => capture.fileName,
  contentHash: ({ capture }) => capture.contentHash,
  complete: ({ capture }) => capture.complete,
  async entries({ capture, only }, _, { loaders }) {
    const counts = await loaders.entryCounts.load(capture.id)
    return counts.reduce((sum, { level, entries }) => (only === null || level === only ? sum + entries : sum), 0)
  },
  ranking: async ({ capture, only }, _, { loaders }) =>
    listingOf(capture, await loaders.capturesAt.load(capture), only),
}
