import { Readable } from 'node:stream'
import { connect } from '@motcua/db'
import { startThrowAwayServer } from '@motcua/db/embedded-server'
import { migrateUp } from '@motcua/db/migrate'
import { createRoles, grantSchemas, roleUrl } from '@motcua/db/roles'
import { sql } from 'kysely'
import { findSource } from '../../subgraphs/dossiers/src/intake/source-systems.ts'
import { takeIn } from '../../subgraphs/dossiers/src/intake/take-in.ts'
import { plantReference, plantSource } from '../_kit/intake.ts'
import { expectedReasons, linesWithWrongOnes } from '../_kit/wrong-lines.ts'

/** Takes in a file of 200,000 dossiers, one in fifty wrong, and says how long it took: node tests/bench/intake.ts [lines] */
const many = Number(process.argv[2] ?? 200_000)
const server = await startThrowAwayServer()
const admin = connect(server.adminUrl, { statementTimeoutMillis: 0 })
await createRoles(admin, server.adminUrl)
await migrateUp(admin)
await grantSchemas(admin)
await plantReference(admin)
await plantSource(admin, 'thanh-hoa')
const db = connect(roleUrl(server.adminUrl, 'dossiers'))
const source = await findSource(db, 'thanh-hoa')
if (source === null) throw new Error('The source is gone.')
for (const time of ['first', 'again']) {
  const began = performance.now()
  const answer = await takeIn(db, source, Readable.from(linesWithWrongOnes(many)))
  const seconds = (performance.now() - began) / 1000
  const memory = Math.round(process.memoryUsage().rss / 2 ** 20)
  console.log(
    time,
    JSON.stringify(answer),
    `${seconds.toFixed(1)} s, ${Math.round(many / seconds)} lines/s, ${memory} MiB`,
  )
}
const began = performance.now()
await sql`create table raw_copy (like dossiers.dossier_revision including indexes)`.execute(admin)
await sql`insert into raw_copy select * from dossiers.dossier_revision`.execute(admin)
console.log(
  `the same revisions by INSERT … SELECT into an identical table: ${((performance.now() - began) / 1000).toFixed(1)} s`,
)
const { rows } = await sql<{ reason: string; lines: number }>`
  select reasons -> 0 ->> 'code' as reason, count(*) as lines from dossiers.quarantine where batch_id = 1 group by 1
  order by 1`.execute(admin)
const found = Object.fromEntries(rows.map(({ reason, lines }) => [reason, lines]))
const expected = expectedReasons(many)
const isRight = Object.entries(expected).every(([reason, lines]) => found[reason] === lines)
console.log(isRight ? 'every wrong line under its reason' : 'WRONG', JSON.stringify(found))
await db.destroy()
await admin.destroy()
await server.stop()
