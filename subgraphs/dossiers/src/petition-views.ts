import type { ViewDefinition } from '@motcua/db/views'
import { sql } from 'kysely'

/** What evaluations reads of petitions (db/adr/0007). Of days before known_from petitions are unknown, not absent. */
export const petitionViews: readonly ViewDefinition[] = [
  {
    schema: 'dossiers',
    name: 'indicator_register',
    reader: 'evaluations',
    query: sql`select r.province_code, r.known_from, r.known_through, r.recorded_at, r.origin = 'SIMULATED' as is_simulated,
        r.source, r.source_en
      from dossiers.petition_register r`,
    meaning: 'One row per province whose petitions are known. Read by evaluations.',
    columns: {
      province_code: 'Official code of the province.',
      known_from: 'First civil day of which they are known.',
      known_through: 'Last civil day of which they are known.',
      recorded_at: 'When the platform learned them.',
      is_simulated: 'Whether they were made by the simulation.',
      source: 'Where they are from, in Vietnamese.',
      source_en: 'The same in English.',
    },
  },
  {
    schema: 'dossiers',
    name: 'indicator_petition',
    reader: 'evaluations',
    query: sql`select p.province_code, p.agency_code, p.kind, p.received_at, p.refused_at, p.handled_at, p.ended_at, p.handle_due_at,
        p.dislikes <= p.likes and not p.is_repeated as is_well_taken
      from dossiers.petition p`,
    meaning:
      'One row per petition of a province whose petitions are known, without its code, its dossier, or anything of who sent it: what 5.1 to 5.3 of index 766 count. Read by evaluations.',
    columns: {
      province_code: 'Official code of the province.',
      agency_code: 'The agency that has to handle it.',
      kind: 'What it is about: PROCEDURES, STAFF or OTHER.',
      received_at: 'When it was submitted.',
      refused_at: 'When it was refused; refused ones do not count. Null: it was not.',
      handled_at: 'When its handling ended. Null: it has not, or it was refused.',
      ended_at: 'When it was handled or refused. Null: open.',
      handle_due_at: 'Until when it is to be handled.',
      is_well_taken: 'It has no more dislikes than likes and was not sent again.',
    },
  },
]
