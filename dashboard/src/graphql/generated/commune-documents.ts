import type { Operation } from '../operation.ts'
import type {
  CommuneDaysQuery,
  CommuneDaysQueryVariables,
  CommuneDossiersQuery,
  CommuneDossiersQueryVariables,
  CommuneHeaderQuery,
  CommuneHeaderQueryVariables,
  CommunePeersQuery,
  CommunePeersQueryVariables,
  CommuneProceduresQuery,
  CommuneProceduresQueryVariables,
  CommuneStaffQuery,
  CommuneStaffQueryVariables,
} from './graphql.ts'

export const CommuneDaysDocument: Operation<CommuneDaysQuery, CommuneDaysQueryVariables> = {
  name: 'CommuneDays',
  hash: '5fd99bde2e5a6692ed4747bcfee89f240b3a5bee8d0c6115fbd56a93ab65658b',
}

export const CommuneDossiersDocument: Operation<CommuneDossiersQuery, CommuneDossiersQueryVariables> = {
  name: 'CommuneDossiers',
  hash: 'e44e4537467513abbe47cee6892668b3f100bca0e959aee65c31580bb3b1174a',
}

export const CommuneHeaderDocument: Operation<CommuneHeaderQuery, CommuneHeaderQueryVariables> = {
  name: 'CommuneHeader',
  hash: '1b27c7be3096fb26f07b360006fee73fc8b95deb6e6093545621d63580543830',
}

export const CommunePeersDocument: Operation<CommunePeersQuery, CommunePeersQueryVariables> = {
  name: 'CommunePeers',
  hash: 'fe98aa3d09653d27ce2991aae7d9a7fe61e9b212dc541ad5091e525587df10e1',
}

export const CommuneProceduresDocument: Operation<CommuneProceduresQuery, CommuneProceduresQueryVariables> = {
  name: 'CommuneProcedures',
  hash: '10b970cd4be55016173e8f068ab07f9eed0a1eb2911b6b3727057e776e35d482',
}

export const CommuneStaffDocument: Operation<CommuneStaffQuery, CommuneStaffQueryVariables> = {
  name: 'CommuneStaff',
  hash: '3a394148b486ad3a6d6a38a3fdf17d6a969ea7b903970bfd121a12c480f7ff7d',
}
