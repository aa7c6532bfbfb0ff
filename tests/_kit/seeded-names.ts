/** The seeded copy of a run's template and the name it has while it is being made; the run drops both at its end. */
export function seededNamesOf(template: string): readonly [seeded: string, unfinished: string] {
  return [`${template}_seeded`, `${template}_seeding`]
}
