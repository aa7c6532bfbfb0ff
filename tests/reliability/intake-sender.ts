import { once } from 'node:events'
import { request, type IncomingMessage } from 'node:http'
import { text } from 'node:stream/consumers'
import { setTimeout as wait } from 'node:timers/promises'
import { connect } from '@motcua/db'
import { sql } from 'kysely'
import { onTestFinished } from 'vitest'
import { aLine, bytesOf } from '../_kit/intake.ts'
import { adminUrlOn, startPlatform } from './platform.ts'

/** Lines of a sending: enough that it takes a while to send and to store. */
export const many = 4000
const whole = bytesOf(
  Array.from({ length: many }, (_, index) =>
    aLine({
      dossierCode: `H56.102-250701-${String(index + 50_000)}`,
      competentAgency: undefined,
      competentUnit: '14797',
    }),
  ),
)

/** Starts the platform and takes the token that a first start prints, or the one that is known. */
export async function startWithToken(
  dataFolder: string,
  mode: 'embedded' | 'http',
  known?: string,
  settings: Record<string, string> = {},
) {
  const platform = startPlatform({ DATA_DIR: dataFolder, SEED: 'tiny', GATEWAY_MODE: mode, ...settings })
  const token = known ?? (await platform.says(/mcg_\S+/))
  const url = (await platform.says(/^ready http:\S+$/m)).replace('ready ', '')
  return { platform, token, url }
}

/** Sends a body in two halves and does something between them or after them; null: the connection broke. */
export async function send(
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
export async function stored(dataFolder: string) {
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

/** What is stored of a sending that did not count. */
export const nothing = { revisions: 0, dossiers: 0, batches: 0, miscounted: 0 }
/** What is stored of one that counted once. */
export const everything = { revisions: many, dossiers: many, miscounted: 0 }
