import { chanceIn } from '../calibration/month.ts'
import type { Calibration, Channel, Level } from '../calibration/calibration.ts'
import { hashOf } from '@motcua/kit/seeded-random'
import { apportion } from '@motcua/kit/apportion'
import { correctionOf } from './corrections.ts'
import { daysOfReception } from './days.ts'
import { makeReceived } from './dossier-maker.ts'
import { receptionOn } from './moments.ts'
import type { CodeOf } from './numbering.ts'
import type { Plan, Planned } from './plan.ts'
import { createRandom, seedOf, shuffle, type Random } from './random.ts'
import type { SimulatedDossier } from './simulated-dossier.ts'
import { decidedByCommune, totalsOf, volumesOf } from '../calibration/volumes.ts'
import { channels, levels, shareAt, type Workshop } from './workshop.ts'

export const inMonth = 0

/** Plans what was received in the month: totals, days and published communes to the dossier, the rest by weight. */
export function planMonth(plan: Plan, workshop: Workshop, scale: number): void {
  const { calibration, places } = workshop
  const totals = totalsOf(calibration.volumes, places.province.code, scale)
  for (const level of levels) {
    for (const channel of channels) {
      const first = plan.size
      planChannel(plan, workshop, { level, channel, total: totals[level][channel], scale })
      if (level === 'COMMUNE') sendToPublished(plan, workshop, { channel, first, scale })
    }
  }
}

interface Lot {
  readonly level: Level
  readonly channel: Channel
  readonly total: number
  readonly scale: number
}

function planChannel(plan: Plan, { calibration, places, shares }: Workshop, lot: Lot): void {
  const { level, channel, total } = lot
  const name = chanceIn(calibration.month, `received by ${places.province.code}, level ${level}, channel ${channel}`)
  const random = createRandom(name)
  const rows = volumesOf(calibration.volumes, places.province.code, lot)
  const days = shuffle(daysOfReception(calibration, rows, total), random)
  const counts =
    level === 'COMMUNE'
      ? decidedByCommune(calibration, places, lot)
      : apportion(
          total,
          shares.PROVINCE.map((share) => share.weights[channel]),
        )
  const base = hashOf(name)
  let dealt = 0
  for (const [index, count] of counts.entries()) {
    for (let left = count; left > 0; left -= 1) {
      plan.add({
        kind: inMonth,
        level,
        channel,
        seed: seedOf(base, dealt),
        cameAt: receptionOn(calibration, days[dealt] ?? 0, channel, random),
        share: level === 'COMMUNE' ? -1 : index,
        commune: level === 'COMMUNE' ? index : -1,
        receivedBy: -1,
      })
      dealt += 1
    }
  }
}

/** What published communes received for others comes from all others alike: every so manieth of their dossiers. */
function sendToPublished(
  plan: Plan,
  { calibration, places, isPublished }: Workshop,
  { channel, first, scale }: { readonly channel: Channel; readonly first: number; readonly scale: number },
): void {
  for (const row of rowsOf(calibration, channel)) {
    const receivedBy = places.communes.findIndex((commune) => commune.code === row.unit_code)
    if (receivedBy < 0) continue
    const others = Array.from({ length: plan.size - first }, (_, index) => first + index).filter(
      (number) => !isPublished(plan.communeOf(number)),
    )
    const count = Math.min(others.length, Math.round(row.received_for_others * scale))
    for (let sent = 0; sent < count; sent += 1) {
      const number = others[Math.floor(((sent + 0.5) * others.length) / count)]
      if (number !== undefined) plan.receiveBy(number, receivedBy)
    }
  }
}

function rowsOf({ communeVolumes }: Calibration, channel: Channel) {
  return communeVolumes.filter((row) => row.channel === channel && row.received_for_others > 0)
}

/** Makes what planMonth planned. random begins anew with the seed. */
export function makeInMonth(
  workshop: Workshop,
  { level, channel, cameAt, share, commune, receivedBy }: Planned,
  random: Random,
  codeOf: CodeOf,
): SimulatedDossier {
  const drawn = share < 0 ? workshop.pickShare[level][channel](random) : share
  const matter = {
    level,
    channel,
    share: shareAt(workshop, level, drawn),
    commune: commune < 0 ? null : commune,
    receivedBy: receivedBy < 0 ? null : receivedBy,
  }
  const made = makeReceived(workshop, matter, cameAt, random, codeOf)
  const { correction, apologies } = correctionOf(workshop.calibration, made, random)
  return correction === null ? made : { ...made, correction, apologies }
}
