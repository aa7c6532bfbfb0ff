import type { ViewDefinition } from '@motcua/db/views'
import { sql } from 'kysely'
import { typeWords, typeWordsEn } from './rules/full-name.ts'

const wordOf = (words: Readonly<Record<string, string>>) =>
  sql`case v.type ${sql.join(
    Object.entries(words).map(([type, word]) => sql`when ${sql.lit(type)} then ${sql.lit(word)}`),
    sql` `,
  )} end`

/** What neighbours read of units and agencies (db/adr/0013). */
export const views: readonly ViewDefinition[] = [
  {
    schema: 'administrative_units',
    name: 'dated_name',
    reader: 'dossiers',
    query: sql`
      select v.unit_id as subject, v.valid_from, v.valid_until, ${wordOf(typeWords)} || ' ' || v.name as name,
        v.name || ' ' || ${wordOf(typeWordsEn)} as name_en
      from administrative_units.unit_version v
      union all
      select a.code, null, null, a.name, a.name from administrative_units.agency a`,
    meaning: 'One row per unit and span of days with the same name and type, and per agency. Read by dossiers.',
    columns: {
      subject: 'Id of the unit, or code of the agency.',
      valid_from: 'First civil day of the name. Null: not dated.',
      valid_until: 'First civil day on which it no longer holds. Null: it holds.',
      name: 'Name with its type word, in Vietnamese.',
      name_en: 'The same in English; of an agency its official name.',
    },
  },
]
