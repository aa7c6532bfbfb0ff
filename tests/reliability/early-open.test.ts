import { expect, test } from 'vitest'
import { newDataFolder, startPlatform } from './platform.ts'

test('while dossiers are still being made, the rankings of the portal are there, and it says that it is loading', async () => {
  const platform = startPlatform({ DATA_DIR: newDataFolder(), SEED: 'tiny' })
  const url = (await platform.says(/^open http:\S+/m)).replace('open ', '')
  const early = await fetch(`${url}/ready`)
  expect([early.status, await early.json()]).toMatchObject([503, { status: 'loading' }])
  expect(await (await fetch(`${url}/health`)).json()).toEqual({ status: 'ok' })
  const query = '{ portalRanking(level: PROVINCE, capturedOn: "2026-10-10") { entries { agency { code } } } }'
  const answer = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  })
  expect(JSON.parse(await answer.text()).data.portalRanking.entries).toHaveLength(34)
  expect(platform.output()).not.toContain('ready')
  await platform.says(/^ready http/m)
  expect((await fetch(`${url}/ready`)).status).toBe(200)
})
