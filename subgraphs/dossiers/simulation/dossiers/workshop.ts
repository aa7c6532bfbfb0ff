import { dayNumber, instantAt } from '../../src/rules/viet-nam-time.ts'
import type { Calibration, Channel, Level } from '../calibration/calibration.ts'
import { expectedByCommune, totalsOf } from '../calibration/volumes.ts'
import type { Places } from '../calibration/places.ts'
import type { ProvinceProfile } from '../calibration/profile.ts'
import { createPicker, type Random } from './random.ts'
import { sharesOf, type Share } from '../calibration/shares.ts'

/** The month of the volumes, and the last day that the log tells of. */
export const month = { from: '2025-07-01', until: '2025-08-01', logEnds: '2025-09-01' }
export const monthBegins = instantAt(dayNumber(month.from), 0)
export const monthEnds = instantAt(dayNumber(month.until), 0)

export const levels = ['PROVINCE', 'COMMUNE'] as const
export const channels = ['ONLINE', 'DIRECT', 'POST'] as const

/** Who decides a dossier, what it is about and how it came. Communes are given by their place in `places.communes`. */
export interface Matter {
  readonly level: Level
  readonly channel: Channel
  readonly share: Share
  /** The deciding commune; null: an agency of the province. */
  readonly commune: number | null
  /** The receiving commune; null: as usual. */
  readonly receivedBy: number | null
}

/** What the makers of one province's dossiers need besides chance. Nothing of it changes. */
export interface Workshop {
  readonly places: Places
  readonly calibration: Calibration
  readonly profile: ProvinceProfile
  readonly shares: Readonly<Record<Level, readonly Share[]>>
  readonly pickShare: Readonly<Record<Level, (random: Random) => number>>
  readonly pickChannel: Readonly<Record<Level, (random: Random) => number>>
  /** Draws a commune of the province by its volume. */
  pickCommune(random: Random): number
  /** Whether the commune's figure is in print. */
  isPublished(commune: number): boolean
  /** The log ends here: what happens later has not happened. */
  readonly logEnds: number
}

export function createWorkshop(places: Places, calibration: Calibration): Workshop {
  const provinceCode = places.province.code
  const profile = calibration.profiles.get(provinceCode)
  if (profile === undefined) throw new Error(`The portal's ratios of the province ${provinceCode} are not known.`)
  const totals = totalsOf(calibration.volumes, provinceCode, 1)
  const received = { PROVINCE: sumOf(totals.PROVINCE), COMMUNE: sumOf(totals.COMMUNE) }
  const shares = sharesOf(calibration, places, received)
  const published = new Set(calibration.communeVolumes.map((row) => row.unit_code))
  const isPublished = places.communes.map((commune) => published.has(commune.code))
  const ofLevels = <Part>(make: (level: Level) => Part) => ({ PROVINCE: make('PROVINCE'), COMMUNE: make('COMMUNE') })
  return {
    places,
    calibration,
    profile,
    shares,
    pickShare: ofLevels((level) => createPicker(shares[level].map((share) => share.weight))),
    pickChannel: ofLevels((level) => createPicker(channels.map((channel) => totals[level][channel]))),
    pickCommune: createPicker(expectedByCommune(calibration, places, totals.COMMUNE)),
    isPublished: (commune) => isPublished[commune] === true,
    logEnds: instantAt(dayNumber(month.logEnds), 0),
  }
}

/** A matter by chance: agency or commune by volume, field by the mix, channel as usual in the month. */
export function drawMatter(workshop: Workshop, level: Level, random: Random, channel?: Channel): Matter {
  return {
    level,
    channel: channel ?? channels[workshop.pickChannel[level](random)] ?? 'ONLINE',
    share: shareAt(workshop, level, workshop.pickShare[level](random)),
    commune: level === 'COMMUNE' ? workshop.pickCommune(random) : null,
    receivedBy: null,
  }
}

export function shareAt({ shares }: Workshop, level: Level, index: number): Share {
  const share = shares[level][index]
  if (share === undefined) throw new RangeError(`The mix has no part number ${index} at level ${level}.`)
  return share
}

function sumOf(totals: Readonly<Record<Channel, number>>): number {
  return totals.ONLINE + totals.DIRECT + totals.POST
}
