import type { TrustReport } from '@motcua/kit/trust'
import type { Sender } from './rules/sender.ts'

/** The report as the graph gives it: each missing span with the province that it is missing from. */
export function toTrustReport({ missing, ...report }: TrustReport, senders: readonly Sender[]) {
  const idOf = new Map(senders.map(({ provinceCode, unitId }) => [provinceCode, unitId]))
  return {
    ...report,
    missing: missing.map(({ provinceCode, ...days }) => ({
      ...days,
      province: provinceCode,
      unit: { id: idOf.get(provinceCode) ?? provinceCode },
    })),
  }
}
