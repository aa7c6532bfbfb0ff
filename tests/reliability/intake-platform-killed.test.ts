import { expect, test } from 'vitest'
import { everything, many, nothing, send, startWithToken, stored } from './intake-sender.ts'
import { seededDataFolder } from './platform.ts'

test('when the platform is killed in the middle of a stream, nothing counts, and the next sending counts once', async () => {
  const dataFolder = seededDataFolder()
  const first = await startWithToken(dataFolder, 'embedded')

  expect(await send(first, { between: () => first.platform.process.kill('SIGKILL') })).toBeNull()

  const second = await startWithToken(dataFolder, 'embedded', first.token)
  expect(await stored(dataFolder)).toEqual(nothing)
  expect(await send(second)).toMatchObject({ status: 200, body: { accepted: many } })
  expect(await stored(dataFolder)).toEqual({ ...everything, batches: 1 })
})
