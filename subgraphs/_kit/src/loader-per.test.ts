import DataLoader from 'dataloader'
import { expect, test } from 'vitest'
import { loaderPer } from './loader-per.ts'

test('equal arguments share one loader and different arguments do not', async () => {
  const batches: string[] = []
  const loaderOn = loaderPer(
    ({ on }: { on: string }) =>
      new DataLoader<string, string>(async (codes) => {
        batches.push(`${on}: ${codes.join(', ')}`)
        return codes.map((code) => `${code} on ${on}`)
      }),
  )
  const answers = await Promise.all([
    loaderOn({ on: '2025-07-01' }).load('38'),
    loaderOn({ on: '2025-07-01' }).load('75'),
    loaderOn({ on: '2026-04-30' }).load('75'),
  ])
  expect(answers).toEqual(['38 on 2025-07-01', '75 on 2025-07-01', '75 on 2026-04-30'])
  expect(batches).toEqual(['2025-07-01: 38, 75', '2026-04-30: 75'])
})
