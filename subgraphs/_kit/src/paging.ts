import { invalidInput } from './errors.ts'

export interface PageArguments {
  readonly first?: number | null | undefined
  readonly after?: string | null | undefined
}

/** What a list query needs: how many rows to read (one more than shown) and the sort values to start after. */
export interface Page {
  readonly first: number
  readonly after: readonly string[] | null
}

/** Checks paging arguments. width: number of sort values in a cursor of this list. */
export function readPage(
  { first, after }: PageArguments,
  limit: { default: number; most: number; width: number },
): Page {
  const size = first ?? limit.default
  if (!Number.isInteger(size) || size < 1 || size > limit.most) {
    throw invalidInput(`first must be between 1 and ${limit.most}, not ${size}.`, 'first')
  }
  return { first: size, after: after == null ? null : readCursor(after, limit.width) }
}

/** Opaque to clients: the sort values of the row. */
export function cursorOf(values: readonly string[]): string {
  return Buffer.from(JSON.stringify(values)).toString('base64url')
}

function readCursor(cursor: string, width: number): readonly string[] {
  const values = cursor.length <= 1000 ? parseJson(Buffer.from(cursor, 'base64url').toString('utf8')) : null
  if (Array.isArray(values) && values.length === width && values.every((v): v is string => typeof v === 'string'))
    return values
  throw invalidInput('after is not a cursor of this list; take endCursor of the page before.', 'after')
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/** As the specification of connections by Relay asks. */
export interface PageInfo {
  readonly hasNextPage: boolean
  readonly hasPreviousPage: boolean
  readonly startCursor: string | null
  readonly endCursor: string | null
}

/** Where a page stands in its list. rowsRead: with the one row too many, which only tells whether another page follows. */
export function toPageInfo(edges: readonly { readonly cursor: string }[], rowsRead: number, page: Page): PageInfo {
  return {
    hasNextPage: rowsRead > page.first,
    // A cursor is a row of the list before this page.
    hasPreviousPage: page.after !== null,
    startCursor: edges[0]?.cursor ?? null,
    endCursor: edges.at(-1)?.cursor ?? null,
  }
}

/** A connection from rows read with one row too many, which only tells whether another page follows. */
export function toConnection<Row, Node>(
  rows: readonly Row[],
  page: Page,
  { sortValues, node }: { sortValues: (row: Row) => readonly string[]; node: (row: Row) => Node },
) {
  const edges = rows.slice(0, page.first).map((row) => ({ cursor: cursorOf(sortValues(row)), node: node(row) }))
  return {
    edges,
    nodes: edges.map((edge) => edge.node),
    pageInfo: toPageInfo(edges, rows.length, page),
  }
}
