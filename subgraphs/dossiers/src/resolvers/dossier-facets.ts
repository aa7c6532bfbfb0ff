import type {
  AgencyFacetResolvers,
  DossierFacetsResolvers,
  FieldFacetResolvers,
  ProcedureFacetResolvers,
  UnitFacetResolvers,
} from '../generated/resolvers.ts'
import { toFacet, toNamedFacet } from '../rules/facets.ts'

export const DossierFacets: DossierFacetsResolvers = {
  status: ({ rows, isOfEarlierStates }) => (isOfEarlierStates ? null : toFacet(rows, 'STATUS', ({ status }) => status)),
  channel: ({ rows }) => toFacet(rows, 'CHANNEL', ({ channel }) => channel),
  level: ({ rows }) => toFacet(rows, 'LEVEL', ({ level }) => level),
  dueState: ({ rows }) => toFacet(rows, 'DUE_STATE', ({ dueState }) => dueState),
  dueStateOn: ({ day }) => day,
  ageClass: ({ rows, hasAges }) => (hasAges ? toFacet(rows, 'AGE_CLASS', ({ ageClass }) => ageClass) : null),
  procedure: ({ rows }) => toNamedFacet(rows, 'PROCEDURE'),
  agency: ({ rows }) => toNamedFacet(rows, 'AGENCY'),
  unit: ({ rows }) => toNamedFacet(rows, 'UNIT'),
  field: ({ rows }) => toNamedFacet(rows, 'FIELD'),

  async province({ rows }, _, { loaders }) {
    const provinces = toNamedFacet(rows, 'PROVINCE')
    const units = await loaders.unitNamed.loadMany(provinces.map(({ value }) => value ?? ''))
    return provinces.map((each, at) => {
      const unit = units[at]
      return unit == null || unit instanceof Error ? each : { ...each, value: unit.id }
    })
  },
}

export const ProcedureFacet: ProcedureFacetResolvers = {
  procedure: ({ value }) => (value === null ? null : { code: value }),
}

export const AgencyFacet: AgencyFacetResolvers = {
  agency: ({ value }) => (value === null ? null : { code: value }),
}

export const UnitFacet: UnitFacetResolvers = {
  unit: ({ value }) => (value === null ? null : { id: value }),
}

export const FieldFacet: FieldFacetResolvers = {
  field: ({ value }) => (value === null ? null : { code: value }),
}
