import type { Calibration, Channel, Level } from '../calibration/calibration.ts'
import { expectedByCommune, totalsOf } from '../calibration/volumes.ts'
import type { Places } from '../calibration/places.ts'
import type { SimulatedMonth } from '../calibration/month.ts'
import type { ProvinceProfile } from '../calibration/profile.ts'
import { createPicker, type Random } from './random.ts'
import { sharesOf, type Share } from '../calibration/shares.ts'

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
  readonly pickShare: Readonly<Record<Level, Readonly<Record<Channel, (random: Random) => number>>>>
  readonly pickChannel: Readonly<Record<Level, (random: Random) => number>>
  /** Draws a commune of the province by its volume. */
  pickCommune(random: Random): number
  /** Whether the commune's figure is in print. */
  isPublished(commune: number): boolean
  readonly month: SimulatedMonth
}

export function createWorkshop(places: Places, calibration: Calibration): Workshop {
  const provinceCode = places.province.code
  const profile = calibration.profiles.get(provinceCode)
  if (profile === undefined) throw new Error(`The portal's ratios of the province ${provinceCode} are not known.`)
  const totals = totalsOf(calibration.volumes, provinceCode, 1)
  const byCommune = expectedByCommune(calibration, places, totals.COMMUNE)
  const shares = sharesOf(calibration, places, { totals, byCommune })
  const published = new Set(calibration.communeVolumes.map((row) => row.unit_code))
  const isPublished = places.communes.map((commune) => published.has(commune.code))
  const ofLevels = <Part>(make: (level: Level) => Part) => ({ PROVINCE: make('PROVINCE'), COMMUNE: make('COMMUNE') })
  return {
    places,
    calibration,
    profile,
    shares,
    pickShare: ofLevels((level) => {
      const pickerOf = (channel: Channel) => createPicker(shares[level].map((share) => share.weights[channel]))
      return { ONLINE: pickerOf('ONLINE'), DIRECT: pickerOf('DIRECT'), POST: pickerOf('POST') }
    }),
    pickChannel: ofLevels((level) => createPicker(channels.map((channel) => totals[level][channel]))),
    pickCommune: createPicker(byCommune),
    isPublished: (commune) => isPublished[commune] === true,
    month: calibration.month,
  }
}

/** A matter by chance: agency or commune by volume, field by the mix, channel as usual in the month. */
export function drawMatter(workshop: Workshop, level: Level, random: Random, channel?: Channel): Matter {
  const drawn = channel ?? channels[workshop.pickChannel[level](random)] ?? 'ONLINE'
  return {
    level,
    channel: drawn,
    share: shareAt(workshop, level, workshop.pickShare[level][drawn](random)),
    commune: level === 'COMMUNE' ? workshop.pickCommune(random) : null,
    receivedBy: null,
  }
}

export function shareAt({ shares }: Workshop, level: Level, index: number): Share {
  const share = shares[level][index]
  if (share === undefined) throw new RangeError(`The mix has no part number ${index} at level ${level}.`)
  return share
}
