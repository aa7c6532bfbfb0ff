import { once } from 'node:events'
import { request } from 'node:http'
import { commandOf } from '@motcua/db/processes'
import { expect, test } from 'vitest'
import { everything, many, nothing, send, startWithToken, stored } from './intake-sender.ts'
import { isGoneWithinSeconds, processesBelow, seededDataFolder } from './platform.ts'

const body = JSON.stringify({ query: '{ administrativeUnit(code: "38") { code } }' })

/** Every request has a connection of its own, so that both processes get their share. */
async function ask(url: string, address = '127.0.0.1', path = '/graphql'): Promise<number | string> {
  const asking = request(`${url}${path}`, {
    agent: false,
    method: path === '/graphql' ? 'POST' : 'GET',
    headers: { 'content-type': 'application/json', 'x-forwarded-for': address },
  })
  asking.end(path === '/graphql' ? body : undefined)
  const [response] = await once(asking, 'response').catch(() => [null])
  if (response === null) return 'broke off'
  response.resume()
  return response.statusCode
}

/** Dossiers of Thanh Hoá, by a connection of its own. */
async function countDossiers(url: string): Promise<number | undefined> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', connection: 'close', 'x-forwarded-for': '203.0.113.9' },
    body: JSON.stringify({ query: '{ dossiers(filter: { unit: "38" }) { totalCount } }' }),
  })
  const { data } = (await response.json()) as { data?: { dossiers?: { totalCount: number } } }
  return data?.dossiers?.totalCount
}

test('two processes answer as one, and a killed one is started again while the other answers', async () => {
  const dataFolder = seededDataFolder()
  const started = await startWithToken(dataFolder, 'embedded', undefined, {
    PROCESSES: '2',
    RATE_LIMIT_PER_MINUTE: '20',
    TRUSTED_PROXIES: '127.0.0.1',
  })
  const { platform, url } = started
  const workers = () =>
    processesBelow(platform.process.pid ?? 0).filter((pid) => commandOf(pid).includes('processes/worker.ts'))
  expect(workers()).toHaveLength(2)
  const ready = await Promise.all(Array.from({ length: 6 }, () => ask(url, '127.0.0.1', '/ready')))
  expect(new Set(ready)).toEqual(new Set([200]))

  // Requests of one client are counted for both.
  const counted = await Promise.all(Array.from({ length: 26 }, () => ask(url, '203.0.113.7')))
  expect(counted.filter((status) => status === 200)).toHaveLength(20)
  expect(counted.filter((status) => status === 429)).toHaveLength(6)

  const countedBefore = await Promise.all(Array.from({ length: 8 }, () => countDossiers(url)))
  expect(new Set(countedBefore).size).toBe(1)

  // One that has a delivery in its hands is killed.
  const [first, second] = workers()
  const kill = () => process.kill(first ?? 0, 'SIGKILL')
  const answer = await send(started, { between: kill })
  expect([undefined, 200]).toContain(answer?.status)
  expect(answer === null ? await stored(dataFolder) : nothing).toEqual(nothing)
  for (let index = 0; index < 8; index += 1) expect(await ask(url, `203.0.113.${index + 20}`)).toBe(200)
  await platform.says(/The gateway process \d has ended \(SIGKILL\); it is started again in 0\.2 s\./)
  await platform.says(/The gateway process \d is back\./)
  expect(workers()).toHaveLength(2)
  expect(workers()).toContain(second)
  expect(await send(started)).toMatchObject({ status: 200, body: { sent: many } })
  expect(await stored(dataFolder)).toMatchObject(everything)

  // What was answered as stored is in the figures of every process, also where the same operation was answered before.
  const counts = await Promise.all(Array.from({ length: 8 }, () => countDossiers(url)))
  expect(new Set(counts)).toEqual(new Set([(countedBefore[0] ?? 0) + many]))

  const left = workers()
  platform.process.kill('SIGKILL')
  for (const pid of left) expect(await isGoneWithinSeconds(pid, 5)).toBe(true)
})
