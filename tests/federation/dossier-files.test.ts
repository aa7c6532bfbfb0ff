import { createHash } from 'node:crypto'
import { get, type IncomingMessage } from 'node:http'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { connect } from '@motcua/db'
import { defaultFileLimits } from '@motcua/gateway/files/serve-files'
import { hostEmbedded } from '@motcua/gateway/host-embedded'
import { startServer } from '@motcua/gateway/start-server'
import { parse } from 'csv-parse/sync'
import { sql } from 'kysely'
import { afterAll, expect, inject, test } from 'vitest'
import { startGraph } from '../_kit/graph.ts'

const databaseUrl = inject('demoDatabaseUrl')
const graphs = { embedded: await startGraph(databaseUrl), http: await startGraph(databaseUrl, 'http') }
const { embedded } = graphs
const db = connect(databaseUrl)
afterAll(() => db.destroy())

interface Filed {
  readonly headers: readonly string[]
  readonly rows: readonly (readonly string[])[]
  readonly notes: readonly string[]
  readonly count: number
  readonly checksum: string
  /** SHA-256 of all bytes before the last line. */
  readonly sum: string
}

function readFile(bytes: Buffer): Filed {
  const lastLine = bytes.lastIndexOf('\r\n', bytes.length - 3) + 2
  const lines: string[][] = parse(bytes, { bom: true, relax_column_count: true })
  const end = lines.findIndex((cells) => cells.length === 1 && cells[0] === '')
  const [headers = [], ...rows] = lines.slice(0, end)
  const [, count = '', , checksum = ''] = lines.at(-1) ?? []
  return {
    headers,
    rows,
    notes: lines.slice(end + 1, -1).map((cells) => cells.join(',')),
    count: Number(count),
    checksum,
    sum: createHash('sha256').update(bytes.subarray(0, lastLine)).digest('hex'),
  }
}

async function filed(url: string, path: string): Promise<Filed> {
  const response = await fetch(`${url}${path}`)
  expect([response.status, response.headers.get('content-type')]).toEqual([200, 'text/csv; charset=utf-8'])
  const bytes = Buffer.from(await response.arrayBuffer())
  expect(bytes.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]))
  return readFile(bytes)
}

interface Node {
  readonly code: string
  readonly effectiveAppointmentAt: string
  readonly receivedAt: string
  readonly daysLate: number
  readonly procedure: { readonly code: string; readonly name: string }
  readonly competentAgency: { readonly code: string; readonly name: string; readonly nameEn: string | null }
  readonly receivingUnit: { readonly code: string; readonly fullName: string; readonly fullNameEn: string }
}

/** The first hundred dossiers of the page, and how many there are. */
async function listed(filter: string, orderBy: string): Promise<{ totalCount: number; nodes: readonly Node[] }> {
  const { data, errors } = await embedded.ask<{ dossiers: { totalCount: number; nodes: Node[] } }>(`{
    dossiers(filter: { ${filter} }, orderBy: ${orderBy}, first: 100) { totalCount nodes {
      code effectiveAppointmentAt receivedAt daysLate(asOf: "2025-07-31") procedure { code name }
      competentAgency { code name nameEn } receivingUnit { code fullName fullNameEn } } } }`)
  expect(errors).toBeUndefined()
  return data.dossiers
}

const civil = (instant: string) =>
  new Date(Date.parse(instant) + 7 * 3_600_000).toISOString().slice(0, 19).replace('T', ' ')
const capital = (name: string) => name.slice(0, 1).toLocaleUpperCase('vi') + name.slice(1)
const overdue = 'overdueOn: "2025-07-31", unit: "38"'
const column = ({ headers, rows }: Filed, header: string) => rows.map((cells) => cells[headers.indexOf(header)])

