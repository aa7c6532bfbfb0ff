import { readFileSync } from 'node:fs'
import { execFileSync } from 'node:child_process'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { newDataFolder, seededDataFolder, startPlatform } from './platform.ts'

const watcher = new URL('watch-connections.ts', import.meta.url).href

test.each([
  ['embedded', 'at its first start', newDataFolder, 'none'],
  ['http', 'at a later one', seededDataFolder, 'tiny'],
] as const)(
  'with subgraphs %s, %s, the platform connects to this machine and to nothing else',
  async (mode, _when, makeFolder, size) => {
    const dataFolder = makeFolder()
    const file = path.join(dataFolder, 'connections.txt')
    const platform = startPlatform({
      DATA_DIR: dataFolder,
      GATEWAY_MODE: mode,
      SEED: size,
      NODE_OPTIONS: `--import=${watcher}`,
      CONNECTIONS_FILE: file,
      // Even who sets a key of the gateway's maker, as on a machine that runs other things, is not reported.
      APOLLO_KEY: 'service:another:0123456789',
    })
    const url = (await platform.says(/ready http\S+/)).replace('ready ', '')
    const answer = await fetch(`${url}/graphql?query={portalRanking(level:PROVINCE){entries{position}}}`, {
      headers: { 'apollo-require-preflight': '1' },
    })
    expect(answer.status).toBe(200)
    // The library reports in the first seconds after its start, if at all.
    await wait(4000)
    platform.process.kill('SIGTERM')
    expect(await platform.ended()).toBe(0)

    const lines = [...new Set(readFileSync(file, 'utf8').trim().split('\n'))]
    expect(lines.length).toBeGreaterThan(0)
    expect(
      lines.filter(
        (line) => !/^(look up (localhost|127\.0\.0\.1)|connect (127\.0\.0\.1|::1|a local socket):\d+)$/.test(line),
      ),
    ).toEqual([])
  },
)

test('a connection to any other address would be seen', async () => {
  const dataFolder = newDataFolder()
  const file = path.join(dataFolder, 'connections.txt')
  const script =
    "require('node:net').connect(9, '127.0.0.2').on('error', () => {}).on('connectionAttempt', () => process.exit())"
  execFileSync(process.execPath, [`--import=${watcher}`, '-e', script], { env: { CONNECTIONS_FILE: file } })
  expect(readFileSync(file, 'utf8')).toBe('connect 127.0.0.2:9\n')
})
