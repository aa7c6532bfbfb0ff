import type { DossierFacetsQuery, DossierStatus } from '../../graphql/generated/graphql.ts'
import type { DossierList } from '../../filters/dossier-list.ts'
import type { Language } from '../../text/language.ts'
import { agencyNameOf, nameOf } from '../../unit-page/name-of.ts'

type Facets = NonNullable<NonNullable<DossierFacetsQuery['dossiers']>['facets']>
type Enumerated = 'channel' | 'level' | 'dueState'
type Named = 'procedure' | 'agency' | 'unit' | 'province' | 'field'

interface FacetValue {
  readonly key: string
  readonly name: string
  readonly count: number
  /** Between 0 and 1 of the whole list. */
  readonly share: number
  /** The day from which the first of them is overdue or waits too long; null: the list is of neither. */
  readonly since: string | null
  /** What narrows the list to these; null: nothing does. */
  readonly narrowing: Partial<DossierList> | null
}

export interface Facet {
  readonly key: Enumerated | Named | 'status' | 'age'
  readonly values: readonly FacetValue[]
  /** Whether its counts sum to the whole. */
  readonly sum: number
}

interface FacetWords {
  readonly statuses: Readonly<Record<DossierStatus, string>>
  readonly channels: Readonly<Record<Facets['channel'][number]['value'], string>>
  readonly levels: Readonly<Record<Facets['level'][number]['value'], string>>
  readonly dueStates: Readonly<Record<Facets['dueState'][number]['value'], string>>
  readonly ages: Readonly<Record<NonNullable<Facets['ageClass']>[number]['value'], string>>
  /** Of so many values that are not named. */
  readonly others: Readonly<Record<Named, (values: number) => string>>
  readonly withoutField: string
  /** The departments of a province, beside its communes. */
  readonly departmentsOf: (province: string) => string
}

interface Scope {
  readonly list: Pick<DossierList, 'unit' | 'attribution'>
  readonly language: Language
}

type Unshared = Omit<FacetValue, 'share'>

/** How the list is composed, most frequent first; each value with what narrows the list to it. */
export function toFacets(facets: Facets, words: FacetWords, scope: Scope): readonly Facet[] {
  const { total, status, ageClass, channel, level, dueState } = facets
  const facet = (key: Facet['key'], values: readonly Unshared[]): Facet => ({
    key,
    values: values.map((value) => ({ ...value, share: total === 0 ? 0 : value.count / total })),
    sum: values.reduce((sum, { count }) => sum + count, 0),
  })
  // Inside a province the question is which commune; in the country, which province.
  const place = scope.list.unit === null ? 'province' : 'unit'
  const named = toNamed(facets, words, scope)
  const states = dueState.map(({ value, count }) => plain(value, words.dueStates[value], count, null))
  return [
    facet('dueState', states),
    ...(ageClass
      ? [
          facet(
            'age',
            ageClass.map(({ value, count }) => plain(value, words.ages[value], count, { age: value })),
          ),
        ]
      : []),
    facet(place, named[place]),
    facet('agency', named.agency),
    facet('field', named.field),
    facet('procedure', named.procedure),
    ...(status
      ? [
          facet(
            'status',
            status.map(({ value, count }) => plain(value, words.statuses[value], count, { status: [value] })),
          ),
        ]
      : []),
    facet(
      'channel',
      channel.map(({ value, count }) => plain(value, words.channels[value], count, { channel: value })),
    ),
    facet(
      'level',
      level.map(({ value, count }) => plain(value, words.levels[value], count, { level: value })),
    ),
  ]
}

function plain(key: string, name: string, count: number, narrowing: FacetValue['narrowing']): Unshared {
  return { key, name, count, since: null, narrowing }
}

function toNamed(
  facets: Facets,
  words: FacetWords,
  { list, language }: Scope,
): Readonly<Record<Named, readonly Unshared[]>> {
  const isByAgency = list.attribution === null || list.attribution === 'COMPETENT'
  const unitsOf = (facet: 'unit' | 'province') =>
    facets[facet].map((row) => {
      // The unit of departments is their province: narrowed to it, the list would hold its communes too.
      const isOfDepartments = facet === 'unit' && row.unit?.level === 'PROVINCE' && isByAgency
      const name = row.unit && nameOf(row.unit, language)
      return toRow(facet, row, name && isOfDepartments ? words.departmentsOf(name) : name, () =>
        isOfDepartments || !row.unit ? null : { unit: row.unit.code },
      )
    })
  const toRow = (
    facet: Named,
    { value, count, values, since }: Facets[Named][number],
    name: string | null | undefined,
    narrowingOf: (value: string) => FacetValue['narrowing'],
  ): Unshared => {
    if (value !== null) return { key: value, name: name ?? value, count, since, narrowing: narrowingOf(value) }
    const isNone = facet === 'field' && values === 0
    const key = isNone ? 'none' : 'others'
    return { key, name: isNone ? words.withoutField : words.others[facet](values), count, since, narrowing: null }
  }
  return {
    unit: unitsOf('unit'),
    province: unitsOf('province'),
    agency: facets.agency.map((row) =>
      toRow('agency', row, row.agency && agencyNameOf(row.agency, language), (agency) =>
        isByAgency ? { agency } : null,
      ),
    ),
    field: facets.field.map((row) => toRow('field', row, row.field?.name, (field) => ({ field }))),
    procedure: facets.procedure.map((row) =>
      toRow('procedure', row, row.procedure?.name, (procedure) => ({ procedure })),
    ),
  }
}
