import { readPortalRatios } from '@motcua/dossiers/simulation/calibration/portal-ratios'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { createSeededDatabase } from '../../../_kit/seeded-database.ts'

const { db } = await createSeededDatabase()

test('what the simulation is fitted to is what the portal showed on 10 October 2026, and of the same provinces', async () => {
  const { rows } = await sql<ReturnType<typeof readPortalRatios>[number]>`
    select u.code as province_code, i.agency_code as agency, i.indicator_code as indicator,
      i.numerator::float8 as numerator, i.denominator::float8 as denominator
    from evaluations.capture c
    join evaluations.capture_indicator i on i.capture_id = c.id
    join administrative_units.agency a on a.code = i.agency_code
    join administrative_units.unit u on u.id = a.unit_id
    where c.level = 'PROVINCE' and c.captured_on = '2026-10-10'`.execute(db)
  const captured = new Set(rows.map((row) => JSON.stringify(row)))
  const ratios = readPortalRatios()
  expect(ratios).toHaveLength(34 * 13)
  expect(ratios.map((row) => JSON.stringify(row)).filter((row) => !captured.has(row))).toEqual([])
})
