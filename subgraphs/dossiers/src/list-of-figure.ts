import type { CountedFigureParent } from './parents.ts'
import type { DossierConditions } from './queries/where-dossiers.ts'

/** The list of exactly the dossiers that a number counts. */
export function listOfFigure({ figure, statistics }: CountedFigureParent): DossierConditions {
  const { subjects, conditions } = statistics.question
  const { period, level, asKnownAt, channel, fieldCode } = conditions
  return {
    counted: { figure, period },
    of: subjectsOf(statistics),
    attribution: 'attribution' in subjects ? subjects.attribution : 'COMPETENT',
    level,
    asKnownAt,
    channel,
    due: null,
    statuses: null,
    fieldCode,
    code: null,
    apologised: null,
    supplementRequests: null,
    notSynchronised: null,
    groupCode: null,
    grouped: null,
    appointed: null,
  }
}

function subjectsOf({ key, question: { subjects, conditions }, restated }: CountedFigureParent['statistics']) {
  const { within } = conditions
  const place =
    within === null ? [] : [{ subjects: { kind: 'PROVINCES', attribution: 'COMPETENT' } as const, key: within }]
  return subjects.kind === 'NATION' ? place : [{ subjects, key, others: restated?.keys ?? [] }, ...place]
}
