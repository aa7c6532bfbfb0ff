import { civilDay, dayNumber, instantAt } from '../../../subgraphs/dossiers/src/rules/viet-nam-time.ts'
import { addWorkingDays } from '../../../subgraphs/dossiers/src/rules/working-calendar.ts'
import { apportion } from '../apportion.ts'
import type { Calibration, Channel, Level, Volume } from './calibration.ts'
import { makeReceived, makeUnreceived, type Matter, type SimulatedDossier, type Workshop } from './dossier-maker.ts'
import { workingInstant } from './moments.ts'
import { communeWeight, counterWeight, type Commune, type Places } from './places.ts'
import { createPicker, createRandom, shuffle, type Random } from './random.ts'
import { sharesOf, type Share } from './shares.ts'

/** The month of the published volumes, and the last day that the log tells of. */
export const month = { from: '2025-07-01', until: '2025-08-01', logEnds: '2025-09-01' }

/** Not published; set so that a month begins and ends as full as one would expect. */
const besides = {
  carriedOver: { PROVINCE: 7600, COMMUNE: 6400 },
  endedBefore: { PROVINCE: 1000, COMMUNE: 2000 },
  refused: { PROVINCE: 140, COMMUNE: 280 },
  withdrawnUnreceived: { PROVINCE: 20, COMMUNE: 40 },
  waiting: { PROVINCE: 70, COMMUNE: 190 },
}
const levels = ['PROVINCE', 'COMMUNE'] as const
const channels = ['ONLINE', 'DIRECT', 'POST'] as const
const weekdayWeights = [0, 1.15, 1.06, 1, 0.96, 0.88, 0]
/** The first days of the new communes were slow: 339 on the first, which is in print. */
const firstDays = [0, 0.55, 0.75, 0.9]

/**
 * Thanh Hoá's dossiers around July 2025, in the order in which they came. What is in print is met to the dossier; the
 * rest is drawn from named sources of chance, so that the same calibration and catalogue give the same dossiers.
 * scale 1: as in print; below 1: every total shrunk alike and rounded, the same shape.
 */
export function simulateDossiers(places: Places, calibration: Calibration, scale: number): SimulatedDossier[] {
  const weights = new Map(places.communes.map((commune) => [commune, communeWeight(commune, calibration.mountains)]))
  const workshop: Workshop = {
    places,
    calibration,
    pickCommune: createPicker(places.communes, (commune) => weights.get(commune) ?? 0),
    logEnds: instantAt(dayNumber(month.logEnds), 0),
  }
  const shares = {
    PROVINCE: sharesOf('PROVINCE', calibration, places),
    COMMUNE: sharesOf('COMMUNE', calibration, places),
  }
  const made = levels.flatMap((level) => {
    const scaled = (count: number) => Math.max(1, Math.round(count * scale))
    const drawMatter = matterDrawer(workshop, level, shares[level])
    return [
      ...receivedInMonth(workshop, level, shares[level], scale),
      ...receivedBefore(workshop, level, drawMatter, {
        carriedOver: scaled(besides.carriedOver[level]),
        ended: scaled(besides.endedBefore[level]),
      }),
      ...neverReceived(workshop, level, drawMatter, 'REFUSED', scaled(besides.refused[level])),
      ...neverReceived(workshop, level, drawMatter, 'WITHDRAWN', scaled(besides.withdrawnUnreceived[level])),
      ...waitingAtEnd(workshop, level, drawMatter, scaled(besides.waiting[level])),
    ]
  })
  return made.toSorted((one, other) => cameAt(one) - cameAt(other) || one.agencyCode.localeCompare(other.agencyCode))
}

/** Reception, or submission of what was never received. */
export const cameAt = (dossier: SimulatedDossier): number => dossier.receivedAt ?? dossier.submittedAt

