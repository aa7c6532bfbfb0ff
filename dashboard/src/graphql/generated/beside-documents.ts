import type { Operation } from '../operation.ts'
import type {
  AgencyBesideQuery,
  AgencyBesideQueryVariables,
} from './graphql.ts'

export const AgencyBesideDocument: Operation<AgencyBesideQuery, AgencyBesideQueryVariables> = {
  name: 'AgencyBeside',
  hash: 'f550034b328cf1d7adc24f545597bbda16cf82fd60569b62a20c395369f19590',
}
