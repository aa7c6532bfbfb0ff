import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { expect, test } from 'vitest'
import { startAgain } from './start-again.ts'

const lasting = () => spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'])

async function endOf(child: ChildProcess): Promise<void> {
  child.kill('SIGKILL')
  await once(child, 'exit')
}

test('a failed attempt to start is reported and repeated, and a released process is not started again', async () => {
  const said: string[] = []
  let attempts = 0
  const first = lasting()
  const kept = startAgain(
    first,
    async () => {
      attempts += 1
      if (attempts === 1) throw new Error('the port is taken')
      return lasting()
    },
    (message) => said.push(message),
  )
  await endOf(first)
  await expect.poll(() => said.at(-1), { timeout: 5000 }).toBe('is back.')
  expect(said).toEqual([
    'has ended (SIGKILL); it is started again in 0.2 s.',
    'could not be started (the port is taken); it is started again in 0.4 s.',
    'is back.',
  ])
  const second = kept.current()
  expect(second).not.toBe(first)
  kept.release()
  await endOf(second)
  expect(kept.current()).toBe(second)
  expect(attempts).toBe(2)
})
