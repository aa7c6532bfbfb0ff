import type { Database as WholeDatabase } from '@motcua/db'

/** The tables of this subgraph; a query that names another does not compile. */
export type Database = Pick<
  WholeDatabase,
  | 'administrative_units.unit'
  | 'administrative_units.unit_change'
  | 'administrative_units.unit_version'
  | 'administrative_units.agency'
>
