import type { Transaction } from 'kysely'
import type { Database } from '../connect.ts'
import type { SubgraphSchema } from '../subgraph-schemas.ts'

/** How much to seed. `none`: reference data alone, nothing simulated. `tiny`: enough for tests. */
export type SeedSize = 'demo' | 'tiny' | 'none'

/** Fills one schema, in one transaction. A step reads its own files and the schemas of earlier steps. */
export interface SeedStep {
  /** The schema that the step fills, and empties before it runs again. */
  readonly name: SubgraphSchema
  /** Data files and source files whose change makes the step run again. The step's own file is one of them. */
  readonly reads: readonly URL[]
  /** Foreseen rows, for the progress bar; absent when it cannot be foreseen. */
  foreseenRows?(size: SeedSize): number
  run(context: SeedContext): Promise<void>
  /** Tables of the schema that a run neither fills nor empties: others write them. None when absent. */
  readonly keeps?: readonly string[]
  /** Takes away what the run before made, where others write rows of the same tables; all rows are when absent. */
  clear?(db: Transaction<Database>): Promise<void>
  /** Run after the step, those that have not run; absent when there are none. */
  readonly parts?: SeedParts
  /** True: others have written what a run would take away, so that it does not run again. False when absent. */
  isInUse?(db: Transaction<Database>): Promise<boolean>
}

/** What of a step is too large for one transaction: parts that do not depend on each other, made by worker threads. */
export interface SeedParts {
  /** What the progress calls them. */
  readonly title: string
  /** The worker's module; it is told what run-parts.ts says, and records each part with `recordStep` as `step part`. */
  readonly module: URL
  list(size: SeedSize): readonly SeedPart[]
  /** Tables whose indexes are made after the parts, where the first load is large. None when absent. */
  readonly indexedAfterwards?: readonly string[]
}

/** A part of a step that is made by itself, in a transaction of its own. */
export interface SeedPart {
  readonly name: string
  readonly foreseenRows: number
}

/** A value of a row for `copy`; arrays become PostgreSQL arrays, other objects JSON. */
export type CopyValue =
  string | number | bigint | boolean | null | Date | readonly CopyValue[] | { readonly [key: string]: unknown }
export type CopyRow = readonly CopyValue[]

export interface SeedContext {
  /** As administrator, inside the transaction of the step; it cannot begin another. */
  readonly db: Transaction<Database>
  readonly size: SeedSize
  /**
   * Sends rows by `COPY … FROM STDIN` through the same transaction, several times as fast as INSERT, and advances the
   * progress by them. table: `schema.table`. Returns the number of rows sent.
   */
  copy(table: string, columns: readonly string[], rows: Iterable<CopyRow> | AsyncIterable<CopyRow>): Promise<number>
  /** Advances the progress by work that is not rows of `copy`. */
  advance(by: number): void
}
