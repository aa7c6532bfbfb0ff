import { toHundredths, toPoints } from '../rules/exact.ts'
import type { Hundredths } from '../rules/scheme.ts'
import type { Scheme } from '../to-scheme.ts'
import type { ToldCapture } from './told-capture.ts'

/** What cannot be under the scheme, and what stands twice: groups and indicators it does not have, and more points than there are. */
export function problemsUnderScheme(told: ToldCapture, scheme: Scheme): string[] {
  const agencies = new Set(told.entries.map(({ agency }) => agency))
  const groups = new Map(scheme.groups.map(({ code, maximum }) => [code, maximum]))
  const indicators = new Set(scheme.groups.flatMap((group) => group.indicators.map(({ code }) => code)))
  const seen = new Set<string>()
  const twice = (at: string, what: string) => {
    if (seen.has(what)) return [`${at}: ${what} stands twice; leave one of the rows.`]
    seen.add(what)
    return []
  }
  return [
    ...told.entries.flatMap(({ at, agency, total, groups: printed }) => [
      ...twice(at, agency),
      ...tooMany(at, 'the total', total, scheme.maximum),
      ...Object.entries(printed).flatMap(([code, points]) => {
        const maximum = groups.get(code)
        return maximum === undefined ? [] : tooMany(at, code, points, maximum)
      }),
    ]),
    ...unknown(
      told.entries.flatMap((entry) => Object.keys(entry.groups)),
      (code) => groups.has(code),
      (code) => `${code} is no group of ${scheme.id}; it has ${[...groups.keys()].join(', ')}.`,
    ),
    ...told.indicators.flatMap(({ at, agency, indicator }) => [
      ...twice(at, `${agency} ${indicator}`),
      ...(agencies.has(agency) ? [] : [`${at}: ${agency} is not in the list of agencies.`]),
    ]),
    ...unknown(
      told.indicators.map(({ indicator }) => indicator),
      (code) => indicators.has(code),
      (code) => `${code} is no indicator of ${scheme.id}. Say --scheme if the portal applied another version.`,
    ),
  ]
}

function tooMany(at: string, what: string, points: string, maximum: Hundredths): string[] {
  return toHundredths(points) <= maximum
    ? []
    : [`${at}: ${what} is ${points}, more than the maximum of ${toPoints(maximum)}.`]
}

function unknown(
  codes: readonly string[],
  isKnown: (code: string) => boolean,
  say: (code: string) => string,
): string[] {
  return [...new Set(codes)].filter((code) => !isKnown(code)).map(say)
}
