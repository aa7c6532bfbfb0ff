import type { DossierFacetsResolvers, ProcedureFacetResolvers } from '../generated/resolvers.ts'
import { toFacet, toTop } from '../rules/facets.ts'

export const DossierFacets: DossierFacetsResolvers = {
  status: ({ rows, isOfEarlierStates }) => (isOfEarlierStates ? null : toFacet(rows, 'STATUS', ({ status }) => status)),
  channel: ({ rows }) => toFacet(rows, 'CHANNEL', ({ channel }) => channel),
  level: ({ rows }) => toFacet(rows, 'LEVEL', ({ level }) => level),
  dueState: ({ rows }) => toFacet(rows, 'DUE_STATE', ({ dueState }) => dueState),
  dueStateOn: ({ day }) => day,
  procedure: ({ rows }) => toTop(toFacet(rows, 'PROCEDURE', ({ procedure }) => procedure)),
}

export const ProcedureFacet: ProcedureFacetResolvers = {
  procedure: ({ value }) => (value == null ? null : { code: value }),
}
