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
  hash: 'b01f0487008b1481767ccd3eece98496bb412072cdb5f33d7e966635e59dbe58',
}

export const DossierNumberDocument: Operation<DossierNumberQuery, DossierNumberQueryVariables> = {
  name: 'DossierNumber',
  hash: '451a931f705d1c3f5ba36f433f96b317ef28d0c65152ff6e00ec8fbb9492fbf6',
}

export const DossierProvincesDocument: Operation<DossierProvincesQuery, DossierProvincesQueryVariables> = {
  name: 'DossierProvinces',
  hash: '189016958048fb6d49f7de437503273be5e38c042bb01fe4476b20769e0b318e',
}

export const DossierScopeDocument: Operation<DossierScopeQuery, DossierScopeQueryVariables> = {
  name: 'DossierScope',
  hash: '127e96006f100cb548d6ebd390c8a445b17115acde7ebfd2ede35aa42d5908df',
}
