import { once } from 'node:events'
import { type IncomingMessage, request } from 'node:http'
import { json } from 'node:stream/consumers'
import { connect } from '@motcua/db'
import { commandOf } from '@motcua/db/processes'
import { defaultLimits } from '@motcua/gateway/guard/limits'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { everything, many, nothing, send, startWithToken, stored } from './intake-sender.ts'
import {
  adminUrlOn,
  isGoneWithinSeconds,
  newDataFolder,
  processesBelow,
  seededDataFolder,
  startPlatform,
  type Platform,
} from './platform.ts'

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

const workersOf = ({ process: { pid = 0 } }: Platform) =>
  processesBelow(pid).filter((worker) => commandOf(worker).includes('processes/worker.ts'))

const poll = { timeout: 10_000, interval: 10 }

/** Lets a load come to its end but for one table that it counts last of all, does something, and lets it end. */
async function holdLoad(dataFolder: string, work: () => Promise<void>): Promise<void> {
  const db = connect(adminUrlOn(dataFolder), { maxConnections: 2 })
  const waiting = async () => {
    const { rows } = await sql`select from pg_locks where relation = 'dossiers.quarantine_decision'::regclass
      and not granted`.execute(db)
    return rows.length
  }
  try {
    await db.transaction().execute(async (transaction) => {
      await sql`lock table dossiers.quarantine_decision in access exclusive mode`.execute(transaction)
      await expect.poll(waiting, { timeout: 60_000, interval: 20 }).toBe(1)
      await work()
    })
  } finally {
    await db.destroy()
  }
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
  const workers = () => workersOf(platform)
  expect(workers()).toHaveLength(2)
  const ready = await Promise.all(Array.from({ length: 6 }, () => ask(url, '127.0.0.1', '/ready')))
  expect(new Set(ready)).toEqual(new Set([200]))

  // Requests of one client are counted for both.
  const counted = await Promise.all(Array.from({ length: 26 }, () => ask(url, '203.0.113.7')))
  expect(counted.filter((status) => status === 200)).toHaveLength(20)
  expect(counted.filter((status) => status === 429)).toHaveLength(6)

  const countedBefore = await Promise.all(Array.from({ length: 8 }, () => countDossiers(url)))
  expect(new Set(countedBefore).size).toBe(1)

  // A delivery comes to one of the two. One is killed meanwhile, until it is the one that takes the delivery in.
  let before = nothing
  let answer: Awaited<ReturnType<typeof send>> = null
  let rounds = 0
  const count = (line: RegExp) => platform.output().match(line)?.length ?? 0
  const ended = () => count(/^The gateway process \d has ended \(SIGKILL\); it is started again in /gm)
  const back = () => count(/^The gateway process \d is back\.$/gm)
  while (rounds < 8) {
    const killed = workers()[rounds % 2] ?? 0
    rounds += 1
    answer = await send(started, { between: () => process.kill(killed, 'SIGKILL') })
    if (answer === null) break
    expect(answer.status).toBe(200)
    before = { ...everything, batches: before.batches + 1 }
    await expect.poll(back, poll).toBe(rounds)
  }
  expect(answer).toBeNull()
  expect(await stored(dataFolder)).toEqual(before)
  await expect.poll(ended, poll).toBe(rounds)
  for (let index = 0; index < 8; index += 1) expect(await ask(url, `203.0.113.${index + 20}`)).toBe(200)
  await expect.poll(back, poll).toBe(rounds)
  expect(workers()).toHaveLength(2)
  expect(await send(started)).toMatchObject({ status: 200, body: { sent: many } })
  expect(await stored(dataFolder)).toMatchObject(everything)

  // What was answered as stored is in the figures of every process, also where the same operation was answered before.
  const counts = await Promise.all(Array.from({ length: 8 }, () => countDossiers(url)))
  expect(new Set(counts)).toEqual(new Set([(countedBefore[0] ?? 0) + many]))

  const left = workers()
  platform.process.kill('SIGKILL')
  for (const pid of left) expect(await isGoneWithinSeconds(pid, 5)).toBe(true)
})

test('a process that is started again while data is loaded is ready with the others, and SIGTERM stops all of them', async () => {
  const dataFolder = newDataFolder()
  const platform = startPlatform({ DATA_DIR: dataFolder, SEED: 'tiny', PROCESSES: '2' })
  const open = await platform.says(/^open http:\S+/m)
  const url = open.replace('open ', '')
  const [killed = 0, left = 0] = workersOf(platform)
  // The load ends after the new process was started, and before it listens.
  await holdLoad(dataFolder, async () => {
    process.kill(killed, 'SIGKILL')
    await expect.poll(() => workersOf(platform).some((pid) => pid !== left && pid !== killed), poll).toBe(true)
    expect(platform.output()).not.toMatch(/^ready /m)
  })
  await platform.says(/^ready /m)
  await platform.says(/The gateway process \d is back\./)

  const states = await Promise.all(Array.from({ length: 12 }, () => ask(url, '127.0.0.1', '/ready')))
  expect(new Set(states)).toEqual(new Set([200]))

  const all = processesBelow(platform.process.pid ?? 0)
  platform.process.kill('SIGTERM')
  for (const pid of all) expect(await isGoneWithinSeconds(pid, 5)).toBe(true)
  expect(await platform.ended()).toBe(0)
})

