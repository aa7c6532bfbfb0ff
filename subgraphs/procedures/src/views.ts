import type { ViewDefinition } from '@motcua/db/views'
import { sql } from 'kysely'

/** What evaluations reads of the catalogue (db/adr/0007). */
export const views: readonly ViewDefinition[] = [
  {
    schema: 'procedures',
    name: 'indicator_count',
    reader: 'evaluations',
    query: sql`
      select r.ranked_as, count(*) as procedures,
        count(*) filter (where cardinality(p.channels) > 0) as with_known_channels,
        count(*) filter (where 'ONLINE' = any(p.channels)) as online
      from procedures.procedure p
      join (values ('PROVINCE', '{PROVINCE,COMMUNE}'::procedures.government_level[]),
        ('COMMUNE', '{COMMUNE}'::procedures.government_level[])) as r (ranked_as, levels) on p.levels && r.levels
      group by r.ranked_as`,
    meaning:
      'One row per kind of ranked agency whose procedures the catalogue knows: PROVINCE with its communes, COMMUNE. The same for all of a kind; which department decides what, fees, and the use of population data are not in the catalogue. Read by evaluations.',
    columns: {
      ranked_as: 'PROVINCE or COMMUNE.',
      procedures: 'Procedures decided at its level.',
      with_known_channels:
        'Of those, procedures of which the catalogue says how a dossier may be filed: denominator of 3.1.',
      online: 'Of those, procedures that may be filed online: numerator of 3.1.',
    },
  },
]
