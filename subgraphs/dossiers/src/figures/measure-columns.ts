import { measureNames, measures, type MeasureName, type Summed } from './measures.ts'

/** A column of figure and figure_change. */
export interface MeasureColumn {
  readonly name: string
  readonly measure: MeasureName
  readonly type: 'integer' | 'bigint'
}

/** waiting_over_8_hours for waitingOver8Hours. */
export const snakeCase = (name: string) => name.replaceAll(/[A-Z]|\d+/g, (part) => `_${part}`).toLowerCase()

/** The columns that the stored measures have, in the order of the table of measures. */
export const measureColumns: readonly MeasureColumn[] = measureNames.flatMap((measure) => {
  const { adds, unit } = measures[measure]
  return adds === undefined ? [] : [{ name: snakeCase(measure), measure, type: unit === 'days' ? 'bigint' : 'integer' }]
})

/** A part of a measure: a column, added or taken away, of some of its rows. */
export interface Term {
  readonly column: string
  readonly sign: 1 | -1
  readonly summed: Summed
  readonly channel: 'ONLINE' | 'DIRECT' | 'POST' | null
  readonly level: 'MINISTRY' | 'PROVINCE' | 'COMMUNE' | null
}

/** The stored columns that a measure is made of. */
export function termsOf(name: MeasureName): readonly Term[] {
  const { adds, is = [], summed, channel = null, level = null } = measures[name]
  if (adds !== undefined) return [{ column: snakeCase(name), sign: 1, summed: summed ?? 'WITHIN', channel, level }]
  return is.flatMap((part) => {
    const isTaken = part.startsWith('-')
    return termsOf(measureOf(isTaken ? part.slice(1) : part)).map((term) => ({
      column: term.column,
      sign: isTaken ? negate(term.sign) : term.sign,
      summed: summed ?? term.summed,
      channel: channel ?? term.channel,
      level: level ?? term.level,
    }))
  })
}

const negate = (sign: 1 | -1) => (sign === 1 ? -1 : 1)

function measureOf(name: string): MeasureName {
  const known = measureNames.find((each) => each === name)
  if (known === undefined) throw new Error(`The table of measures has no ${name}.`)
  return known
}
