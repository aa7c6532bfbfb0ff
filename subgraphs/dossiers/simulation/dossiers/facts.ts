import type { Behaviour } from '../calibration/behaviour.ts'
import type { ProvinceProfile } from '../calibration/profile.ts'
import type { ApplicantKind, CatalogueProcedure } from '../calibration/places.ts'
import type { Random } from './random.ts'

export type OnlinePayment = 'NONE' | 'PORTAL' | 'LOCAL'
export type Satisfaction = 'LIKED' | 'DISLIKED'

/** What is known of a dossier besides its course. Of one that was never received nothing is: false and NONE. */
export interface DossierFacts {
  readonly obligation: boolean
  readonly paidOnline: OnlinePayment
  readonly digitised: boolean
  readonly electronicResult: boolean
  readonly reused: boolean
  readonly personalStore: boolean
  readonly vneidVerified: boolean
  /** Null: not rated. */
  readonly satisfaction: Satisfaction | null
}

export const noFacts: DossierFacts = {
  obligation: false,
  paidOnline: 'NONE',
  digitised: false,
  electronicResult: false,
  reused: false,
  personalStore: false,
  vneidVerified: false,
  satisfaction: null,
}

/** Facts in the proportions of the province; a result, electronic or liked, only where there is one. */
export function factsOf(
  profile: ProvinceProfile,
  { portalPaymentShare, likedShare }: Behaviour,
  isResolved: boolean,
  random: Random,
): DossierFacts {
  const obligation = random.chance(profile.obligation)
  const isPaidOnline = random.chance(profile.paidOnline)
  const gateway = random.chance(portalPaymentShare) ? 'PORTAL' : 'LOCAL'
  return {
    obligation,
    paidOnline: obligation && isPaidOnline ? gateway : 'NONE',
    digitised: random.chance(profile.digitised),
    electronicResult: random.chance(profile.electronicResult) && isResolved,
    reused: random.chance(profile.reused),
    personalStore: random.chance(profile.personalStore),
    vneidVerified: random.chance(profile.vneidVerified),
    satisfaction: isResolved ? ratingOf(profile, likedShare, random.next()) : null,
  }
}

function ratingOf({ disliked }: ProvinceProfile, likedShare: number, drawn: number): Satisfaction | null {
  if (drawn < disliked) return 'DISLIKED'
  return drawn < disliked / (1 - likedShare) ? 'LIKED' : null
}

/** One of those the procedure is for, citizens most often. */
export function applicantKindOf(
  { audiences }: CatalogueProcedure,
  { citizenShare, businessShare }: Behaviour,
  random: Random,
): ApplicantKind {
  const drawn = random.next()
  const kind = drawn < citizenShare ? 'CITIZEN' : drawn < citizenShare + businessShare ? 'BUSINESS' : 'ORGANISATION'
  return audiences.includes(kind) ? kind : (audiences[0] ?? 'CITIZEN')
}