/** Totals of the cells of level and channel: in print, or shrunk together so that they add up to the shrunk whole. */
export function totalsOf(volumes: readonly Volume[], scale: number): Record<Level, Record<Channel, number>> {
  const cells = levels.flatMap((level) => channels.map((channel) => ({ level, channel })))
  const published = cells.map(
    ({ level, channel }) => volumes.find((row) => row.level === level && row.channel === channel)?.received ?? 0,
  )
  const whole = Math.round(published.reduce((sum, part) => sum + part, 0) * scale)
  const shares = apportion(whole, published)
  const totalOf = (level: Level, channel: Channel) =>
    shares[cells.findIndex((cell) => cell.level === level && cell.channel === channel)] ?? 0
  const ofLevel = (level: Level) => ({
    ONLINE: totalOf(level, 'ONLINE'),
    DIRECT: totalOf(level, 'DIRECT'),
    POST: totalOf(level, 'POST'),
  })
  return { PROVINCE: ofLevel('PROVINCE'), COMMUNE: ofLevel('COMMUNE') }
}

function* receivedInMonth(
  workshop: Workshop,
  level: Level,
  shares: readonly Share[],
  scale: number,
): Generator<SimulatedDossier> {
  const { calibration, places } = workshop
  const totals = totalsOf(calibration.volumes, scale)[level]
  const random = createRandom(`received, level ${level}`)
  const days = shuffle(daysOfReception(calibration, level, Object.values(totals).reduce(add, 0), scale), random)
  const pickShare = createPicker(shares, (share) => share.weight)
  let dealt = 0
  for (const channel of channels) {
    const matters: readonly { share: Share | null; commune: Commune | null; weight: number }[] =
      level === 'COMMUNE'
        ? places.communes.map((commune) => ({ share: null, commune, weight: weightOf(commune, channel, calibration) }))
        : shares.map((share) => ({ share, commune: null, weight: share.weight }))
    const counts = apportion(
      totals[channel],
      matters.map((matter) => matter.weight),
    )
    for (const [index, { share, commune }] of matters.entries()) {
      for (let left = counts[index] ?? 0; left > 0; left -= 1) {
        const number = days[dealt] ?? 0
        dealt += 1
        const receivedAt = workingInstant(calibration.calendar, number, random)
        const matter = { level, channel, share: share ?? pickShare(random), commune }
        yield makeReceived(workshop, matter, receivedAt, random)
      }
    }
  }
}

function weightOf(commune: Commune, channel: Channel, { mountains }: Calibration): number {
  return channel === 'ONLINE' ? communeWeight(commune, mountains) : counterWeight(commune, mountains)
}

/** One day number for every dossier of the level: published days exactly, the others by weekday. */
function daysOfReception(calibration: Calibration, level: Level, total: number, scale: number): number[] {
  const [first, until] = [dayNumber(month.from), dayNumber(month.until)]
  const numbers: number[] = []
  for (let number = first; number < until; number += 1) {
    if (calibration.calendar.isWorkingDay(number)) numbers.push(number)
  }
  const published = numbers.map((number) => publishedOn(calibration.volumes, level, civilDay(number)))
  const fixed = published.map((count) => (count === null ? 0 : Math.round(count * scale)))
  const weights = numbers.map((number, index) =>
    published[index] === null ? weightOfDay(level, number) * (level === 'COMMUNE' ? (firstDays[index] ?? 1) : 1) : 0,
  )
  const others = apportion(total - fixed.reduce(add, 0), weights)
  return numbers.flatMap((number, index) =>
    Array.from({ length: (fixed[index] ?? 0) + (others[index] ?? 0) }, () => number),
  )
}

/** By weekday, with a little luck of its own. */
function weightOfDay(level: Level, number: number): number {
  const luck = Math.exp(0.05 * createRandom(`day ${civilDay(number)}, level ${level}`).normal())
  return (weekdayWeights[(number + 4) % 7] ?? 0) * luck
}

function publishedOn(volumes: readonly Volume[], level: Level, day: string): number | null {
  return volumes.find((row) => row.level === level && row.channel === null && row.from === day)?.received ?? null
}

