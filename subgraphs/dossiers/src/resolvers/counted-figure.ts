import { openList } from '../dossier-list.ts'
import type { CountedFigureResolvers } from '../generated/resolvers.ts'
import { listOfFigure } from '../list-of-figure.ts'
import { countOfFigure } from '../figures/dossier-figures.ts'

export const CountedFigure: CountedFigureResolvers = {
  count: ({ figure, statistics }) => countOfFigure(figure, statistics.counts),

  filter({ figure, statistics: { question, key, unit, restated } }) {
    const { subjects, conditions } = question
    const { period, level, asKnownAt, channel, fieldCode } = conditions
    return {
      figure,
      period,
      level,
      asKnownAt,
      channel,
      field: fieldCode,
      unit,
      restatedTo: restated?.on ?? null,
      agency: subjects.kind === 'AGENCIES' ? key : null,
      procedure: subjects.kind === 'PROCEDURES' ? key : null,
      attribution: 'attribution' in subjects ? subjects.attribution : null,
    }
  },

  dossiers: (counted, args, context) => openList(context, listOfFigure(counted), args),
}
