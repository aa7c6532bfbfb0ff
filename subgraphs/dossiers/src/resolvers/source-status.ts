import type { SourceStatusResolvers } from '../generated/resolvers.ts'
import { workingDaysAfter } from '../rules/freshness.ts'
import { ratioOf } from '../rules/ratio.ts'
import { dayNumber } from '../rules/viet-nam-time.ts'

export const SourceStatus: SourceStatusResolvers = {
  id: ({ provinceCode, source }) => (source === null ? provinceCode : `${provinceCode}-${source}`),
  province: ({ unitId }) => ({ id: unitId }),

  lastBatch: ({ provinceCode, lastBatch }) =>
    lastBatch && {
      ...lastBatch,
      batch: `${provinceCode}-${lastBatch.id}`,
      recordedAt: new Date(lastBatch.recordedAt),
      receivedAt: lastBatch.receivedAt === null ? null : new Date(lastBatch.receivedAt),
    },

  // A corrected record is the same record sent again: it counts once, and its line is no longer missing.
  completeness: ({ sent, quarantined, replayed }) => ratioOf('SYNC_COMPLETENESS', sent - quarantined, sent - replayed),

  async lag({ source, batches }, _, { loaders }) {
    const lag = source === null ? null : await loaders.sync.lag.load(source)
    if (lag !== null) return { ...lag, reason: null }
    const reason = source === null ? 'NO_SOURCE' : batches === 0 ? 'NOTHING_SENT' : 'NOTHING_NEW'
    return { records: 0, p50Hours: null, p95Hours: null, reason }
  },

  async openLines({ source }, _, { loaders }) {
    const rows = source === null ? [] : await loaders.sync.openReasons.load(source)
    return rows.find((row) => row.code === null)?.lines ?? 0
  },

  async openReasons({ source }, _, { loaders }) {
    const rows = source === null ? [] : await loaders.sync.openReasons.load(source)
    return rows.flatMap(({ code, lines }) => (code === null ? [] : [{ code, lines }]))
  },

  async notSynchronised({ source }, _, { loaders }) {
    const waiting = source === null ? null : await loaders.sync.waiting.load(source)
    return waiting ?? { dossiers: 0, neverShown: 0 }
  },

  async receptionDays({ source, provinceCode }, _, { loaders }) {
    const [told, calendars] = await Promise.all([
      source === null ? null : loaders.sync.reportedDays.load(source),
      loaders.calendars(),
    ])
    const nothing = { from: null, last: null, told: 0, missing: null }
    if (told === null) return { ...nothing, reason: source === null ? 'NO_SOURCE' : 'NOTHING_TOLD' }
    const calendar = calendars.ofProvince(provinceCode)
    if (calendar === null) return { ...told, missing: null, reason: 'NO_CALENDAR' }
    return { ...told, missing: told.gaps.filter((day) => calendar.isWorkingDay(dayNumber(day))), reason: null }
  },

  findings: async ({ source }, _, { loaders }) => (source === null ? [] : loaders.sync.findings.load(source)),

  async silentWorkingDays({ provinceCode, knownThrough }, { asOf }, { loaders, today }) {
    const calendar = (await loaders.calendars()).ofProvince(provinceCode)
    return calendar === null || knownThrough === null ? null : workingDaysAfter(calendar, knownThrough, asOf ?? today)
  },
}
