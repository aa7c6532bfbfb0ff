import type { Period } from '@motcua/kit/period'
import type { DossierCounts } from './dossier-counts.ts'
import type { Condition } from './list-conditions.ts'
import { snakeCase } from './measure-columns.ts'
import { measureNames, measures, type ListedMeasure, type ListKind, type MeasureName } from './measures.ts'

/** WAITING_OVER_8_HOURS for waitingOver8Hours. */
type Screaming<Name extends string> = Name extends `${infer Before}8${infer After}`
  ? `${Screaming<Before>}_8${Screaming<After>}`
  : Name extends `${infer First}${infer Rest}`
    ? `${First extends Lowercase<First> ? '' : '_'}${Uppercase<First>}${Screaming<Rest>}`
    : ''

/** A number whose dossiers the graph lists: the name of its measure, as an enum value. */
export type DossierFigure = Screaming<ListedMeasure>

interface ListedFigure {
  readonly measure: MeasureName
  readonly kind: ListKind
  holds(period: Period): Condition
}

const figures = new Map<string, ListedFigure>(
  measureNames.flatMap((measure): [string, ListedFigure][] => {
    const { list } = measures[measure]
    return list === undefined ? [] : [[snakeCase(measure).toUpperCase(), { measure, kind: list[0], holds: list[1] }]]
  }),
)

export function isFigure(name: string): name is DossierFigure {
  return figures.has(name)
}

/** Every figure, in the order of the table of measures. */
export const figureNames: readonly DossierFigure[] = [...figures.keys()].filter(isFigure)

function lineOf(figure: DossierFigure): ListedFigure {
  const line = figures.get(figure)
  if (line === undefined) throw new Error(`No measure is listed as ${figure}.`)
  return line
}

/** How many dossiers the figure counts. */
export const countOfFigure = (figure: DossierFigure, counts: DossierCounts): number => counts[lineOf(figure).measure]

export const kindOfFigure = (figure: DossierFigure): ListKind => lineOf(figure).kind

/** Whether a figure of the period counts the believed state f. */
export const isCounted = (figure: DossierFigure, period: Period): Condition => lineOf(figure).holds(period)
