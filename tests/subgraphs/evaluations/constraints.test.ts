import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { createSeededDatabase } from '../../_kit/seeded-database.ts'

const { db } = await createSeededDatabase()

test.each([
  [
    'two captures of one list on one day whose moments are not known',
    sql`insert into evaluations.capture (level, captured_on, scheme_id, complete, source, source_en)
        values ('PROVINCE', '2026-10-10', '766-portal-2026', true, 'phép thử', 'a test')`,
    'capture_once_a_moment',
  ],
  [
    'a moment that is on another day in Viet Nam',
    sql`insert into evaluations.capture (level, captured_on, captured_at, scheme_id, complete, source, source_en)
        values ('PROVINCE', '2026-10-11', '2026-10-11T17:00:00Z', '766-portal-2026', true, 'phép thử', 'a test')`,
    'capture_moment_on_its_day',
  ],
  [
    'an import without its moment',
    sql`insert into evaluations.capture
          (level, captured_on, scheme_id, complete, source, source_en, file_name, content_hash, imported_at)
        values ('PROVINCE', '2026-10-11', '766-portal-2026', true, 'phép thử', 'a test', 'a.json', repeat('0', 64), now())`,
    'capture_import_at_a_moment',
  ],
  [
    'a list of units that names no province',
    sql`insert into evaluations.capture (level, captured_on, scheme_id, complete, source, source_en)
        values ('PROVINCE_UNITS', '2026-10-11', '766-portal-2026', true, 'phép thử', 'a test')`,
    'capture_of_units_names_their_province',
  ],
  [
    'a capture under a scheme that is not there',
    sql`insert into evaluations.capture (level, captured_on, scheme_id, complete, source, source_en)
        values ('PROVINCE', '2026-10-11', '766-of-nobody', true, 'phép thử', 'a test')`,
    'capture_scheme_fkey',
  ],
  [
    'half a national row',
    sql`update evaluations.capture set national_maximum = null where national_total is not null`,
    'capture_national_row_whole',
  ],
  [
    'a negative count',
    sql`update evaluations.capture_indicator set numerator = -1 where numerator = 0`,
    'capture_indicator_numerator_counts',
  ],
  [
    'a threshold on a linear curve',
    sql`update evaluations.scheme_indicator set threshold = 0.8 where curve = 'LINEAR'`,
    'scheme_indicator_threshold_with_its_curve',
  ],
  [
    'points for a monitored indicator',
    sql`update evaluations.scheme_indicator set maximum = 1 where curve = 'MONITORED'`,
    'scheme_indicator_monitored_has_no_points',
  ],
  [
    'a scheme that ends before it starts',
    sql`update evaluations.scheme set valid_until = valid_from`,
    'scheme_ends_after_it_starts',
  ],
  [
    'a note in one language',
    sql`update evaluations.capture set note_en = null where note is not null`,
    'capture_note_in_both_languages',
  ],
  [
    'a doubt in one language',
    sql`update evaluations.scheme_group set unsure = null where unsure_en is not null`,
    'scheme_group_unsure_in_both_languages',
  ],
])('the database refuses %s', async (_, statement, constraint) => {
  await expect(statement.execute(db)).rejects.toMatchObject({ constraint })
})

test('every table and column says what it holds', async () => {
  const silent = await sql<{ name: string }>`
    select c.relname || coalesce('.' || a.attname, '') as name
    from pg_class c
    left join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
    where c.relnamespace = 'evaluations'::regnamespace and c.relkind = 'r'
      and (obj_description(c.oid, 'pg_class') is null or col_description(c.oid, a.attnum) is null)
  `.execute(db)
  expect(silent.rows).toEqual([])
})
