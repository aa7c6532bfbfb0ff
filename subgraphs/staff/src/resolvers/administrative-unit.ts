import { readPage, toConnection } from '@motcua/kit/paging'
import type { AdministrativeUnitResolvers } from '../generated/resolvers.ts'
import { toSummary } from '../rules/to-summary.ts'

export const AdministrativeUnit: AdministrativeUnitResolvers = {
  __resolveReference: ({ id }) => ({ id }),

  staffSummary: async ({ id }, _, { loaders }) => toSummary(await loaders.summaryOf.load(id)),

  async staff({ id }, args, { loaders }) {
    const page = readPage(args, { default: 50, most: 100, width: 1 })
    const members = await loaders.staffOf(page).load(id)
    return {
      ...toConnection(members, page, { sortValues: ({ code }) => [code], node: (member) => member }),
      count: () => loaders.staffCountOf.load(id),
    }
  },
}
