import type { Database as WholeDatabase } from '@motcua/db'

/** The tables of this subgraph; a query that names another does not compile. */
export type Database = Pick<
  WholeDatabase,
  | 'dossiers.apology'
  | 'dossiers.batch'
  | 'dossiers.calendar_day'
  | 'dossiers.calendar_version'
  | 'dossiers.dossier'
  | 'dossiers.dossier_revision'
  | 'dossiers.dossier_past'
  | 'dossiers.figure'
  | 'dossiers.figure_change'
  | 'dossiers.finding'
  | 'dossiers.known_agency'
  | 'dossiers.known_procedure'
  | 'dossiers.known_unit'
  | 'dossiers.known_unit_change'
  | 'dossiers.opening'
  | 'dossiers.opening_profile'
  | 'dossiers.petition'
  | 'dossiers.petition_register'
  | 'dossiers.quarantine'
  | 'dossiers.quarantine_decision'
  | 'dossiers.supplement_pause'
  | 'dossiers.summed_change'
>
