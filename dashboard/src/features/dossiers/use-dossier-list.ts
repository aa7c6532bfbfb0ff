import { useFilters } from '../../filters/use-filters.ts'
import {
  DossierFacetsDocument,
  DossierListDocument,
  DossierNumberDocument,
  DossierProvincesDocument,
  DossierScopeDocument,
} from '../../graphql/generated/dossiers-documents.ts'
import type { DossierNumberQuery } from '../../graphql/generated/graphql.ts'
import { useAsk } from '../../graphql/use-ask.ts'
import { lastDayOf } from '../../filters/period.ts'
import { readList } from './read-list.ts'
import type { DossierList } from '../../filters/dossier-list.ts'
import { daysOf, toFilter, toNumber, toOrder, toSort } from './to-filter.ts'

/** The questions of a list: who it is about, its rows, how it is composed, and the number it should be equal to. */
export function useDossierList() {
  const { filters } = useFilters()
  const { list, dropped } = readList(filters.list)
  const days = daysOf(list, filters.period)
  const sort = toSort(list, filters.sort)
  const scopeVariables = toSubjects(list)
  const hasSubject = scopeVariables.hasUnit || scopeVariables.hasAgency || scopeVariables.hasProcedure
  const hasField = list.field !== null
  const day = lastDayOf(days)
  const scope = useAsk(
    DossierScopeDocument,
    { ...scopeVariables, hasField, on: day },
    { enabled: hasSubject || hasField },
  )
  const unit = scope.outdated ? undefined : scope.data?.administrativeUnit
  const isReady = list.unit === null || unit?.code === list.unit
  const filter = toFilter(list, filters.period, unit?.id ?? null)
  const rows = useAsk(
    DossierListDocument,
    { filter, orderBy: toOrder(sort), after: list.after, day },
    { enabled: isReady },
  )
  const facets = useAsk(DossierFacetsDocument, { filter, day }, { enabled: isReady })
  const figure = toNumber(list)
  const number = useAsk(DossierNumberDocument, {
    ...scopeVariables,
    isNation: !hasSubject,
    period: days,
    figures: figure === null ? [] : [figure],
    attribution: list.attribution ?? 'COMPETENT',
    decidedAt: list.level,
    asKnownAt: list.asKnownAt,
  })
  return {
    list,
    dropped,
    days,
    day,
    sort,
    figure,
    scope,
    /** Undefined while it is asked; null when no unit bears the code. */
    unit: list.unit === null ? undefined : unit,
    rows,
    facets,
    number,
    provinces: useAsk(DossierProvincesDocument, {}),
  }
}

export type DossierListAsked = ReturnType<typeof useDossierList>

function toSubjects({ unit, agency, procedure }: DossierList) {
  return {
    commune: unit ?? '',
    hasUnit: unit !== null,
    agency: agency ?? '',
    hasAgency: agency !== null,
    procedure: procedure ?? '',
    hasProcedure: procedure !== null,
  }
}

/** Of the first subject that was asked. */
export function statisticsOf(answer: DossierNumberQuery | undefined) {
  if (!answer) return undefined
  const { nationalStatistics, administrativeUnit, agency, procedure } = answer
  return nationalStatistics ?? administrativeUnit?.statistics ?? agency?.statistics ?? procedure?.statistics ?? null
}
