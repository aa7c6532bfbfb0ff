import type { Database as WholeDatabase } from '@motcua/db'

/** The tables of this subgraph; a query that names another does not compile. */
export type Database = Pick<WholeDatabase, 'procedures.field' | 'procedures.procedure' | 'procedures.source'>

export type {
  ProceduresAudience as Audience,
  ProceduresFilingChannel as FilingChannel,
  ProceduresGovernmentLevel as GovernmentLevel,
} from '@motcua/db/database'
