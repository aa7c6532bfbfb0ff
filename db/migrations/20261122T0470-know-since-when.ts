import { sql, type Kysely } from 'kysely'
import { branches, createDossierCounts } from './20261122T0320-count-for-indicators.ts'

/**
 * Since when a source tells everything: who begins to send in July sends of June what was still open, and no figure of June is whole.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table dossiers.source_system add column tells_from date`.execute(db)
  await sql`alter table dossiers.batch add column known_from date
    constraint batch_known_days check (known_from <= known_through)`.execute(db)
  // The simulation makes one month; what was received before is in it only as far as it was open then.
  await sql`update dossiers.batch set known_from = '2025-07-01' where origin = 'SIMULATED' and received_at is null`.execute(
    db,
  )
  const wider = Object.entries(branches).map(([kind, branch]) => {
    const knownFrom = kind === 'deliveries' ? 'b.known_from' : 'null::date'
    return branch.replace(/\s+from dossiers\./, `, ${knownFrom} as known_from from dossiers.`)
  })
  await sql`create or replace view dossiers.indicator_count as ${sql.raw(wider.join(' union all '))}`.execute(db)
  const meanings = {
    'source_system.tells_from':
      'First civil day of which the source tells every dossier that was received. Null: not known, and nothing is said of a beginning.',
    'batch.known_from': 'First civil day of which its source tells every dossier that was received. Null: not known.',
    'indicator_count.known_from': 'Of a DELIVERY, first civil day it tells all of; null: not known. Else null.',
  }
  for (const [column, means] of Object.entries(meanings)) {
    await sql`comment on column dossiers.${sql.raw(column)} is ${sql.lit(means)}`.execute(db)
  }
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`drop view dossiers.indicator_count`.execute(db)
  await createDossierCounts(db)
  await sql`alter table dossiers.batch drop column known_from`.execute(db)
  await sql`alter table dossiers.source_system drop column tells_from`.execute(db)
}
