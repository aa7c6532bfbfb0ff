import type { NotApportionableResolvers, RestatementResolvers } from '../generated/resolvers.ts'
import { isAnythingCounted } from '../figures/dossier-counts.ts'
import { statisticsOf } from '../statistics-of.ts'

export const Restatement: RestatementResolvers = {
  on: ({ restated }) => restated.on,

  from: ({ restated }) => restated.whole.map((id) => ({ id })),

  async notApportionable({ restated, statistics: { question } }, _, { loaders }) {
    const answers = restated.divided.map(async ({ id, into }) => {
      const unit = await loaders.unit.load(id)
      if (unit === null) return []
      const key = unit.level === 'PROVINCE' ? unit.code : id
      const statistics = await statisticsOf(loaders, question, key, unit, id)
      return statistics === null || !isAnythingCounted(statistics.counts) ? [] : [{ id, into, statistics }]
    })
    return (await Promise.all(answers)).flat()
  },
}

export const NotApportionable: NotApportionableResolvers = {
  unit: ({ id }) => ({ id }),

  into: ({ into }) => into.map((id) => ({ id })),
}
