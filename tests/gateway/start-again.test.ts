import { spawnSubgraphs } from '@motcua/gateway/spawn-subgraphs'
import { hostRemote } from '@motcua/gateway/host-remote'
import { startServer } from '@motcua/gateway/start-server'
import { subgraphNames } from '@motcua/kit/subgraph-names'
import { expect, test } from 'vitest'
import { freePorts } from '../_kit/free-ports.ts'
import { createSeededDatabase } from '../_kit/seeded-database.ts'

const { adminUrl } = await createSeededDatabase()

test('a subgraph listens where it is told, is started again there when it is killed twice, and /ready says so meanwhile', async () => {
  const said: string[] = []
  const endpoints = { firstPort: await freePorts(subgraphNames().length), token: 'a-secret-of-sixteen-letters' }
  const spawned = await spawnSubgraphs(adminUrl, { report: (message) => said.push(message), endpoints })
  expect(Object.values(spawned.remote)).toEqual(
    subgraphNames().map((_, index) => ({
      url: `http://127.0.0.1:${endpoints.firstPort + index}/graphql`,
      token: endpoints.token,
    })),
  )
  const subgraphs = hostRemote(spawned.remote)
  const server = await startServer({ host: '127.0.0.1', port: 0, logLevel: 'silent', subgraphs, dashboardFolder: null })
  const ready = async () => (await fetch(`${server.url}/ready`)).status
  const unit = async () => {
    const body = '{"query":"{ administrativeUnit(code: \\"38\\") { code } }"}'
    const answer = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    })
    return (await answer.json()) as unknown
  }
  try {
    expect(await ready()).toBe(200)
    for (let time = 1; time <= 2; time += 1) {
      spawned.processOf('administrative-units')?.kill('SIGKILL')
      await expect.poll(ready).toBe(503)
      await expect.poll(ready, { timeout: 20_000 }).toBe(200)
      expect(await unit()).toMatchObject({ data: { administrativeUnit: { code: '38' } } })
    }
    expect(said).toEqual([
      'The subgraph administrative-units has ended (SIGKILL); it is started again in 0.2 s.',
      'The subgraph administrative-units is back.',
      'The subgraph administrative-units has ended (SIGKILL); it is started again in 0.4 s.',
      'The subgraph administrative-units is back.',
    ])
  } finally {
    await server.close()
    await spawned.stop()
  }
  const child = spawned.processOf('administrative-units')
  expect(child?.exitCode ?? child?.signalCode).not.toBeNull()
})
