import type { Place } from '../queries/list-captures.ts'
import type { Scheme } from '../to-scheme.ts'
import { contentHashOf } from './content-hash.ts'
import { momentOfCapture } from './moment-of-capture.ts'
import { placeOfList, type WantedPlace } from './place-of-list.ts'
import { problemsUnderScheme } from './problems-under-scheme.ts'
import type { Told, ToldCapture } from './told-capture.ts'

/** What the words of the command say of the file, as they came. */
export interface WantedCapture extends WantedPlace {
  readonly capturedAt: string | null
  readonly scheme: string | null
}

/** A capture about which nothing is open any more. */
export interface SettledCapture extends ToldCapture {
  readonly place: Place
  readonly moment: Date
  readonly day: string
  readonly scheme: Scheme
  /** Indicators with numerators and denominators of every entry. */
  readonly isComplete: boolean
  readonly contentHash: string
}

/** Joins what the file says with the options. Every problem of both is told; nothing of a file with one is kept. */
export function settleCapture(
  read: Told,
  wanted: WantedCapture,
  known: { readonly schemes: readonly Scheme[]; readonly now: Date },
): { readonly problems: readonly string[] } | { readonly capture: SettledCapture } {
  const told = 'told' in read ? read.told : null
  const when = momentOfCapture(told ?? { capturedAt: wanted.capturedAt, capturedOn: [] }, wanted.capturedAt, known.now)
  const named = [...new Set([...(told?.schemes ?? []), ...(wanted.scheme === null ? [] : [wanted.scheme])])]
  const by = schemeOf(known.schemes, named, 'capturedOn' in when ? when.capturedOn : null)
  const where = told && placeOfList(told, wanted)
  const problems = [
    ...('problems' in read ? read.problems : []),
    // Without the file it is not known whether the option would be needed.
    ...('problems' in when && (told !== null || wanted.capturedAt !== null) ? when.problems : []),
    ...('problems' in by ? by.problems : []),
    ...(where !== null && 'problems' in where ? where.problems : []),
    ...(told !== null && 'scheme' in by ? problemsUnderScheme(told, by.scheme) : []),
  ]
  const isSettled = told !== null && 'capturedAt' in when && 'scheme' in by && where !== null && 'place' in where
  if (problems.length > 0 || !isSettled) return { problems }
  return {
    capture: {
      ...told,
      entries: told.entries.map((entry) => ({ ...entry, level: entry.level ?? where.place.level })),
      place: where.place,
      moment: when.capturedAt,
      day: when.capturedOn,
      scheme: by.scheme,
      isComplete: isComplete(told),
      contentHash: contentHashOf(told, by.scheme.id),
    },
  }
}

function schemeOf(
  schemes: readonly Scheme[],
  [named, ...others]: readonly string[],
  day: string | null,
): { problems: string[] } | { scheme: Scheme } {
  const names = schemes.map(({ id }) => id).join(', ')
  if (schemes.length === 0)
    return { problems: ['The database has no scheme yet. Run npm start once, which loads the reference data.'] }
  if (named !== undefined) {
    if (others.length > 0)
      return { problems: [`File and --scheme name ${[named, ...others].join(', ')}. Correct one of them.`] }
    const scheme = schemes.find(({ id }) => id === named)
    return scheme ? { scheme } : { problems: [`There is no scheme ${named}. Known are: ${names}.`] }
  }
  if (day === null) return { problems: [] }
  const scheme = schemes.find(({ validFrom, validUntil }) => validFrom <= day && (validUntil ?? '9999') > day)
  return scheme
    ? { scheme }
    : {
        problems: [`No scheme was in force on ${day}. Say which the portal applied: --scheme ID. Known are: ${names}.`],
      }
}

/** As captures of the reference data say it: every entry has indicators. */
function isComplete({ entries, indicators }: ToldCapture): boolean {
  const counted = new Set(
    indicators.filter((row) => row.numerator !== null && row.denominator !== null).map((row) => row.agency),
  )
  return entries.every(({ agency }) => counted.has(agency))
}
