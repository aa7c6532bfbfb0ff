import { hashOf } from '@motcua/kit/seeded-random'
import { aroundKinds, isLeftFromBefore, makeAround, type AroundKind } from './around-month.ts'
import type { Calibration, Level } from '../calibration/calibration.ts'
import { chanceIn } from '../calibration/month.ts'
import { createGrouping } from './grouping.ts'
import { inMonth, makeInMonth, planMonth } from './in-month.ts'
import { createNumbering } from './numbering.ts'
import { Plan } from './plan.ts'
import type { Places } from '../calibration/places.ts'
import { Random, seedOf } from './random.ts'
import type { SimulatedDossier } from './simulated-dossier.ts'
import { totalsOf } from '../calibration/volumes.ts'
import { createWorkshop, levels, type Workshop } from './workshop.ts'

/**
 * One province's dossiers of the month of the calibration, in the order in which they came. What is in print is met to the dossier; the
 * rest is drawn from named sources of chance, so that the same calibration, places and scale give the same dossiers,
 * whatever other provinces are simulated beside it. scale 1: as calibrated; below 1: every total shrunk alike and
 * rounded, the same shape.
 */
export function* simulateProvince(
  places: Places,
  calibration: Calibration,
  provinceCode: string,
  scale: number,
): Generator<SimulatedDossier> {
  if (places.province.code !== provinceCode) {
    throw new Error(`The places are those of the province ${places.province.code}, not of ${provinceCode}.`)
  }
  const workshop = createWorkshop(places, calibration)
  const plan = new Plan()
  planMonth(plan, workshop, scale)
  planAround(plan, workshop, scale)
  const random = new Random(0)
  const codeOf = createNumbering()
  const inGroup = createGrouping(chanceIn(calibration.month, `requests of ${provinceCode}`), calibration.behaviour)
  for (const number of plan.inOrder()) {
    const planned = plan.at(number)
    random.restart(planned.seed)
    const kind = aroundKinds[planned.kind - 1]
    const made =
      kind === undefined
        ? makeInMonth(workshop, planned, random, codeOf)
        : makeAround(kind, workshop, planned.level, random, codeOf)
    if (made !== null) yield inGroup(made)
  }
}

/** Reception, or submission of what was never received. */
export const cameAt = (dossier: Pick<SimulatedDossier, 'receivedAt' | 'submittedAt'>): number =>
  dossier.receivedAt ?? dossier.submittedAt

/** How many dossiers of one province a simulation has, for a foreseen number of rows. */
export function countProvince(calibration: Calibration, provinceCode: string, scale: number): number {
  const totals = totalsOf(calibration.volumes, provinceCode, scale)
  return levels.reduce((sum, level) => {
    const received = totals[level].ONLINE + totals[level].DIRECT + totals[level].POST
    const around = aroundKinds.map((kind) => countAround(calibration, provinceCode, { kind, level, scale }))
    return sum + received + around.reduce((all, count) => all + count, 0)
  }, 0)
}

interface AroundLot {
  readonly kind: AroundKind
  readonly level: Level
  readonly scale: number
}

function countAround(calibration: Calibration, provinceCode: string, { kind, level, scale }: AroundLot): number {
  const totals = totalsOf(calibration.volumes, provinceCode, 1)[level]
  const row = calibration.around.find((candidate) => candidate.kind === kind && candidate.level === level)
  const share = row === undefined ? 0 : row.count / row.for_received
  if (share === 0 || (calibration.month.continues && isLeftFromBefore(kind))) return 0
  return Math.max(1, Math.round((totals.ONLINE + totals.DIRECT + totals.POST) * share * scale))
}

/** Tries one seed after the other until there are enough of a kind, and keeps the seeds that gave one. */
function planAround(plan: Plan, workshop: Workshop, scale: number): void {
  const { calibration, places } = workshop
  const random = new Random(0)
  for (const [index, kind] of aroundKinds.entries()) {
    for (const level of levels) {
      const base = hashOf(chanceIn(calibration.month, `${kind} of ${places.province.code}, level ${level}`))
      let wanted = countAround(calibration, places.province.code, { kind, level, scale })
      for (let tried = 0; wanted > 0; tried += 1) {
        const seed = seedOf(base, tried)
        random.restart(seed)
        const made = makeAround(kind, workshop, level, random, () => '')
        if (made === null) continue
        const { channel } = made
        const nowhere = { share: -1, commune: -1, receivedBy: -1 }
        plan.add({ kind: inMonth + 1 + index, level, channel, seed, cameAt: cameAt(made), ...nowhere })
        wanted -= 1
      }
    }
  }
}
