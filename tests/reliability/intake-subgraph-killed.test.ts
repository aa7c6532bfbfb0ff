import { commandOf } from '@motcua/db/processes'
import { expect, test } from 'vitest'
import { everything, many, nothing, send, startWithToken, stored } from './intake-sender.ts'
import { processesBelow, seededDataFolder } from './platform.ts'

test('when the process of the subgraph is killed in the middle of a stream, nothing counts, the next sending counts once, and no log holds the token', async () => {
  const dataFolder = seededDataFolder()
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
  const second = await startWithToken(dataFolder, 'http', first.token, { LOG_LEVEL: 'debug' })
  expect(await send(second)).toMatchObject({ status: 200, body: { accepted: many, unchanged: 0, quarantined: 0 } })
  expect(await send(second)).toMatchObject({ status: 200, body: { accepted: 0, unchanged: many } })
  expect(await stored(dataFolder)).toEqual({ ...everything, batches: 2 })

  await fetch(`${second.url}/intake/dossiers?source=demo-38&token=${first.token}`)
  expect(second.platform.output()).toContain('source=demo-38&token=mcg_…')
  expect(second.platform.output()).not.toContain(first.token)
})