/** Sends one operation that reads figures. No address is given: programs of this machine are not counted. */
async function askForFigures(url: string) {
  const asking = request(`${url}/graphql`, {
    agent: false,
    method: 'POST',
    headers: { 'content-type': 'application/json' },
  })
  asking.end(
    '{"query":"{ nationalStatistics(period: { from: \\"2025-07-01\\", until: \\"2025-08-01\\" }) { received { total } } }"}',
  )
  const [response] = (await once(asking, 'response').catch(() => [null])) as [IncomingMessage | null]
  if (response === null) return { status: 'broke off' }
  return { status: response.statusCode, retryAfter: response.headers['retry-after'], body: await json(response) }
}

/** Operations that run at once, and those that may wait, with these more: all at once over both processes, while no figures can be read. */
async function crowd(url: string, dataFolder: string, more: number) {
  const db = connect(adminUrlOn(dataFolder), { maxConnections: 1 })
  try {
    return await db.transaction().execute(async (transaction) => {
      await sql`lock table dossiers.figure in access exclusive mode`.execute(transaction)
      const refused: Awaited<ReturnType<typeof askForFigures>>[] = []
      const all = Array.from({ length: 1 + defaultLimits.places.mostWaiting + more }, async () => {
        const answer = await askForFigures(url)
        if (answer.status === 503) refused.push(answer)
        return answer.status
      })
      // Those that wait are BUSY too after some seconds; until then only those that find no place to wait are.
      await expect.poll(() => refused.length, { timeout: 4000, interval: 20 }).toBeGreaterThanOrEqual(more)
      return { refused: [...refused], all }
    })
  } finally {
    await db.destroy()
  }
}

test('two processes before subgraphs of their own: what is killed comes back, later each time, and room for work is shared', async () => {
  const dataFolder = seededDataFolder()
  const started = await startWithToken(dataFolder, 'http', undefined, { PROCESSES: '2', COST_AT_ONCE_LIMIT: '1' })
  const { platform, url } = started
  const workers = () => workersOf(platform)
  expect(workers()).toHaveLength(2)
  const several = (path: string) => Promise.all(Array.from({ length: 6 }, () => ask(url, '127.0.0.1', path)))
  expect(new Set(await several('/ready'))).toEqual(new Set([200]))
  expect(await send(started)).toMatchObject({ status: 200, body: { sent: many } })
  expect(new Set(await Promise.all(Array.from({ length: 8 }, () => countDossiers(url)))).size).toBe(1)

  // A subgraph is away for both processes, and back for both.
  const [subgraph = 0] = processesBelow(platform.process.pid ?? 0).filter((pid) =>
    commandOf(pid).endsWith('serve-named.ts administrative-units'),
  )
  process.kill(subgraph, 'SIGKILL')
  await expect.poll(async () => new Set(await several('/ready')), poll).toEqual(new Set([503]))
  await expect.poll(async () => new Set(await several('/ready')), poll).toEqual(new Set([200]))
  expect(platform.output()).toMatch(/^The subgraph administrative-units has ended \(SIGKILL\)/m)

  // The same process ends three times; the other one answers while it is away.
  const [kept = 0] = workers()
  for (const pause of [0.2, 0.4, 0.8]) {
    const [killed = 0] = workers().filter((pid) => pid !== kept)
    process.kill(killed, 'SIGKILL')
    await platform.says(
      new RegExp(`^The gateway process \\d has ended \\(SIGKILL\\); it is started again in ${pause} s`, 'm'),
    )
    expect(workers()).toEqual([kept])
    expect(new Set(await several('/graphql'))).toEqual(new Set([200]))
    await expect
      .poll(() => platform.output().match(/^The gateway process \d is back\.$/gm)?.length, poll)
      .toBe([0.2, 0.4, 0.8].indexOf(pause) + 1)
  }
  expect(workers()).toHaveLength(2)
  expect(workers()).toContain(kept)

  const { refused, all } = await crowd(url, dataFolder, 20)
  expect(refused).toHaveLength(20)
  for (const answer of refused) {
    expect(answer).toMatchObject({
      retryAfter: '2',
      body: { errors: [{ extensions: { code: 'BUSY', retryAfter: 2 } }] },
    })
  }
  expect((await Promise.all(all)).filter((status) => status === 200).length).toBeGreaterThan(20)
  expect((await askForFigures(url)).status).toBe(200)
})
