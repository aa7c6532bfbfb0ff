import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { sql } from 'kysely'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { admit } from '../../../subgraphs/dossiers/src/intake/source-systems.ts'
import { aLine, bytesOf, forgetEverythingSent, plantReference } from '../../_kit/intake.ts'
import { runCommand } from '../../_kit/run-command.ts'
import { createTestDatabase } from '../../_kit/test-database.ts'

const database = await createTestDatabase()
await plantReference(database.db)
beforeEach(async () => {
  await forgetEverythingSent(database.db)
  await sql`delete from dossiers.source_system`.execute(database.db)
})
const folder = mkdtempSync(path.join(tmpdir(), 'motcua-commands-'))
afterAll(() => rmSync(folder, { recursive: true }))

const run = (name: string, ...words: string[]) => runCommand(database.adminUrl, name, ...words)

function file(name: string, content: string | Buffer): string {
  const place = path.join(folder, name)
  writeFileSync(place, content)
  return place
}

const codeOf = (number: number) => `H56.102-250701-${String(number).padStart(4, '0')}`
const lines = [1, 2, 3].map((number) => aLine({ dossierCode: codeOf(number) }))
const wrong = aLine({ dossierCode: codeOf(4), status: 'LOST' })

test('a source is added with a token that is shown once and stored nowhere, is listed, and is revoked', async () => {
  expect(await run('source', 'list')).toEqual({ code: 0, out: 'There are no sources.\n', err: '' })
  const added = await run('source', 'add', 'thanh-hoa', '--province', '38')
  expect(added).toMatchObject({ code: 0, err: '' })
  expect(added.out).toContain('The source thanh-hoa may write dossiers of province 38.')
  const token = /mcg_[\w-]{43}/.exec(added.out)?.[0] ?? ''
  expect(await admit(database.db, token, 'thanh-hoa')).toMatchObject({
    source: { provinceCode: '38', mapping: { base: 'PLATFORM' } },
  })
  const { rows } = await sql<{ text: string }>`select s::text as text from dossiers.source_system s`.execute(
    database.db,
  )
  expect(rows[0]?.text).not.toContain(token)
  expect((await run('source', 'list')).out).toBe('thanh-hoa  province 38  may send  nothing sent\n')
  expect((await run('source', 'revoke', 'thanh-hoa')).out).toContain('The token of thanh-hoa is refused from now on.')
  expect((await run('source', 'list')).out).toContain('revoked')
  expect(await admit(database.db, token, 'thanh-hoa')).toEqual({ refusal: 'NO_TOKEN' })
})

test('a source that begins to tell on a day says so of everything it sends, and what is no day is refused', async () => {
  const refused = await run('source', 'add', 'thanh-hoa', '--province', '38', '--from', '2025-02-30')
  expect(refused).toMatchObject({ code: 1, out: '' })
  expect(refused.err).toContain('“2025-02-30” is no day.')
  expect(await run('source', 'add', 'thanh-hoa', '--province', '38', '--from', '2025-07-01')).toMatchObject({ code: 0 })
  expect(await run('intake', file('some.ndjson', bytesOf(lines)), '--source', 'thanh-hoa')).toMatchObject({ code: 0 })
  const batches = await sql<{ from: string }>`select known_from as "from" from dossiers.batch`.execute(database.db)
  expect(batches.rows).toEqual([{ from: '2025-07-01' }])
})

test('a source brings its own mapping, and a mapping that cannot be used is refused with what is wrong', async () => {
  const mapping = file('mapping.json', JSON.stringify({ base: 'NATIONAL_EXCHANGE', fields: { SoHoSo: 'dossierCode' } }))
  expect(await run('source', 'add', 'thanh-hoa', '--province', '38', '--mapping', mapping)).toMatchObject({ code: 0 })
  const bad = file('bad.json', JSON.stringify({ base: 'OTHER', utcOffset: 'noon' }))
  const refused = await run('source', 'add', 'other', '--province', '38', '--mapping', bad)
  expect(refused).toMatchObject({ code: 1, out: '' })
  expect(refused.err).toContain('base')
  expect(refused.err).toContain('is an offset such as +07:00')
})

