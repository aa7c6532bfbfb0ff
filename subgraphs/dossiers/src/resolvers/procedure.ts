import { invalidInput } from '@motcua/kit/errors'
import { readConditions } from '../conditions.ts'
import type { ProcedureResolvers } from '../generated/resolvers.ts'
import { statisticsOf } from '../statistics-of.ts'

export const Procedure: ProcedureResolvers = {
  async statistics({ code }, { within, ...args }, { loaders }) {
    const subjects = { kind: 'PROCEDURES' } as const
    const conditions = readConditions(args)
    if (within == null) return statisticsOf(loaders, { subjects, conditions }, code, null)
    const province = await loaders.unit.load(within)
    if (province === null) return null
    if (province.level !== 'PROVINCE') {
      throw invalidInput(
        'within is the id of a province: procedures have figures of provinces and of the country.',
        'within',
      )
    }
    const question = { subjects, conditions: { ...conditions, within: province.code } }
    return statisticsOf(loaders, question, code, province, within)
  },
}
