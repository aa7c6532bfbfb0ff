import type { Place } from '../queries/list-captures.ts'
import type { ToldCapture } from './told-capture.ts'

/** Options of the command that say which list a file holds. */
export interface WantedPlace {
  readonly level: string | null
  readonly within: string | null
}

const levels = ['MINISTRY', 'PROVINCE', 'PROVINCE_UNITS'] as const
/** What an agency can be in a list. */
const levelsOfAgencies = {
  MINISTRY: ['MINISTRY'],
  PROVINCE: ['PROVINCE'],
  PROVINCE_UNITS: ['DEPARTMENT', 'COMMUNE'],
} as const

/** Which list of the portal a file holds, by the codes of its agencies: those of units begin with the code of their province. */
export function placeOfList(told: ToldCapture, wanted: WantedPlace): { problems: string[] } | { place: Place } {
  const codes = told.entries.map(({ agency }) => agency)
  if (codes.length === 0) return { problems: ['The file lists no agency. Give the list with a row for each.'] }
  const provinces = [...new Set(codes.map((code) => (code.includes('.') ? (code.split('.')[0] ?? '') : null)))]
  const [only] = provinces
  if (only === undefined || provinces.length > 1) {
    const found = provinces
      .map((one) => (one === null ? 'whole provinces or ministries' : `units of ${one}`))
      .join(', ')
    return {
      problems: [`The file lists ${found} together; one file is one list of the portal. Cut it into one for each.`],
    }
  }
  const place = only === null ? placeOfCountry(codes, wanted.level) : { level: 'PROVINCE_UNITS' as const, within: only }
  const problems = [
    ...(wanted.level === null || levels.some((level) => level === wanted.level)
      ? []
      : [`--level ${wanted.level}: must be ${levels.join(', ')}.`]),
    ...(wanted.level !== null && wanted.level !== place.level && levels.some((level) => level === wanted.level)
      ? [`--level says ${wanted.level}, the codes of the file are of ${place.level}. Correct it or leave it out.`]
      : []),
    ...[...told.within, ...(wanted.within === null ? [] : [wanted.within])]
      .filter((within) => within !== place.within)
      .map(
        (within) =>
          `The list is said to be within ${within}, its agencies are ${place.within === null ? 'of the whole country' : `units of ${place.within}`}. Correct one of them.`,
      ),
    ...problemsOfLevels(told, place),
  ]
  return problems.length > 0 ? { problems } : { place }
}

/** The codes of provinces begin with H; of other lists of the whole country somebody must say what they are. */
function placeOfCountry(codes: readonly string[], wanted: string | null): Place {
  const isOfProvinces = codes.every((code) => code.startsWith('H'))
  return { level: wanted === 'MINISTRY' && !isOfProvinces ? 'MINISTRY' : 'PROVINCE', within: null }
}

function problemsOfLevels({ entries }: ToldCapture, { level }: Place): string[] {
  if (level === 'PROVINCE' && !entries.every(({ agency }) => agency.startsWith('H'))) {
    return [
      'Some codes of the file are not of provinces, which begin with H. Say --level MINISTRY if they are ministries.',
    ]
  }
  const allowed: readonly string[] = levelsOfAgencies[level]
  return entries.flatMap(({ at, level: told }) => {
    if (told === null && allowed.length > 1) return [`${at}: does not say whether it is ${allowed.join(' or ')}.`]
    return told === null || allowed.includes(told)
      ? []
      : [`${at}: says ${told}, in a list of ${allowed.join(' and ')}.`]
  })
}