test('a file is taken in, plain or packed, and what it says twice changes nothing', async () => {
  await run('source', 'add', 'thanh-hoa', '--province', '38')
  const plain = await run('intake', file('day.ndjson', bytesOf([...lines, wrong])), '--source', 'thanh-hoa')
  expect(plain).toMatchObject({ code: 0, err: '' })
  expect(JSON.parse(plain.out)).toEqual({
    batch: '38-1',
    sent: 4,
    accepted: 3,
    late: 0,
    unchanged: 0,
    quarantined: 1,
  })
  const packed = await run('intake', file('day.gz', gzipSync(bytesOf(lines))), '--source', 'thanh-hoa')
  expect(JSON.parse(packed.out)).toMatchObject({ batch: '38-2', unchanged: 3 })
  expect((await run('source', 'list')).out).toMatch(/^thanh-hoa {2}province 38 {2}may send {2}2 batches, the last 20/)
})

test('lines in quarantine are listed, dismissed, reopened and replayed', async () => {
  await run('source', 'add', 'thanh-hoa', '--province', '38')
  await run('intake', file('day.ndjson', bytesOf([...lines, wrong, '{"broken"'])), '--source', 'thanh-hoa')
  const listed = await run('quarantine', 'list', 'thanh-hoa')
  const [id = '', broken = ''] = [...listed.out.matchAll(/^(\d+) {2}OPEN {2}batch 38-1 line/gm)].map(
    (match) => match[1],
  )
  expect(listed.out).toContain('UNKNOWN_STATUS: status “LOST” is not a code of this source.')
  expect(listed.out).toContain('{"broken"')
  expect((await run('quarantine', 'dismiss', 'thanh-hoa', '--id', broken, '--note', 'a test')).out).toBe(
    `1 lines are DISMISSED: ${broken}.\n`,
  )
  expect((await run('quarantine', 'list', 'thanh-hoa', '--state', 'DISMISSED')).out).toContain('a test')
  const twice = await run('quarantine', 'dismiss', 'thanh-hoa', '--id', broken, '--id', id, '--note', 'x')
  expect(twice).toMatchObject({ code: 1, out: '' })
  expect(twice.err).toContain(`line ${broken} is DISMISSED. Nothing was changed.`)
  expect((await run('quarantine', 'reopen', 'thanh-hoa', '--id', broken)).out).toBe(`1 lines are OPEN: ${broken}.\n`)

  const again = await run('quarantine', 'replay', 'thanh-hoa', file('no.json', JSON.stringify(wrong)), '--id', id)
  expect(again).toMatchObject({ code: 1, out: '' })
  expect(again.err).toContain(`The record is refused again; line ${id} stays open.`)
  const right = file('yes.json', JSON.stringify({ ...wrong, status: 'PROCESSING' }))
  const replayed = await run('quarantine', 'replay', 'thanh-hoa', right, '--id', id)
  expect(replayed).toMatchObject({ code: 0, err: '' })
  expect(replayed.out).toContain(`Line ${id} is REPLAYED: {"batch":"38-2","sent":1,"accepted":1`)
  const open = await run('quarantine', 'list', 'thanh-hoa', '--json')
  expect(JSON.parse(open.out)).toMatchObject([{ id: Number(broken), line: '{"broken"', state: 'OPEN' }])
})

test('figures are verified, a figure that was tampered with is named, and a rebuild mends it', async () => {
  await run('source', 'add', 'thanh-hoa', '--province', '38')
  await run('intake', file('day.ndjson', bytesOf(lines)), '--source', 'thanh-hoa')
  expect((await run('figures', 'verify')).code).toBe(0)
  await sql`update dossiers.figure set received = received + 1 where subject_kind = 'COMPETENT_PROVINCE'`.execute(
    database.db,
  )
  const wrongOnes = await run('figures', 'verify')
  expect(wrongOnes.code).toBe(1)
  expect(wrongOnes.err).toMatch(/^38: COMPETENT_PROVINCE/m)
  expect(wrongOnes.err).toContain('stored less recounted received +1')
  expect((await run('figures', 'rebuild')).code).toBe(0)
  expect((await run('figures', 'verify')).code).toBe(0)
})
