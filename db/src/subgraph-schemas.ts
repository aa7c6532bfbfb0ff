/** The schemas of the database: one per subgraph that stores anything, named as the subgraph with underscores. */
export const subgraphSchemas = ['administrative_units', 'procedures', 'staff', 'dossiers', 'evaluations'] as const

export type SubgraphSchema = (typeof subgraphSchemas)[number]

/** The login role of a subgraph; it may touch the schema of the same name and no other. */
export function roleName(schema: SubgraphSchema): string {
  return `motcua_${schema}`
}
