/** The tables of the schema `dossiers` on which a migration creates a trigger, as they stand in its statements. */
export function dossierTablesWithTriggers(migration: string): string[] {
  // The first ON of the statement names the table: dossiers.dossier, "dossiers"."dossier", or a tag of kysely's.
  const statements = migration.matchAll(
    /create\s+(?:or\s+replace\s+)?(?:constraint\s+)?trigger\b[\s\S]*?\bon\s+(\$\{[^}]*\}|[\w."]+)/giu,
  )
  return [...statements]
    .map(([, table = '']) => table)
    .filter((table) => /^(?:\$\{sql\.\w+\(\s*['"`])?"?dossiers\b/u.test(table))
}

/** What a migration imports beside kysely: a file of ours would change what the migration does after it has run. */
export function foreignImports(migration: string): string[] {
  const specifiers = migration.matchAll(
    /(?:^\s*(?:import|export)\s(?:[^'"]*?from\s)?|\bimport\()\s*['"]([^'"]+)['"]/gmu,
  )
  return [...specifiers].map(([, specifier = '']) => specifier).filter((specifier) => specifier !== 'kysely')
}
