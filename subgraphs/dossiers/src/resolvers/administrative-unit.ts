import { readConditions } from '../conditions.ts'
import type { AdministrativeUnitResolvers } from '../generated/resolvers.ts'
import { statisticsOf } from '../statistics-of.ts'

export const AdministrativeUnit: AdministrativeUnitResolvers = {
  async statistics({ id }, { attribution: asked, ...rest }, { loaders }) {
    const conditions = readConditions(rest)
    const attribution = asked ?? 'COMPETENT'
    const unit = await loaders.unit.load(id)
    if (unit === null) return null
    return unit.level === 'PROVINCE'
      ? statisticsOf(loaders, { subjects: { kind: 'PROVINCES', attribution }, conditions }, unit.code, unit, id)
      : statisticsOf(loaders, { subjects: { kind: 'COMMUNES', attribution }, conditions }, id, unit, id)
  },
}
