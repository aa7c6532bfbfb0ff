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
  hash: '51521ae1b438f3656bb75436cf57023315c2faedb3d70fb09c2770c956d57637',
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
  hash: '9e502e6962307357a28a0ae45c52a11d15609a92cd61406120e7f8736fc7acd2',
}