test.each(Object.entries(graphs))(
  'G1: the file of an overdue list holds every dossier in the order of the page, in civil time, with codes and names: %s',
  async (_mode, { url }) => {
    const file = await filed(url, '/dossiers.csv?list=overdue&unit=38')
    const { totalCount, nodes } = await listed(overdue, 'APPOINTMENT_ON_ASC')
    expect(totalCount).toBeGreaterThan(100)
    expect([file.rows.length, file.count]).toEqual([totalCount, totalCount])
    expect(new Set(column(file, 'Mã hồ sơ')).size).toBe(totalCount)
    const shown = (header: string) => column(file, header).slice(0, nodes.length)
    expect(shown('Mã hồ sơ')).toEqual(nodes.map(({ code }) => code))
    expect(shown('Ngày làm việc trễ')).toEqual(nodes.map(({ daysLate }) => String(daysLate)))
    expect(shown('Tiếp nhận lúc (giờ Việt Nam)')).toEqual(nodes.map(({ receivedAt }) => civil(receivedAt)))
    expect(shown('Hạn trả, đã cộng thời gian chờ bổ sung (giờ Việt Nam)')).toEqual(
      nodes.map(({ effectiveAppointmentAt }) => civil(effectiveAppointmentAt)),
    )
    expect(shown('Mã thủ tục')).toEqual(nodes.map(({ procedure }) => procedure.code))
    expect(shown('Tên thủ tục')).toEqual(nodes.map(({ procedure }) => procedure.name))
    expect(shown('Mã cơ quan giải quyết')).toEqual(nodes.map(({ competentAgency }) => competentAgency.code))
    expect(shown('Tên cơ quan giải quyết')).toEqual(nodes.map(({ competentAgency }) => competentAgency.name))
    expect(shown('Mã đơn vị tiếp nhận')).toEqual(nodes.map(({ receivingUnit }) => receivingUnit.code))
    expect(shown('Tên đơn vị tiếp nhận')).toEqual(nodes.map(({ receivingUnit }) => capital(receivingUnit.fullName)))
    expect(column(file, 'Tình trạng hạn, cuối ngày 31/07/2025')).toEqual(file.rows.map(() => 'Quá hạn'))
  },
)

test('R07: the last line says how many dossiers there are and the checksum of all before it, the notes where they are from', async () => {
  const file = await filed(embedded.url, '/dossiers.csv?list=overdue&unit=38')
  expect(file.checksum).toBe(file.sum)
  expect(file.notes[0]).toBe('Đang giải quyết và đã qua hạn trả, cuối ngày 31/07/2025')
  expect(file.notes).toContain(`Địa chỉ của danh sách: ${embedded.url}/dossiers?list=overdue&unit=38`)
})

test('G1: a file under /en has English heads and words, the narrowing and the order of its address', async () => {
  const file = await filed(embedded.url, '/en/dossiers.csv?sort=code&list=overdue&unit=38&channel=direct')
  const { totalCount, nodes } = await listed(`${overdue}, channel: DIRECT`, 'CODE')
  expect(file.count).toBe(totalCount)
  expect(column(file, 'Dossier code').slice(0, nodes.length)).toEqual(nodes.map(({ code }) => code))
  expect(column(file, 'Receiving unit name').slice(0, nodes.length)).toEqual(
    nodes.map(({ receivingUnit }) => receivingUnit.fullNameEn),
  )
  expect(new Set(column(file, 'Channel')).size).toBe(1)
})

test('G1: as JSON the same dossiers have instants with the offset of Viet Nam, their number and checksum', async () => {
  const text = await (await fetch(`${embedded.url}/dossiers.json?list=overdue&unit=38`)).text()
  const { dossiers, rows, sha256 } = JSON.parse(text)
  const { totalCount, nodes } = await listed(overdue, 'APPOINTMENT_ON_ASC')
  expect([dossiers.length, rows]).toEqual([totalCount, totalCount])
  expect(sha256).toBe(
    createHash('sha256')
      .update(text.slice(0, text.lastIndexOf(',\n"rows"')))
      .digest('hex'),
  )
  expect(dossiers[0]).toMatchObject({
    code: nodes[0]?.code,
    receivedAt: `${civil(nodes[0]?.receivedAt ?? '').replace(' ', 'T')}+07:00`,
    procedureName: nodes[0]?.procedure.name,
    receivingUnitCode: nodes[0]?.receivingUnit.code,
  })
})

test.each(Object.entries(graphs))(
  'what the address cannot mean is refused before a file begins: %s',
  async (_, { url }) => {
    const refusal = async (search: string) => {
      const response = await fetch(`${url}/dossiers.csv?${search}`)
      return [response.status, await response.json()]
    }
    expect(await refusal('list=overdue&unit=99')).toEqual([
      400,
      { code: 'BAD_USER_INPUT', error: expect.stringContaining('No unit has the id or official code "99"') },
    ])
    expect(await refusal('list=overdue&channel=pigeon')).toEqual([
      400,
      { code: 'BAD_USER_INPUT', error: expect.stringContaining('channel=pigeon') },
    ])
  },
)

/** Sessions of the subgraph that are inside a transaction: those that read a list for a file. */
async function readingFiles(): Promise<number[]> {
  const { rows } = await sql<{ pid: number }>`
    select pid from pg_stat_activity where datname = current_database() and xact_start is not null
      and query ~ 'rows_of_list|dossier' and pid <> pg_backend_pid() and usename <> current_user`.execute(db)
  return rows.map(({ pid }) => pid)
}

