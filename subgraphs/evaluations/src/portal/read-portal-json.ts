import { z } from 'zod'
import {
  agencyCode,
  groupOrIndicatorCode,
  instant,
  mostEntries,
  name,
  pointsText,
  ratioText,
  schemeId,
  type Told,
} from './told-capture.ts'

/** JSON has numbers; as text they are the shortest that means the same, which is what was printed. */
const printed = (text: z.ZodType<string, string>, what: string) =>
  z.number(`must be a number: ${what}`).transform(String).pipe(text)
const points = printed(pointsText, 'points such as 68.32')
const ratio = printed(ratioText, 'per cent such as 87.46')

const radarGroup = z.object({ code: groupOrIndicatorCode, name, score: points, maxScore: points, ratio })
const row = z.object({
  departmentCode: agencyCode,
  departmentName: name.nullish(),
  childGroup: z.enum(['AGENCY', 'COMMUNE'], 'must be AGENCY or COMMUNE').nullish(),
  totalScore: points,
  groupScores: z.record(groupOrIndicatorCode, points.nullable(), 'must hold points by code of group').nullish(),
})
/** Only what is kept; whatever else the portal answers is left alone. */
const answer = z.object({
  capturedAt: instant.nullish(),
  scheme: schemeId.nullish(),
  data: z.object(
    {
      overview: z.object({ departmentCode: agencyCode.nullish(), totalScore: points, totalMaxScore: points }).nullish(),
      radar: z.array(radarGroup).max(20).nullish(),
      evaluation: z
        .array(row, 'must be the list of agencies')
        .min(1, 'must list at least one agency')
        .max(mostEntries, `must list at most ${mostEntries} agencies`),
    },
    'must be what the portal answers under data: overview, radar, evaluation',
  ),
})

const levels = { AGENCY: 'DEPARTMENT', COMMUNE: 'COMMUNE' } as const

/** Reads what the portal's service `service-results` answers. The national row is its overview, where that is of no agency. */
export function readPortalJson(text: string): Told {
  const parsed = parse(text)
  if ('problem' in parsed) return { problems: [parsed.problem] }
  const read = answer.safeParse(parsed.value)
  if (!read.success) return { problems: read.error.issues.map((issue) => `${pathOf(issue.path)}: ${issue.message}`) }
  const { capturedAt, scheme, data } = read.data
  const { overview, radar, evaluation } = data
  const isNational = overview != null && overview.departmentCode == null
  return {
    told: {
      capturedAt: capturedAt ?? null,
      capturedOn: [],
      schemes: scheme == null ? [] : [scheme],
      within: overview?.departmentCode == null ? [] : [overview.departmentCode],
      national: isNational ? { total: overview.totalScore, maximum: overview.totalMaxScore } : null,
      nationalGroups: (isNational ? (radar ?? []) : []).map((group) => ({
        code: group.code,
        printedName: group.name,
        points: group.score,
        maximum: group.maxScore,
        printedRatio: group.ratio,
      })),
      entries: evaluation.map((one, index) => ({
        at: pathOf(['data', 'evaluation', index]),
        agency: one.departmentCode,
        level: one.childGroup == null ? null : levels[one.childGroup],
        printedName: one.departmentName ?? null,
        printedPosition: null,
        total: one.totalScore,
        groups: printedOnes(one.groupScores ?? {}),
      })),
      indicators: [],
    },
  }
}

function parse(text: string): { readonly value: unknown } | { readonly problem: string } {
  try {
    return { value: JSON.parse(text) }
  } catch (problem) {
    return { problem: `The file begins as JSON and is none: ${problem instanceof Error ? problem.message : ''}` }
  }
}

/** data.evaluation[3].totalScore. */
function pathOf(path: readonly PropertyKey[]): string {
  const text = path.map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`)).join('')
  return text.replace(/^\./, '') || 'The file'
}

const printedOnes = (groups: Readonly<Record<string, string | null>>): Record<string, string> =>
  Object.fromEntries(Object.entries(groups).flatMap(([code, score]) => (score === null ? [] : [[code, score]])))
