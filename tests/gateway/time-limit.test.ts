import { hostEmbedded } from '@motcua/gateway/host-embedded'
import { hostRemote } from '@motcua/gateway/host-remote'
import { defaultLimits } from '@motcua/gateway/guard/limits'
import { spawnSubgraphs } from '@motcua/gateway/spawn-subgraphs'
import { startServer } from '@motcua/gateway/start-server'
import { sql } from 'kysely'
import { afterAll, expect, test } from 'vitest'
import { createSeededDatabase } from '../_kit/seeded-database.ts'

const millis = 1500
const { adminUrl, db } = await createSeededDatabase()
const spawned = await spawnSubgraphs(adminUrl)
afterAll(() => spawned.stop())
const servers = {
  embedded: await serve(await hostEmbedded(adminUrl)),
  http: await serve(hostRemote(spawned.remote)),
}
afterAll(() => Promise.all(Object.values(servers).map((server) => server.close())))

async function serve(subgraphs: Awaited<ReturnType<typeof hostEmbedded>>) {
  const limits = { ...defaultLimits, millis }
  return startServer({ host: '127.0.0.1', port: 0, logLevel: 'silent', subgraphs, dashboardFolder: null, limits })
}

const query = `{ administrativeUnit(code: "38") { name }
  nationalStatistics(period: { from: "2025-07-01", until: "2025-08-01" }) { received { total } } }`

function ask(url: string, signal: AbortSignal | null = null) {
  const body = JSON.stringify({ query })
  return fetch(`${url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body, signal })
}

/** Figures cannot be read meanwhile: whoever asks waits, as for a database that hangs. */
async function whileFiguresAreLocked(deed: () => Promise<void>): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    await sql`lock table dossiers.figure in access exclusive mode`.execute(transaction)
    await deed()
  })
}

/** Statements of the subgraphs that wait for the lock. */
async function waiting(): Promise<number> {
  const { rows } = await sql<{ many: number }>`
    select count(*)::integer as many from pg_stat_activity
    where datname = current_database() and wait_event_type = 'Lock'`.execute(db)
  return rows[0]?.many ?? 0
}

test.each(Object.entries(servers))(
  '%s: what is not there in time is null with TIMEOUT, the rest stands, and the statement is cancelled',
  async (_mode, { url }) => {
    await whileFiguresAreLocked(async () => {
      const began = performance.now()
      const answer: unknown = await (await ask(url)).json()
      expect(performance.now() - began).toBeLessThan(millis + 5000)
      expect(answer).toMatchObject({
        data: { administrativeUnit: { name: expect.any(String) }, nationalStatistics: null },
        errors: [{ extensions: { code: 'TIMEOUT', subgraph: 'dossiers' } }],
      })
      await expect.poll(waiting).toBe(0)
    })
  },
)

test.each(Object.entries(servers))('%s: who hangs up has his statements cancelled', async (_mode, { url }) => {
  await whileFiguresAreLocked(async () => {
    const leaving = new AbortController()
    const asked = ask(url, leaving.signal).catch(() => 'left')
    await expect.poll(waiting).toBeGreaterThan(0)
    leaving.abort()
    expect(await asked).toBe('left')
    // Long before the time of the request is over.
    await expect.poll(waiting, { timeout: 1000 }).toBe(0)
  })
})

test.each(Object.entries(servers))(
  '%s: a database that hangs costs its part of the answer and no more',
  async (_mode, { url }) => {
    expect(await (await ask(url)).json()).not.toHaveProperty('errors')
    const { rows } = await sql<{ pid: number }>`
    select pid from pg_stat_activity where datname = current_database() and usename = 'motcua_dossiers'`.execute(db)
    for (const { pid } of rows) process.kill(pid, 'SIGSTOP')
    try {
      const began = performance.now()
      expect(await (await ask(url)).json()).toMatchObject({
        data: { administrativeUnit: { name: expect.any(String) }, nationalStatistics: null },
        errors: [{ extensions: { code: 'TIMEOUT', subgraph: 'dossiers' } }],
      })
      expect(performance.now() - began).toBeLessThan(millis + 5000)
      expect((await fetch(`${url}/health`)).status).toBe(200)
    } finally {
      for (const { pid } of rows) process.kill(pid, 'SIGCONT')
    }
    await expect.poll(async () => (await ask(url)).json()).not.toHaveProperty('errors')
  },
)
