import type { Operation } from '../operation.ts'
import type {
  DossierFacetsQuery,
  DossierFacetsQueryVariables,
  DossierListQuery,
  DossierListQueryVariables,
  DossierNumberQuery,
  DossierNumberQueryVariables,
  DossierProvincesQuery,
  DossierProvincesQueryVariables,
  DossierScopeQuery,
  DossierScopeQueryVariables,
} from './graphql.ts'

export const DossierFacetsDocument: Operation<DossierFacetsQuery, DossierFacetsQueryVariables> = {
  name: 'DossierFacets',
  hash: 'e1f4df5d9bb4a837b526557c1c993355d722c9cccc7b42e5097c3384717bf09e',
}

export const DossierListDocument: Operation<DossierListQuery, DossierListQueryVariables> = {
  name: 'DossierList',
  hash: 'd3878a5869d7b9e993f0540b65ae4083f35897b26f6e41acbb0e25f61ef6d079',
}

export const DossierNumberDocument: Operation<DossierNumberQuery, DossierNumberQueryVariables> = {
  name: 'DossierNumber',
  hash: '70b701c193cc2f34e5a51e5c20755a9a203ba6b26ec3d5ffed2d4d5af67c8591',
}

export const DossierProvincesDocument: Operation<DossierProvincesQuery, DossierProvincesQueryVariables> = {
  name: 'DossierProvinces',
  hash: '189016958048fb6d49f7de437503273be5e38c042bb01fe4476b20769e0b318e',
}

export const DossierScopeDocument: Operation<DossierScopeQuery, DossierScopeQueryVariables> = {
  name: 'DossierScope',
  hash: 'c1b035c3f9f4a0e69f8e13c7d7cc597cae8b455fb22d200243c8d72411b803fa',
}
