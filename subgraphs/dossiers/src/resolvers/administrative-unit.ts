import { readConditions } from '../conditions.ts'
import type { AdministrativeUnitResolvers } from '../generated/resolvers.ts'

export const AdministrativeUnit: AdministrativeUnitResolvers = {
  statistics: ({ id }, { attribution, ...conditions }, { loaders }) =>
    loaders
      .statistics({
        subjects: { kind: 'UNITS', attribution: attribution ?? 'COMPETENT' },
        conditions: readConditions(conditions),
      })
      .load(id),
}
