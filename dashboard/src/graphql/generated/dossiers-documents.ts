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
  hash: '2be7f3f7f87c7b47612cb462a716580ae7ea4518e3f309003a06f978f3cf16fd',
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
  hash: 'd938c5a6dc12a4ba4c22335e417b958104fa4ad2600f9f21be9bc5eb8f7b3c15',
}
