import type { Operation } from '../operation.ts'
import type {
  ProvinceAgenciesQuery,
  ProvinceAgenciesQueryVariables,
  ProvinceBelowQuery,
  ProvinceBelowQueryVariables,
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
  hash: '18f58b4f10bdfab4ced0ce6ecede84cb0cfd199435ce9e3fdb4f9997beba8093',
}

export const ProvinceBelowDocument: Operation<ProvinceBelowQuery, ProvinceBelowQueryVariables> = {
  name: 'ProvinceBelow',
  hash: 'e9d461825436197898301c97019609f8578c2ca9249dd383e3e24feea2a2edd1',
}

export const ProvinceCommunesDocument: Operation<ProvinceCommunesQuery, ProvinceCommunesQueryVariables> = {
  name: 'ProvinceCommunes',
  hash: 'd59d06c9b8fabd0bfa191f449f5617e1aaabdf7ae2ecf4ed26fb8d9399293028',
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
  hash: 'ccfe938241397c648d302e7e9a66590daa7de5ec30757e207e829f17deef080b',
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
