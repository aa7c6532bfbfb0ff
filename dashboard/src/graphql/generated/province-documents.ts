import type { Operation } from '../operation.ts'
import type {
  ProvinceAgenciesQuery,
  ProvinceAgenciesQueryVariables,
  ProvinceCommunesQuery,
  ProvinceCommunesQueryVariables,
  ProvinceDaysQuery,
  ProvinceDaysQueryVariables,
  ProvinceNamesQuery,
  ProvinceNamesQueryVariables,
  ProvinceReportingQuery,
  ProvinceReportingQueryVariables,
  ProvinceScoreHistoryQuery,
  ProvinceScoreHistoryQueryVariables,
  ProvinceScorecardQuery,
  ProvinceScorecardQueryVariables,
  ProvinceStaffQuery,
  ProvinceStaffQueryVariables,
} from './graphql.ts'

export const ProvinceAgenciesDocument: Operation<ProvinceAgenciesQuery, ProvinceAgenciesQueryVariables> = {
  name: 'ProvinceAgencies',
  hash: 'e3736f4910b8700696ab4f2382e2ed1a55222382c4db09b07dac7de3b6e3e555',
}

export const ProvinceCommunesDocument: Operation<ProvinceCommunesQuery, ProvinceCommunesQueryVariables> = {
  name: 'ProvinceCommunes',
  hash: '8a2cf7b1ac7e08b3b7b82f614e5c542fb09c578f91a06aba81c3038ce13e69de',
}

export const ProvinceDaysDocument: Operation<ProvinceDaysQuery, ProvinceDaysQueryVariables> = {
  name: 'ProvinceDays',
  hash: 'a5192d6da192dc6686d2e15c15a95b37a28c05d43e7ae349202198ff1bcffb5a',
}

export const ProvinceNamesDocument: Operation<ProvinceNamesQuery, ProvinceNamesQueryVariables> = {
  name: 'ProvinceNames',
  hash: 'ceb440f0136872afeca50b4dbce301d2502a943b226a8e4f9ef310d6dbc94f92',
}

export const ProvinceReportingDocument: Operation<ProvinceReportingQuery, ProvinceReportingQueryVariables> = {
  name: 'ProvinceReporting',
  hash: 'e6bf1fd1f3d4978f31e637bee09411184ceb7f2ade769f61569a70a3f66bf047',
}

export const ProvinceScoreHistoryDocument: Operation<ProvinceScoreHistoryQuery, ProvinceScoreHistoryQueryVariables> = {
  name: 'ProvinceScoreHistory',
  hash: '903c0540031d65503e50c71742bb7d2050f358a22eba3fb7ac48ba42493955a0',
}

export const ProvinceScorecardDocument: Operation<ProvinceScorecardQuery, ProvinceScorecardQueryVariables> = {
  name: 'ProvinceScorecard',
  hash: '64e801766256c6ec4bc589861104ce212852a6c9047d8614f74bf8aef6ff2de7',
}

export const ProvinceStaffDocument: Operation<ProvinceStaffQuery, ProvinceStaffQueryVariables> = {
  name: 'ProvinceStaff',
  hash: '5434f743cf001d143e1bb024e81916b0eafc936cf9522052bda7d81119b8ee2f',
}
