import type { OwnRanking } from './own-ranking.ts'
import { vietnameseDay } from './rules/printed.ts'

const catalogue = { vi: 'Danh mục thủ tục hành chính', en: 'Catalogue of administrative procedures' }

/** One simulated source makes the whole simulated. asOf: the last day of the period, or the last known one where that is earlier. */
export function toOwnProvenance({ sources, petitions, lastDay }: OwnRanking) {
  const heard = [...sources.filter(({ knownThrough }) => knownThrough !== null), ...petitions.registers]
  const words = (of: (one: (typeof heard)[number]) => string, also: string) =>
    [...new Set([...heard.map(of), also])].join('; ')
  const [latest = null] = heard
    .flatMap(({ knownThrough }) => knownThrough ?? [])
    .toSorted()
    .slice(-1)
  return {
    origin: heard.some(({ isSimulated }) => isSimulated) ? 'SIMULATED' : 'REAL',
    source: words(({ source }) => source, catalogue.vi),
    sourceEn: words(({ sourceEn }) => sourceEn, catalogue.en),
    asOf: latest !== null && latest < lastDay ? latest : lastDay,
  } as const
}

/** Says of a scheme that was not in force on every day of the period that other rules held. Null: it was. */
export function noteOf({ scheme: { id, validFrom, validUntil }, period, lastDay }: OwnRanking) {
  if (validFrom <= lastDay && (validUntil === null || lastDay < validUntil)) {
    if (validFrom <= period.from) return null
    return {
      note: `${id} có hiệu lực từ ngày ${vietnameseDay(validFrom)}, giữa kỳ này; cả kỳ được tính theo cách tính đó.`,
      noteEn: `${id} came into force on ${validFrom}, within the period; the whole period is scored by its rules.`,
    }
  }
  return {
    note: `${id} chưa có hoặc không còn hiệu lực vào ngày ${vietnameseDay(lastDay)}; kỳ này được tính theo cách tính đó để so sánh.`,
    noteEn: `${id} was not in force on ${lastDay}; the period is scored by its rules for comparison.`,
  }
}