/** Dossiers of June: so many that are in handling when July begins, and so many that have ended by then. */
function receivedBefore(
  workshop: Workshop,
  level: Level,
  drawMatter: (random: Random) => Matter,
  wanted: { readonly carriedOver: number; readonly ended: number },
): SimulatedDossier[] {
  const random = createRandom(`received before, level ${level}`)
  const { calendar } = workshop.calibration
  const begins = instantAt(dayNumber(month.from), 0)
  const carriedOver: SimulatedDossier[] = []
  const ended: SimulatedDossier[] = []
  while (carriedOver.length < wanted.carriedOver || ended.length < wanted.ended) {
    const back = 1 + Math.floor(29 * random.next() ** 1.8)
    const number = dayNumber(month.from) - back
    if (!calendar.isWorkingDay(number)) continue
    const made = makeReceived(workshop, drawMatter(random), workingInstant(calendar, number, random), random)
    const [list, limit] =
      made.endedAt !== null && made.endedAt < begins ? [ended, wanted.ended] : [carriedOver, wanted.carriedOver]
    if (list.length < limit) list.push(made)
  }
  return [...carriedOver, ...ended]
}

/** Filed in the month, refused or withdrawn within the day that follows, before anyone accepted it. */
function neverReceived(
  workshop: Workshop,
  level: Level,
  drawMatter: (random: Random) => Matter,
  closure: 'REFUSED' | 'WITHDRAWN',
  count: number,
): SimulatedDossier[] {
  const random = createRandom(`${closure} before reception, level ${level}`)
  const { calendar } = workshop.calibration
  const first = dayNumber(month.from)
  return Array.from({ length: count }, () => {
    const number = addWorkingDays(calendar, first + random.below(29), 0)
    const submittedAt = workingInstant(calendar, number, random)
    const endedAt = workingInstant(calendar, addWorkingDays(calendar, number, 1), random)
    return makeUnreceived(
      workshop,
      { ...drawMatter(random), channel: 'ONLINE' },
      { submittedAt, endedAt, closure },
      random,
    )
  })
}

/** Filed on the last days of the month and not received when it ends; most are received in the days after, a few never. */
function waitingAtEnd(
  workshop: Workshop,
  level: Level,
  drawMatter: (random: Random) => Matter,
  count: number,
): SimulatedDossier[] {
  const random = createRandom(`waiting, level ${level}`)
  const { calendar } = workshop.calibration
  const until = dayNumber(month.until)
  const ends = instantAt(until, 0)
  const made: SimulatedDossier[] = []
  while (made.length < count) {
    const matter = { ...drawMatter(random), channel: 'ONLINE' as const }
    if (random.chance(0.03)) {
      const submittedAt = workingInstant(calendar, addWorkingDays(calendar, until - 3, 0), random)
      made.push(makeUnreceived(workshop, matter, { submittedAt, endedAt: null, closure: null }, random))
      continue
    }
    const receivedAt = workingInstant(calendar, addWorkingDays(calendar, until + random.below(2), 0), random)
    const dossier = makeReceived(workshop, matter, receivedAt, random)
    if (dossier.submittedAt < ends) made.push(dossier)
  }
  return made
}

/** A matter by chance: agency or commune by volume, field by the mix, channel as usual in the month. */
function matterDrawer(workshop: Workshop, level: Level, shares: readonly Share[]): (random: Random) => Matter {
  const totals = totalsOf(workshop.calibration.volumes, 1)[level]
  const pickShare = createPicker(shares, (share) => share.weight)
  const pickChannel = createPicker(channels, (channel) => totals[channel])
  return (random) => ({
    level,
    channel: pickChannel(random),
    share: pickShare(random),
    commune: level === 'COMMUNE' ? workshop.pickCommune(random) : null,
  })
}

function add(sum: number, part: number): number {
  return sum + part
}
