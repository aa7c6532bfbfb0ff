import { readConditions } from '../conditions.ts'
import type { AdministrativeUnitResolvers } from '../generated/resolvers.ts'
import { petitionStatisticsOf } from '../petition-statistics-of.ts'
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

  async petitionStatistics({ id }, { period }, { loaders }) {
    const unit = await loaders.unit.load(id)
    if (unit === null) return null
    const { code, provinceCode } = unit
    return unit.level === 'PROVINCE'
      ? petitionStatisticsOf(loaders, { subjects: 'PROVINCES', key: code, provinceCode }, period)
      : petitionStatisticsOf(loaders, { subjects: 'UNITS', key: id, provinceCode }, period)
  },
}
