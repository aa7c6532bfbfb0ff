import type { Database as WholeDatabase } from '@motcua/db'

/** The tables of this subgraph and the views of its neighbours that Kysely builds queries on; a query that names another does not compile. */
export type Database = Pick<
  WholeDatabase,
  | 'evaluations.scheme'
  | 'evaluations.scheme_group'
  | 'evaluations.scheme_indicator'
  | 'evaluations.capture'
  | 'evaluations.capture_entry'
  | 'evaluations.capture_group'
  | 'evaluations.capture_indicator'
  | 'evaluations.capture_national_group'
  | 'dossiers.indicator_agency'
  | 'dossiers.indicator_batch'
  | 'dossiers.indicator_calendar_day'
  | 'dossiers.indicator_register'
  | 'dossiers.open_count'
>
