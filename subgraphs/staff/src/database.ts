import type { Database as WholeDatabase } from '@motcua/db'

/** The tables of this subgraph; a query that names another does not compile. */
export type Database = Pick<WholeDatabase, 'staff.register' | 'staff.staff_member'>
