import type { Kysely } from 'kysely'
import type { Database } from '../database.ts'

/** A list that the portal shows: of the whole country, or of the units of one province. */
export interface Place {
  readonly level: Database['evaluations.capture']['level']
  /** Agency code of the province; null for the whole country. */
  readonly within: string | null
}

const captureColumns = [
  'c.id',
  'c.level',
  'c.within_agency as within',
  'c.captured_on as capturedOn',
  'c.captured_at as capturedAt',
  'c.scheme_id as schemeId',
  's.maximum as schemeMaximum',
  'c.complete',
  'c.national_total as nationalTotal',
  'c.national_maximum as nationalMaximum',
  'c.note',
  'c.note_en as noteEn',
  'c.source',
  'c.source_en as sourceEn',
  'c.file_name as fileName',
  'c.content_hash as contentHash',
  'c.imported_at as importedAt',
] as const

/** One row per capture of each place, oldest first; a day may have several. */
export function listCaptures(db: Kysely<Database>, places: readonly Place[]) {
  return db
    .selectFrom('evaluations.capture as c')
    .innerJoin('evaluations.scheme as s', 's.id', 'c.scheme_id')
    .where((eb) =>
      eb.or(
        places.map(({ level, within }) =>
          eb.and([
            eb('c.level', '=', level),
            within === null ? eb('c.within_agency', 'is', null) : eb('c.within_agency', '=', within),
          ]),
        ),
      ),
    )
    .select(captureColumns)
    .orderBy('c.captured_on')
    .orderBy('c.captured_at', (order) => order.asc().nullsFirst())
    .orderBy('c.id')
}

/** One row per agency and capture that it stands in, oldest first. */
export function listCapturesOfAgencies(db: Kysely<Database>, agencyCodes: readonly string[]) {
  return db
    .selectFrom('evaluations.capture_entry as e')
    .innerJoin('evaluations.capture as c', 'c.id', 'e.capture_id')
    .innerJoin('evaluations.scheme as s', 's.id', 'c.scheme_id')
    .where('e.agency_code', 'in', agencyCodes)
    .select(['e.agency_code as agencyCode', ...captureColumns])
    .orderBy('c.captured_on')
    .orderBy('c.captured_at', (order) => order.asc().nullsFirst())
    .orderBy('c.id')
    .orderBy('e.agency_code')
}
