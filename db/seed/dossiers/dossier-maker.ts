import { acceptanceDueAt } from '../../../subgraphs/dossiers/src/rules/acceptance-due.ts'
import { outcomeOf, type Closure, type Outcome } from '../../../subgraphs/dossiers/src/rules/outcome.ts'
import type { Calibration, Channel, Level } from './calibration.ts'
import { endingOf } from './ending.ts'
import { appointmentAfter, submissionBefore } from './moments.ts'
import type { CatalogueProcedure, Commune, Places } from './places.ts'
import type { Random } from './random.ts'
import type { Share } from './shares.ts'

export type Status =
  'NEW' | 'ACCEPTED' | 'REFUSED' | 'PROCESSING' | 'PAYMENT_REQUESTED' | 'STOPPED' | 'COMPLETED' | 'RETURNED'

/** One simulated dossier; its code is given last, when all are in order. Instants are milliseconds since 1970. */
export interface SimulatedDossier {
  readonly level: Level
  readonly channel: Channel
  readonly procedure: CatalogueProcedure
  readonly status: Status
  readonly submittedAt: number
  readonly acceptanceDueAt: number
  readonly receivedAt: number | null
  readonly appointmentAt: number | null
  readonly endedAt: number | null
  readonly outcome: Outcome | null
  readonly agencyCode: string
  readonly competentUnitId: string
  readonly receivingUnitId: string
  readonly residenceUnitId: string
  readonly residenceProvinceCode: string
}

/** Who decides a dossier and what it is about. */
export interface Matter {
  readonly level: Level
  readonly channel: Channel
  readonly share: Share
  /** The deciding commune; null: an agency of the province. */
  readonly commune: Commune | null
}

/** What a maker needs besides chance. */
export interface Workshop {
  readonly places: Places
  readonly calibration: Calibration
  /** Draws a commune of the province by its volume. */
  readonly pickCommune: (random: Random) => Commune
  /** The log ends here: what ends later has not ended. */
  readonly logEnds: number
}

const boundaryFreeShare = { DIRECT: 0.05, ONLINE: 0.012, POST: 0.05 }
const centerShare = 0.8
const residesElsewhereShare = { COMMUNE: 0.015, PROVINCE: 0.03 }
const residesInOtherCommuneShare = 0.055
const returnedShare = 0.85
const paymentRequestedShare = 0.02

/** A dossier that was received at that instant, with all that followed. */
export function makeReceived(
  { calibration, places, pickCommune, logEnds }: Workshop,
  matter: Matter,
  receivedAt: number,
  random: Random,
): SimulatedDossier {
  const { calendar } = calibration
  const procedure = matter.share.pickProcedure(random)
  const submittedAt = submissionBefore(calendar, receivedAt, matter.channel, random)
  const appointmentAt = appointmentAfter(calendar, receivedAt, procedure, matter.share.usualWorkingDays)
  const drawn = endingOf(calendar, { receivedAt, appointmentAt, lateShare: matter.share.lateShare }, random)
  const hasEnded = drawn.endedAt !== null && drawn.endedAt < logEnds
  const [endedAt, closure] = hasEnded ? [drawn.endedAt, drawn.closure] : [null, null]
  const outcome = outcomeOf({ endedAt, appointmentAt, closure })
  return {
    ...whereabouts({ places, pickCommune }, matter, random),
    level: matter.level,
    channel: matter.channel,
    procedure,
    status: statusOf(outcome, random),
    submittedAt,
    acceptanceDueAt: acceptanceDueAt(calendar, submittedAt),
    receivedAt,
    appointmentAt,
    endedAt,
    outcome,
  }
}

/** A dossier that was filed and never received: refused or withdrawn at `endedAt`, or waiting when that is null. */
export function makeUnreceived(
  { calibration, places, pickCommune }: Workshop,
  matter: Matter,
  {
    submittedAt,
    endedAt,
    closure,
  }: { readonly submittedAt: number; readonly endedAt: number | null; readonly closure: Closure | null },
  random: Random,
): SimulatedDossier {
  return {
    ...whereabouts({ places, pickCommune }, matter, random),
    level: matter.level,
    channel: matter.channel,
    procedure: matter.share.pickProcedure(random),
    status: closure === null ? 'NEW' : closure === 'REFUSED' ? 'REFUSED' : 'STOPPED',
    submittedAt,
    acceptanceDueAt: acceptanceDueAt(calibration.calendar, submittedAt),
    receivedAt: null,
    appointmentAt: null,
    endedAt,
    outcome: outcomeOf({ endedAt, appointmentAt: null, closure }),
  }
}

function statusOf(outcome: Outcome | null, random: Random): Status {
  if (outcome === 'WITHDRAWN' || outcome === 'STOPPED') return 'STOPPED'
  if (outcome !== null) return random.chance(returnedShare) ? 'RETURNED' : 'COMPLETED'
  return random.chance(paymentRequestedShare) ? 'PAYMENT_REQUESTED' : 'PROCESSING'
}

/** Where it is decided, where it was received, and where the applicant lives. */
function whereabouts(
  { places, pickCommune }: Pick<Workshop, 'places' | 'pickCommune'>,
  { level, channel, share, commune }: Matter,
  random: Random,
) {
  const { province, communes, elsewhere } = places
  const home = commune ?? pickCommune(random)
  const stranger = random.chance(residesElsewhereShare[level]) ? elsewhere[random.below(elsewhere.length)] : undefined
  const moved = commune !== null && random.chance(residesInOtherCommuneShare)
  const residence = stranger ?? {
    unitId: (moved ? pickCommune(random) : home).unitId,
    provinceCode: province.code,
  }
  const residenceUnit = { residenceUnitId: residence.unitId, residenceProvinceCode: residence.provinceCode }
  if (commune === null) {
    const receivingUnitId = random.chance(centerShare) ? province.unitId : home.unitId
    const agencyCode = share.agencyCode ?? province.agencyCode
    return { agencyCode, competentUnitId: province.unitId, receivingUnitId, ...residenceUnit }
  }
  const isBoundaryFree = random.chance(boundaryFreeShare[channel])
  const receiving = isBoundaryFree ? neighbourOf(commune, communes, random) : commune
  const competent = { agencyCode: commune.agencyCode, competentUnitId: commune.unitId }
  return { ...competent, receivingUnitId: receiving.unitId, ...residenceUnit }
}

/** Codes follow the map, so that a commune near in code is mostly near on the ground. */
function neighbourOf(commune: Commune, communes: readonly Commune[], random: Random): Commune {
  const step = (1 + random.below(4)) * (random.chance(0.5) ? 1 : -1)
  const index = (communes.indexOf(commune) + step + communes.length) % communes.length
  return communes[index] ?? commune
}
