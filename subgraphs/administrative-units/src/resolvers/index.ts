import type { Resolvers } from '../generated/resolvers.ts'
import { AdministrativeUnitConnection } from './administrative-unit-connection.ts'
import { AdministrativeUnit } from './administrative-unit.ts'
import { AgencyConnection } from './agency-connection.ts'
import { Agency } from './agency.ts'
import { Query } from './query.ts'
import { UnitChange } from './unit-change.ts'

export const resolvers: Resolvers = {
  Query,
  AdministrativeUnit,
  AdministrativeUnitConnection,
  Agency,
  AgencyConnection,
  UnitChange,
}
