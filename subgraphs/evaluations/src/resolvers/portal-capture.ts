import type { PortalCaptureResolvers } from '../generated/resolvers.ts'

export const PortalCapture: PortalCaptureResolvers = {
  capturedOn: ({ capture }) => capture.capturedOn,
  complete: ({ capture }) => capture.complete,
  async entries({ capture, only }, _, { loaders }) {
    const counts = await loaders.entryCounts.load(capture.id)
    return counts.reduce((sum, { level, entries }) => (only === null || level === only ? sum + entries : sum), 0)
  },
}
