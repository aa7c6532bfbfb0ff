import { once } from 'node:events'
import { request, type IncomingMessage } from 'node:http'
import { text } from 'node:stream/consumers'
import { setTimeout as wait } from 'node:timers/promises'
import { connect } from '@motcua/db'
import { commandOf } from '@motcua/db/processes'
import { sql } from 'kysely'
import { expect, onTestFinished, test } from 'vitest'
import { aLine, bytesOf } from '../_kit/intake.ts'
import { adminUrlOn, newDataFolder, processesBelow, serverOn, startPlatform } from './platform.ts'

const many = 4000
const whole = bytesOf(
  Array.from({ length: many }, (_, index) =>
    aLine({
      dossierCode: `H56.102-250701-${String(index + 50_000)}`,
      competentAgency: undefined,
      competentUnit: '14797',
    }),
  ),
)

async function startWithToken(dataFolder: string, mode: 'embedded' | 'http', known?: string) {
  const platform = startPlatform({ DATA_DIR: dataFolder, SEED: 'tiny', GATEWAY_MODE: mode })
  const token = known ?? (await platform.says(/mcg_\S+/))
  const url = (await platform.says(/^ready http:\S+$/m)).replace('ready ', '')
  return { platform, token, url }
}

/** Sends a body in two halves and does something between them or after them; null: the connection broke. */
async function send(
  { url, token }: { url: string; token: string },
  { between, after }: { between?: () => void; after?: () => void } = {},
): Promise<{ status: number; retryAfter: string | undefined; body: unknown } | null> {
  const client = request(`${url}/intake/dossiers?source=demo-38`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/x-ndjson' },
  })
  const answered: Promise<IncomingMessage | null> = once(client, 'response').then(
    ([response]) => response as IncomingMessage,
    () => null,
  )
  client.on('error', () => {})
  client.write(whole.subarray(0, whole.length / 2))
  if (between !== undefined) {
    await wait(700)
    between()
  }
  client.end(whole.subarray(whole.length / 2))
  after?.()
  const response = await answered
  if (response === null) return null
  const body: unknown = JSON.parse(await text(response))
  return { status: response.statusCode ?? 0, retryAfter: response.headers['retry-after'], body }
}

/** What the database holds of the sent dossiers: nobody sent those of the simulation. */
async function stored(dataFolder: string) {
  const db = connect(adminUrlOn(dataFolder))
  onTestFinished(() => db.destroy())
  const { rows } = await sql<{ revisions: number; dossiers: number; batches: number; miscounted: number }>`
    select (select count(*) from dossiers.dossier_revision where payload is not null) as revisions,
      (select count(*) from dossiers.dossier d join dossiers.batch b on b.province_code = d.province_code
        and b.id = d.batch_id and b.received_at is not null) as dossiers,
      (select count(*) from dossiers.batch where received_at is not null) as batches,
      (select sum(submitted) from dossiers.figure where subject_kind = 'COMPETENT_PROVINCE' and span = 'YEAR')
        - (select count(*) from dossiers.dossier) as miscounted`.execute(db)
  return rows[0]
}

const nothing = { revisions: 0, dossiers: 0, batches: 0, miscounted: 0 }
const everything = { revisions: many, dossiers: many, miscounted: 0 }

test('when the process of the subgraph is killed in the middle of a stream, nothing counts, and the next sending counts once', async () => {
  const dataFolder = newDataFolder()
  const first = await startWithToken(dataFolder, 'http')
  const subgraph = processesBelow(first.platform.process.pid ?? 0).find((pid) =>
    commandOf(pid).trim().endsWith(' dossiers'),
  )

  const answer = await send(first, { between: () => process.kill(subgraph ?? 0, 'SIGKILL') })

  expect(answer?.status ?? 503).toBe(503)
  expect(await stored(dataFolder)).toEqual(nothing)
  expect(await send(first)).toMatchObject({ status: 503, retryAfter: '5' })
  first.platform.process.kill('SIGTERM')
  await first.platform.ended()
  const second = await startWithToken(dataFolder, 'http', first.token)
  expect(await send(second)).toMatchObject({ status: 200, body: { accepted: many, unchanged: 0, quarantined: 0 } })
  expect(await send(second)).toMatchObject({ status: 200, body: { accepted: 0, unchanged: many } })
  expect(await stored(dataFolder)).toEqual({ ...everything, batches: 2 })
})

test('when the platform is killed in the middle of a stream, nothing counts, and the next sending counts once', async () => {
  const dataFolder = newDataFolder()
  const first = await startWithToken(dataFolder, 'embedded')

  expect(await send(first, { between: () => first.platform.process.kill('SIGKILL') })).toBeNull()

  const second = await startWithToken(dataFolder, 'embedded', first.token)
  expect(await stored(dataFolder)).toEqual(nothing)
  expect(await send(second)).toMatchObject({ status: 200, body: { accepted: many } })
  expect(await stored(dataFolder)).toEqual({ ...everything, batches: 1 })
})

test('when the database is killed while a batch comes or is stored, it counts whole or not at all', async () => {
  const dataFolder = newDataFolder()
  const platform = await startWithToken(dataFolder, 'embedded')
  const kill = () => process.kill(serverOn(dataFolder) ?? 0, 'SIGKILL')
  const isBack = async () => {
    while ((await fetch(`${platform.url}/ready`)).status !== 200) await wait(100)
  }

  expect(await send(platform, { between: kill })).toMatchObject({ status: 503, retryAfter: '5' })
  await isBack()
  expect(await stored(dataFolder)).toEqual(nothing)

  for (const delay of [150, 350]) {
    const answer = await send(platform, { after: () => void setTimeout(kill, delay) })
    await isBack()
    const now = await stored(dataFolder)
    expect(answer?.status === 200 ? [many] : [0, many]).toContain(now?.revisions)
    await wait(delay)
    await isBack()
  }
  const last = await send(platform)
  expect(last).toMatchObject({ status: 200, body: { sent: many, quarantined: 0 } })
  expect(await stored(dataFolder)).toMatchObject(everything)
})
