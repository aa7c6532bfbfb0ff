import { askGraph } from '../_kit/ask-graph.ts'
import { questions, variablesOf } from '../federation/screen-questions.ts'

/** An operation of the dashboard with variables that have an answer. */
export interface Operation {
  readonly name: string
  readonly text: string
  readonly variables: Record<string, unknown>
}

/** The bounds of the periods that are chosen on the pages: half-months. */
const bounds = ['2025-06-15', '2025-07-01', '2025-07-15', '2025-08-01', '2025-08-15', '2025-09-01']
const periods = bounds.flatMap((from, at) => bounds.slice(at + 1).map((until) => ({ from, until })))

interface Place {
  readonly code: string
  readonly agency: string
  readonly communes: readonly string[]
}

/** The provinces, each with its People's Committee and its communes. */
export async function placesOf(url: string): Promise<Place[]> {
  const { data } = await askGraph<{
    administrativeUnits: {
      nodes: { code: string; agency: { code: string }; children: { nodes: { code: string }[] } }[]
    }
  }>(url, {
    query: `{ administrativeUnits(level: PROVINCE, first: 50) { nodes { code agency { code } children(first: 200) { nodes { code } } } } }`,
  })
  return data.administrativeUnits.nodes.map(({ code, agency, children }) => ({
    code,
    agency: agency.code,
    communes: children.nodes.map((commune) => commune.code),
  }))
}

const oneOf = <Item>(items: readonly Item[], number: number): Item | undefined => items[number % items.length]

/** Gives an operation the next place and period, so that no two requests close to each other ask the same. */
export function aboutOtherPlaces(places: readonly Place[]): (operation: Operation) => Record<string, unknown> {
  let made = 0
  return ({ variables }) => {
    const number = (made += 1)
    const place = oneOf(places, number)
    const other: Record<string, unknown> = {
      code: place?.code,
      agency: place?.agency,
      commune: oneOf(place?.communes ?? [], Math.floor(number / places.length)),
      unit: oneOf(place?.communes ?? [], Math.floor(number / places.length)),
      period: oneOf(periods, Math.floor(number / 7)),
    }
    return Object.fromEntries(Object.entries(variables).map(([name, value]) => [name, other[name] ?? value]))
  }
}

/** The operations of the pages of the country, a province, a commune and a ranking that can be asked about any place or period. */
export const isOfPages = ({ name, variables }: Operation) =>
  /^(Overview|Province|Commune|Platform|Explain|Agency)/u.test(name) &&
  ['code', 'agency', 'commune', 'period'].some((each) => each in variables)

/** What a request asks. */
export interface NextRequest {
  readonly operation: Operation
  readonly variables: Record<string, unknown>
}

/** One operation after the other. */
export function inTurn(
  operations: readonly Operation[],
  variablesFor: (operation: Operation) => Record<string, unknown>,
): () => NextRequest {
  let place = 0
  return () => {
    const operation = operations[(place += 1) % operations.length]
    if (operation === undefined) throw new Error('There is no operation.')
    return { operation, variables: variablesFor(operation) }
  }
}

/** Every operation with variables that have an answer. */
export async function operationsOf(url: string): Promise<Operation[]> {
  const variablesFor = await variablesOf({ ask: (query, variables) => askGraph(url, { query, variables }) })
  return questions.map(([name, text]) => ({ name, text, variables: variablesFor(name, text) }))
}
