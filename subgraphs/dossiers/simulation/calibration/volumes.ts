import { apportion } from '@motcua/kit/apportion'
import type { Calibration, Channel, Level, Volume } from './calibration.ts'
import { communeWeights, counterFactor, type Places } from './places.ts'

const cells = (['PROVINCE', 'COMMUNE'] as const).flatMap((level) =>
  (['ONLINE', 'DIRECT', 'POST'] as const).map((channel) => ({ level, channel })),
)

/** Rows of one province, level and channel: together they cover the month. */
export function volumesOf(
  volumes: readonly Volume[],
  provinceCode: string,
  { level, channel }: { readonly level: Level; readonly channel: Channel },
): Volume[] {
  return volumes.filter((row) => row.province_code === provinceCode && row.level === level && row.channel === channel)
}

/** Received in the month by level and channel: as calibrated, or shrunk together so that they add up to the shrunk whole. */
export function totalsOf(
  volumes: readonly Volume[],
  provinceCode: string,
  scale: number,
): Record<Level, Record<Channel, number>> {
  const full = cells.map((cell) => volumesOf(volumes, provinceCode, cell).reduce((sum, row) => sum + row.received, 0))
  const shares = apportion(Math.round(full.reduce((sum, part) => sum + part, 0) * scale), full)
  const totalOf = (level: Level, channel: Channel) =>
    shares[cells.findIndex((cell) => cell.level === level && cell.channel === channel)] ?? 0
  const ofLevel = (level: Level) => ({
    ONLINE: totalOf(level, 'ONLINE'),
    DIRECT: totalOf(level, 'DIRECT'),
    POST: totalOf(level, 'POST'),
  })
  return { PROVINCE: ofLevel('PROVINCE'), COMMUNE: ofLevel('COMMUNE') }
}

/**
 * How many dossiers of a channel every commune decides: what is in print of a commune exactly, the rest by weight. A
 * commune in print is shrunk with its province.
 */
export function decidedByCommune(
  calibration: Pick<Calibration, 'communeVolumes' | 'mountains' | 'behaviour'>,
  places: Places,
  { channel, total, scale }: { readonly channel: Channel; readonly total: number; readonly scale: number },
): number[] {
  const { communes } = places
  const isCounter = channel !== 'ONLINE'
  const printed = communes.map(({ code }) => {
    const rows = calibration.communeVolumes.filter((row) => row.unit_code === code)
    const row = rows.find((candidate) => candidate.channel === channel)
    return rows.length === 0 ? null : Math.round((row?.decided ?? 0) * scale)
  })
  const weights = communeWeights(places, calibration).map((weight, index) => {
    const commune = communes[index]
    if (commune === undefined || printed[index] !== null) return 0
    return isCounter ? weight * counterFactor(commune, calibration) : weight
  })
  const rest = total - printed.reduce<number>((sum, count) => sum + (count ?? 0), 0)
  const others = apportion(rest, weights)
  return communes.map((_, index) => printed[index] ?? others[index] ?? 0)
}

/** Dossiers of the month that each commune decides, of all channels: how often chance picks it. */
export function expectedByCommune(
  calibration: Pick<Calibration, 'communeVolumes' | 'mountains' | 'behaviour'>,
  places: Places,
  totals: Readonly<Record<Channel, number>>,
): number[] {
  const byChannel = (['ONLINE', 'DIRECT', 'POST'] as const).map((channel) =>
    decidedByCommune(calibration, places, { channel, total: totals[channel], scale: 1 }),
  )
  return places.communes.map((_, index) => byChannel.reduce((sum, counts) => sum + (counts[index] ?? 0), 0))
}
