import { readConditions } from '../conditions.ts'
import { readProvince } from '../filter-codes.ts'
import type { ProcedureResolvers } from '../generated/resolvers.ts'
import { statisticsOf } from '../statistics-of.ts'

export const Procedure: ProcedureResolvers = {
  async statistics({ code }, { within, ...args }, { loaders }) {
    const subjects = { kind: 'PROCEDURES' } as const
    const conditions = readConditions(args)
    if (within == null) return statisticsOf(loaders, { subjects, conditions }, code, null)
    const province = await readProvince(loaders, within, 'within')
    const question = { subjects, conditions: { ...conditions, within: province.code } }
    return statisticsOf(loaders, question, code, province, province.id)
  },
}