const long = '/dossiers.csv?list=received&period=2025-07'

function begin(url: string): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    get(`${url}${long}`, resolve).on('error', reject)
  })
}

test.each(Object.entries(graphs))(
  'R07: when its database connection is lost in the middle, the download fails and is no shorter file: %s',
  async (_, { url }) => {
    const response = await begin(url)
    expect(response.statusCode).toBe(200)
    const taken: Promise<string> = new Promise((resolve) => {
      response.on('end', () => resolve('whole')).on('error', (problem) => resolve(problem.message))
    })
    await new Promise((resolve) => response.once('data', resolve))
    response.pause()
    await expect.poll(async () => (await readingFiles()).length).toBeGreaterThan(0)
    for (const pid of await readingFiles()) await sql`select pg_terminate_backend(${pid})`.execute(db)
    response.resume()
    expect(await taken).toBe('aborted')
  },
)

test.each(Object.entries(graphs))('a client that hangs up ends the reading of its list: %s', async (_, { url }) => {
  const response = await begin(url)
  await new Promise((resolve) => response.once('data', resolve))
  await expect.poll(async () => (await readingFiles()).length).toBeGreaterThan(0)
  response.destroy()
  await expect.poll(readingFiles, { timeout: 5000 }).toEqual([])
})

test('one client is sent one file at a time', async () => {
  const response = await begin(embedded.url)
  const second = await fetch(`${embedded.url}/dossiers.csv?list=overdue&unit=38`)
  expect([second.status, second.headers.get('retry-after')]).toEqual([429, '10'])
  expect(await second.json()).toMatchObject({ code: 'RATE_LIMITED' })
  response.destroy()
  await expect
    .poll(async () => (await fetch(`${embedded.url}/dossiers.json?list=overdue&unit=38&channel=post`)).status)
    .toBe(200)
})

test('a client that takes nothing of its file is cut off, and holds no connection to the database', async () => {
  const { url } = await startGraph(databaseUrl, 'embedded', { fileLimits: { ...defaultFileLimits, idleMillis: 300 } })
  const response = await begin(url)
  const ended = new Promise((resolve) => {
    response.once('error', (problem: Error) => resolve(problem.message))
  })
  response.pause()
  await expect.poll(readingFiles, { timeout: 10_000 }).toEqual([])
  response.resume()
  expect(await ended).toBe('aborted')
})

setFlagsFromString('--expose-gc')
const collectGarbage: () => void = runInNewContext('gc')

/** What is held in memory, without what is only not collected yet. */
function heldBytes(): number {
  collectGarbage()
  const { heapUsed, external } = process.memoryUsage()
  return heapUsed + external
}

test('G1: a file of over 100,000 dossiers is sent in bounded memory', { timeout: 120_000 }, async () => {
  const path = '/dossiers.csv?list=received&days=2025-07-01..2025-07-03'
  const { data } = await embedded.ask<{ nationalStatistics: { received: { inPeriod: number } } }>(
    '{ nationalStatistics(period: { from: "2025-07-01", until: "2025-07-04" }) { received { inPeriod } } }',
  )
  const { inPeriod } = data.nationalStatistics.received
  expect(inPeriod).toBeGreaterThan(100_000)
  // The graph of the tests keeps every statement: this one keeps nothing.
  const server = await startServer({
    host: '127.0.0.1',
    port: 0,
    logLevel: 'silent',
    subgraphs: await hostEmbedded(databaseUrl),
    dashboardFolder: null,
  })
  await using _ = { [Symbol.asyncDispose]: () => server.close() }
  const response = await fetch(`${server.url}${path}`)
  const hash = createHash('sha256')
  // The end is kept apart: the last line is not in the checksum.
  let [bytes, early, end] = [0, 0, Buffer.alloc(0)]
  for await (const chunk of response.body ?? []) {
    const text = Buffer.concat([end, chunk])
    end = text.subarray(Math.max(text.length - 400, 0))
    hash.update(text.subarray(0, text.length - end.length))
    bytes += chunk.length
    if (early === 0 && bytes > 5_000_000) early = heldBytes()
  }
  const lastLine = end.lastIndexOf('\r\n', end.length - 3) + 2
  const [[, count, , checksum] = []]: string[][] = parse(end.subarray(lastLine))
  expect(Number(count)).toBe(inPeriod)
  expect(hash.update(end.subarray(0, lastLine)).digest('hex')).toBe(checksum)
  expect(bytes).toBeGreaterThan(30_000_000)
  expect(heldBytes() - early).toBeLessThan(15_000_000)
})
