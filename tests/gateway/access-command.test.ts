import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir, userInfo } from 'node:os'
import path from 'node:path'
import { findHolder } from '@motcua/db/access/find-holder'
import { sql } from 'kysely'
import { afterAll, expect, test } from 'vitest'
import { addSource, findAnySource } from '../../subgraphs/dossiers/src/intake/source-systems.ts'
import { plantReference } from '../_kit/intake.ts'
import { runCommand } from '../_kit/run-command.ts'
import { createTestDatabase } from '../_kit/test-database.ts'

const database = await createTestDatabase()
await plantReference(database.db)
const own = database.connectAs('dossiers')
const folder = mkdtempSync(path.join(tmpdir(), 'motcua-access-'))
afterAll(() => rmSync(folder, { recursive: true }))

const run = (...words: string[]) => runCommand(database.adminUrl, 'access', ...words)
const tokenIn = (text: string) => /^mcg_[\w-]{43}$/m.exec(text)?.[0] ?? ''
const find = (token: string) => findHolder(own, token, '2026-11-30')

/** The line of a holder in the list, with moments as MOMENT. */
async function listed(name: string): Promise<string | undefined> {
  const { out } = await run('list')
  return out
    .replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'MOMENT')
    .split('\n')
    .find((line) => line.startsWith(`${name}  `))
}

test('a source gets a token that is shown once, is listed, renewed and revoked, each with who did it', async () => {
  const { username } = userInfo()
  expect(await run('list')).toEqual({ code: 0, out: 'There are no tokens.\n', err: '' })
  const added = await run('add', 'thanh-hoa', '--role', 'source', '--province', '38')
  const first = tokenIn(added.out)
  expect(added).toEqual({
    code: 0,
    err: '',
    out: `thanh-hoa may send dossiers of province 38. Its token, shown this once:\n${first}\n`,
  })
  expect(await findAnySource(own, 'thanh-hoa')).toMatchObject({ provinceCode: '38', mapping: { base: 'PLATFORM' } })
  expect(await listed('thanh-hoa')).toBe(
    `thanh-hoa  source  province 38  may be used  made MOMENT by ${username}  never used`,
  )
  expect(await find(first)).toEqual({ name: 'thanh-hoa', role: 'source', provinceCode: '38' })

  const renewed = await run('renew', 'thanh-hoa')
  expect(renewed.out).toContain('The token of thanh-hoa before this one is refused from now on.')
  const second = tokenIn(renewed.out)
  expect([await find(first), (await find(second))?.name]).toEqual([null, 'thanh-hoa'])
  expect(await run('revoke', 'thanh-hoa')).toEqual({
    code: 0,
    err: '',
    out: 'The token of thanh-hoa is refused from now on. What was done with it stays.\n',
  })
  expect(await find(second)).toBeNull()
  expect(await listed('thanh-hoa')).toBe(
    `thanh-hoa  source  province 38  revoked MOMENT by ${username}  made MOMENT by ${username}  last used on 2026-11-30`,
  )
  expect((await run('revoke', 'thanh-hoa')).err).toContain('There is no token of thanh-hoa that may be used.')
  expect(await find(tokenIn((await run('renew', 'thanh-hoa')).out))).toMatchObject({ name: 'thanh-hoa' })
  const again = await run('add', 'thanh-hoa', '--role', 'source', '--province', '38')
  expect(again).toMatchObject({
    code: 1,
    out: '',
    err: expect.stringContaining(
      'The name thanh-hoa is taken. Choose another one, or give it a new token: pnpm run access renew',
    ),
  })
}, 60_000)

test('other roles are for a province or the whole country, and a name belongs to one holder', async () => {
  const national = await run('add', 'ministry', '--role', 'procedures')
  expect(national.out).toContain('ministry may change procedures of the whole country.')
  expect(await find(tokenIn(national.out))).toEqual({ name: 'ministry', role: 'procedures', provinceCode: null })
  const local = await run('add', 'home-affairs', '--role', 'staff', '--province', '38')
  expect(await find(tokenIn(local.out))).toEqual({ name: 'home-affairs', role: 'staff', provinceCode: '38' })
  expect(await listed('ministry')).toContain('ministry  procedures  the whole country  may be used')
  const taken = await run('add', 'ministry', '--role', 'source', '--province', '38')
  expect(taken).toMatchObject({ code: 1, out: '' })
  expect(taken.err).toContain('The name ministry is taken.')
  expect(await findAnySource(own, 'ministry')).toBeNull()

  await addSource(own, { name: 'simulation', provinceCode: '38', origin: 'SIMULATED', mapping: {} })
  const foreign = await run('add', 'simulation', '--role', 'source', '--province', '38')
  expect(foreign).toMatchObject({ code: 1, out: '' })
  expect(foreign.err).toContain('There is a source simulation already. Choose another name.')
  expect(await listed('simulation')).toBeUndefined()
})

test('a source may say from which day it reports and how it writes, and wrong words add nothing', async () => {
  const file = (name: string, content: unknown) => {
    const place = path.join(folder, name)
    writeFileSync(place, JSON.stringify(content))
    return place
  }
  const source = ['add', 'one-stop', '--role', 'source', '--province', '38']
  const noDay = await run(...source, '--from', '2025-02-30')
  expect(noDay).toMatchObject({ code: 1, out: '', err: expect.stringContaining('“2025-02-30” is no day.') })
  const noMapping = await run(...source, '--mapping', file('bad.json', { base: 'OTHER', utcOffset: 'noon' }))
  expect(noMapping).toMatchObject({ code: 1, out: '', err: expect.stringContaining('is an offset such as +07:00') })
  expect([await findAnySource(own, 'one-stop'), await listed('one-stop')]).toEqual([null, undefined])

  const mapping = file('mapping.json', { base: 'NATIONAL_EXCHANGE', fields: { SoHoSo: 'dossierCode' } })
  expect(await run(...source, '--from', '2025-07-01', '--mapping', mapping)).toMatchObject({ code: 0, err: '' })
  expect(await findAnySource(own, 'one-stop')).toMatchObject({ mapping: { base: 'NATIONAL_EXCHANGE' } })
  const { rows } = await sql`select reported_from as day from dossiers.source_system where name = 'one-stop'`.execute(
    own,
  )
  expect(rows).toEqual([{ day: '2025-07-01' }])
})
