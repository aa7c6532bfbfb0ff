import { sql, type Kysely } from 'kysely'
import type { Database } from '../../database.ts'
import type { SettledCapture } from '../../portal/settle-capture.ts'
import { toPoints } from '../../rules/exact.ts'
import type { Place } from '../list-captures.ts'

/** One row per capture of a list and day, oldest first; one of the reference data, whose moment is not known, before all others. */
export function findCapturesOfDay(db: Kysely<Database>, { level, within }: Place, day: string) {
  return db
    .selectFrom('evaluations.capture as c')
    .where('c.level', '=', level)
    .where((eb) => (within === null ? eb('c.within_agency', 'is', null) : eb('c.within_agency', '=', within)))
    .where('c.captured_on', '=', day)
    .select(['c.id', 'c.captured_at as capturedAt', 'c.file_name as fileName', 'c.content_hash as contentHash'])
    .orderBy('c.captured_at', (order) => order.asc().nullsFirst())
    .orderBy('c.id')
}

/** One row per agency of the latest capture of a list on an earlier day; none when there is no such capture. */
export function listAgenciesBefore(db: Kysely<Database>, { level, within }: Place, day: string) {
  return db
    .selectFrom('evaluations.capture_entry as e')
    .innerJoin('evaluations.capture as c', 'c.id', 'e.capture_id')
    .where('e.capture_id', '=', (eb) =>
      eb
        .selectFrom('evaluations.capture as earlier')
        .where('earlier.level', '=', level)
        .where((e) =>
          within === null ? e('earlier.within_agency', 'is', null) : e('earlier.within_agency', '=', within),
        )
        .where('earlier.captured_on', '<', day)
        .select('earlier.id')
        .orderBy('earlier.captured_on', 'desc')
        .orderBy('earlier.captured_at', (order) => order.desc().nullsLast())
        .limit(sql.lit(1)),
    )
    .select(['c.captured_on as capturedOn', 'e.agency_code as agencyCode'])
}

/** The row of an imported capture itself. */
export function insertCapture(db: Kysely<Database>, capture: SettledCapture, fileName: string) {
  const { place, scheme, national } = capture
  return db
    .insertInto('evaluations.capture')
    .values({
      level: place.level,
      within_agency: place.within,
      captured_on: capture.day,
      captured_at: capture.moment,
      scheme_id: scheme.id,
      complete: capture.isComplete,
      national_total: national?.total ?? null,
      national_maximum: national && (national.maximum ?? toPoints(scheme.maximum)),
      source: `Cổng Dịch vụ công quốc gia, trang công khai đánh giá chất lượng phục vụ; nhập từ tệp ${fileName}`,
      source_en: `National Public Service Portal, public evaluation pages; imported from the file ${fileName}`,
      file_name: fileName,
      content_hash: capture.contentHash,
      imported_at: sql`now()`,
    })
    .returning('id')
}

/** One row per capture of every list, by list and day, oldest first; with how many agencies it has. */
export function listEveryCapture(db: Kysely<Database>) {
  return db
    .selectFrom('evaluations.capture as c')
    .select((eb) => [
      'c.level',
      'c.within_agency as within',
      'c.captured_on as capturedOn',
      'c.captured_at as capturedAt',
      'c.scheme_id as schemeId',
      'c.complete',
      'c.file_name as fileName',
      'c.content_hash as contentHash',
      'c.imported_at as importedAt',
      eb
        .selectFrom('evaluations.capture_entry as e')
        .whereRef('e.capture_id', '=', 'c.id')
        .select(({ fn }) => fn.countAll<number>().as('entries'))
        .as('entries'),
    ])
    .orderBy('c.level')
    .orderBy('c.within_agency', (order) => order.asc().nullsFirst())
    .orderBy('c.captured_on')
    .orderBy('c.captured_at', (order) => order.asc().nullsFirst())
}
