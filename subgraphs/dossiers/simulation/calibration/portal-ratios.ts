import { optionalText, readReference } from '@motcua/db/read-reference'
import { z } from 'zod'

/** What the National Public Service Portal counted of each province, 1 January to 10 October 2026. */
export const portalRatiosFile = new URL('../data/portal-ratios.csv', import.meta.url)

const count = optionalText.transform((text) => (text === null ? null : Number(text)))
const ratioRow = z.object({
  province_code: z.string(),
  agency: z.string(),
  indicator: z.string(),
  numerator: count,
  denominator: count,
})

/** One indicator of one province. agency: its People's Committee. */
export type PortalRatio = z.output<typeof ratioRow>

/** One row per province and indicator, in the order in which the portal listed the provinces. */
export function readPortalRatios(): readonly PortalRatio[] {
  return readReference(portalRatiosFile, ratioRow).rows
}
