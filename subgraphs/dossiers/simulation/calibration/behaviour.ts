import { readReference } from '@motcua/db/read-reference'
import { z } from 'zod'

export const behaviourFile = new URL('../data/behaviour.csv', import.meta.url)

const keys = [
  'seatWeight',
  'wardWeight',
  'communeWeight',
  'specialZoneWeight',
  'remoteMountainFactor',
  'nearMountainFactor',
  'volumeDeviationBesideMountains',
  'volumeDeviationAlone',
  'counterDeviation',
  'mountainCounterFactor',
  'latenessDamping',
  'communeLatenessDeviation',
  'communeLatenessSkew',
  'departmentLatenessDeviation',
  'procedureLatenessDeviation',
  'nearDueExponent',
  'dayDeviation',
  'counterFirstLevel',
  'counterFirstExtra',
  'counterFirstDays',
  'filedOnSundayShare',
  'filedOnSaturdayShare',
  'acceptedLateShare',
  'boundaryFreeAtCounter',
  'boundaryFreeOnline',
  'centerShare',
  'residesElsewhereCommune',
  'residesElsewhereProvince',
  'residesInOtherCommune',
  'shorterPromiseProcedures',
  'shorterPromiseLeastCut',
  'shorterPromiseMostCut',
  'supplementRequested',
  'supplementRequestedAgain',
  'supplementNeverBrought',
  'supplementDaysUntilRequest',
  'supplementMeanDaysUntilBrought',
  'stoppedWhenNotBrought',
  'stoppedLeastDays',
  'stoppedMoreDays',
  'withdrawnShare',
  'stoppedShare',
  'forgottenShare',
  'earlyShare',
  'lateDaysScale',
  'lateDaysTail',
  'returnedShare',
  'returnedAtOnceShare',
  'paymentRequestedShare',
  'apologisedShare',
  'apologyBeforeShare',
  'apologyMostDaysAway',
  'apologyNewDateShare',
  'apologyNewDateLeastDays',
  'apologyNewDateMoreDays',
  'movedWithLetterShare',
  'movedWithoutLetterShare',
  'correctedShare',
  'correctedTwiceShare',
  'notOfferedShare',
  'portalPaymentShare',
  'likedShare',
  'citizenShare',
  'businessShare',
  'daysOfJune',
  'openOfJuneSkew',
  'endedOfJuneSkew',
  'handedOverOnLastDayShare',
  'trulyEndedIsToldShare',
  'handedOnShare',
  'communesPerDistrict',
  'handedOnLastDayShare',
  'waitingRefusedShare',
  'waitingEndsRefusedShare',
  'birthRequestShare',
  'deathRequestShare',
  'landRequestShare',
  'criminalRecordRequestShare',
] as const

const behaviourRow = z.object({
  key: z.enum(keys),
  value: z.coerce.number().nonnegative(),
  basis: z.enum(['C', 'D', 'U']),
  source: z.string().min(1),
})

/** How people file and agencies handle: shares, deviations and days, by the name of their row in behaviour.csv. */
export type Behaviour = Readonly<Record<(typeof keys)[number], number>>

/** Refuses a file in which a number is missing or stands twice. */
export function readBehaviour(): Behaviour {
  const { rows } = readReference(behaviourFile, behaviourRow)
  const byKey = new Map(rows.map((row) => [row.key, row.value]))
  if (byKey.size !== rows.length) throw new Error('behaviour.csv has a key twice.')
  const valueOf = (key: (typeof keys)[number]) => {
    const value = byKey.get(key)
    if (value === undefined) throw new Error(`behaviour.csv has no ${key}.`)
    return value
  }
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- every key has its value by then
  return Object.fromEntries(keys.map((key) => [key, valueOf(key)])) as Behaviour
}
