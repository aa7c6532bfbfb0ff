import type { CountedFigureParent } from './parents.ts'
import type { DossierConditions } from './queries/where-dossiers.ts'

/** The list of exactly the dossiers that a number counts. */
export function listOfFigure({ figure, statistics }: CountedFigureParent): DossierConditions {
  const { key, question, restated } = statistics
  const { period, level, asKnownAt } = question.conditions
  return {
    counted: { figure, period },
    of: question.subjects.kind === 'NATION' ? [] : [{ subjects: question.subjects, key, others: restated?.keys ?? [] }],
    level,
    asKnownAt,
    due: null,
    channel: null,
    statuses: null,
    fieldCode: null,
    code: null,
    apologised: null,
    supplementRequests: null,
    notSynchronised: null,
    groupCode: null,
    grouped: null,
    appointed: null,
  }
}
