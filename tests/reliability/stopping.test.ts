import { expect, test } from 'vitest'
import { isGoneWithinSeconds, processesBelow, seededDataFolder, serverOn, start, startPlatform } from './platform.ts'

async function areGoneWithinSeconds(pids: readonly number[], seconds: number): Promise<boolean> {
  const deadline = performance.now() + seconds * 1000
  for (const pid of pids) {
    if (!(await isGoneWithinSeconds(pid, (deadline - performance.now()) / 1000))) return false
  }
  return true
}

test.each(['SIGTERM', 'SIGINT'] as const)(
  '%s stops the platform and its database within five seconds, and that is no failure',
  async (signal) => {
    const dataFolder = seededDataFolder()
    const platform = startPlatform({ DATA_DIR: dataFolder, SEED: 'tiny' })
    await platform.says(/^ready http:\S+$/m)
    const all = [platform.process.pid ?? 0, serverOn(dataFolder) ?? 0, ...processesBelow(platform.process.pid ?? 0)]

    platform.process.kill(signal)

    expect(await areGoneWithinSeconds(all, 5)).toBe(true)
    expect(await platform.ended()).toBe(0)
  },
)

test('a signal to the launcher stops everything below it, subgraphs with processes of their own included', async () => {
  const dataFolder = seededDataFolder()
  const launcher = start('launcher', ['up'], { DATA_DIR: dataFolder, SEED: 'tiny', GATEWAY_MODE: 'http' })
  await launcher.says(/^ready http:\S+$/m)
  const all = [...processesBelow(launcher.process.pid ?? 0), serverOn(dataFolder) ?? 0]
  expect(all.length).toBeGreaterThan(6)

  launcher.process.kill('SIGTERM')

  expect(await areGoneWithinSeconds(all, 5)).toBe(true)
  expect(await launcher.ended()).toBe(0)
})

test('when the launcher is killed, everything below it stops too', async () => {
  const dataFolder = seededDataFolder()
  const launcher = start('launcher', ['up'], { DATA_DIR: dataFolder, SEED: 'tiny' })
  await launcher.says(/^ready http:\S+$/m)
  const all = [...processesBelow(launcher.process.pid ?? 0), serverOn(dataFolder) ?? 0]

  launcher.process.kill('SIGKILL')

  expect(await areGoneWithinSeconds(all, 5)).toBe(true)
})

test('when the platform is killed, its subgraphs and its database end by themselves', async () => {
  const dataFolder = seededDataFolder()
  const platform = startPlatform({ DATA_DIR: dataFolder, SEED: 'tiny', GATEWAY_MODE: 'http' })
  await platform.says(/^ready http:\S+$/m)
  const all = [...processesBelow(platform.process.pid ?? 0), serverOn(dataFolder) ?? 0]

  platform.process.kill('SIGKILL')

  expect(await areGoneWithinSeconds(all, 5)).toBe(true)
})
