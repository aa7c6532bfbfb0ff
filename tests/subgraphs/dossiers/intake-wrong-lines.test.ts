import { Readable } from 'node:stream'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { findSource } from '../../../subgraphs/dossiers/src/intake/source-systems.ts'
import { takeIn } from '../../../subgraphs/dossiers/src/intake/take-in.ts'
import { plantReference, plantSource } from '../../_kit/intake.ts'
import { createTestDatabase } from '../../_kit/test-database.ts'
import { expectedReasons, linesWithWrongOnes } from '../../_kit/wrong-lines.ts'

const database = await createTestDatabase()
const db = database.connectAs('dossiers')
await plantReference(database.db)
await plantSource(database.db, 'thanh-hoa')

test('a file in which one line in fifty is wrong in one of eight ways is taken in, each wrong line under its reason', async () => {
  const source = await findSource(db, 'thanh-hoa')
  if (source === null) throw new Error('The source is gone.')
  const many = 10_000
  const answer = await takeIn(db, source, Readable.from(linesWithWrongOnes(many)))
  expect(answer).toEqual({ batch: '38-1', sent: many, accepted: 9800, late: 0, unchanged: 0, quarantined: 200 })
  const { rows } = await sql<{ reasons: string; lines: number }>`
    select (select string_agg(r ->> 'code', ' ') from jsonb_array_elements(reasons) r) as reasons, count(*) as lines
    from dossiers.quarantine group by 1`.execute(db)
  expect(Object.fromEntries(rows.map(({ reasons, lines }) => [reasons, lines]))).toEqual(expectedReasons(many))
})
