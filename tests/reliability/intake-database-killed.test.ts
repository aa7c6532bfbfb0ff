import { setTimeout as wait } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { everything, many, nothing, send, startWithToken, stored } from './intake-sender.ts'
import { seededDataFolder, serverOn } from './platform.ts'

test('when the database is killed while a batch comes or is stored, it counts whole or not at all', async () => {
  const dataFolder = seededDataFolder()
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
