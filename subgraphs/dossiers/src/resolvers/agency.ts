import { readConditions } from '../conditions.ts'
import type { AgencyResolvers } from '../generated/resolvers.ts'

export const Agency: AgencyResolvers = {
  statistics: ({ code }, conditions, { loaders }) =>
    loaders.statistics({ subjects: { kind: 'AGENCIES' }, conditions: readConditions(conditions) }).load(code),
}
