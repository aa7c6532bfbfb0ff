import type { Commune, Places } from '../calibration/places.ts'
import type { Random } from './random.ts'
import type { Matter, Workshop } from './workshop.ts'

/** Where a dossier is decided, where it was received, and where its applicant lives. */
export interface Whereabouts {
  readonly agencyCode: string
  readonly competentUnitId: string
  readonly receivingUnitId: string
  readonly residenceUnitId: string
  readonly residenceProvinceCode: string
}

type Whither = Pick<Workshop, 'places' | 'pickCommune' | 'isPublished' | 'calibration'>

export function whereaboutsOf(workshop: Whither, matter: Matter, random: Random): Whereabouts {
  const { places, pickCommune, calibration } = workshop
  const { behaviour } = calibration
  const { province, elsewhere } = places
  const home = matter.commune ?? pickCommune(random)
  const isStranger = random.chance(
    matter.level === 'COMMUNE' ? behaviour.residesElsewhereCommune : behaviour.residesElsewhereProvince,
  )
  const stranger = isStranger ? elsewhere[random.below(elsewhere.length)] : undefined
  const hasMoved = matter.commune !== null && random.chance(behaviour.residesInOtherCommune)
  const residence = stranger === undefined ? communeAt(places, hasMoved ? pickCommune(random) : home).unitId : null
  return {
    agencyCode: agencyOf(places, matter),
    competentUnitId: matter.commune === null ? province.unitId : communeAt(places, matter.commune).unitId,
    receivingUnitId: receivingUnitOf(workshop, matter, home, random),
    residenceUnitId: stranger?.unitId ?? residence ?? province.unitId,
    residenceProvinceCode: stranger?.provinceCode ?? province.code,
  }
}

export function agencyOf(places: Places, { commune, share }: Matter): string {
  return commune === null ? (share.agencyCode ?? places.province.agencyCode) : communeAt(places, commune).agencyCode
}

/** A commune whose figure is in print receives what it decides, and of others only what is in print. */
function receivingUnitOf(workshop: Whither, matter: Matter, home: number, random: Random): string {
  const { places, isPublished, calibration } = workshop
  const { province, communes } = places
  const { behaviour } = calibration
  if (matter.receivedBy !== null) return communeAt(places, matter.receivedBy).unitId
  if (matter.commune === null) {
    const atCenter = random.chance(behaviour.centerShare) || isPublished(home)
    return atCenter ? province.unitId : communeAt(places, home).unitId
  }
  const own = matter.commune
  const other = random.chance(
    matter.channel === 'ONLINE' ? behaviour.boundaryFreeOnline : behaviour.boundaryFreeAtCounter,
  )
    ? neighbourOf(own, communes.length, random)
    : own
  return communeAt(places, isPublished(own) || isPublished(other) ? own : other).unitId
}

/** Codes follow the map, so that a commune near in code is mostly near on the ground. */
function neighbourOf(commune: number, communes: number, random: Random): number {
  const step = (1 + random.below(4)) * (random.chance(0.5) ? 1 : -1)
  return (((commune + step) % communes) + communes) % communes
}

function communeAt({ communes, province }: Places, index: number): Commune {
  const commune = communes[index]
  if (commune === undefined) throw new RangeError(`The province ${province.code} has no commune number ${index}.`)
  return commune
}
