import { tmpdir } from 'node:os'
import { expect, test } from 'vitest'
import { isDiskFull, requireDiskSpace } from './disk-space.ts'
import { StartProblem } from '../start-problem.ts'

test('a disk with too little room is refused before anything is written, with the room it has', () => {
  expect(() => requireDiskSpace(tmpdir(), 2 ** 40)).toThrow(StartProblem)
  expect(() => requireDiskSpace(tmpdir(), 2 ** 40)).toThrow(/has \d+ MiB free and 1099511627776 MiB are needed/)
})

test('a disk with room enough is accepted', () => {
  expect(() => requireDiskSpace(tmpdir(), 1)).not.toThrow()
})

test('what PostgreSQL says of a full disk is understood', () => {
  expect(isDiskFull('FATAL:  could not write to file "pg_wal/xlogtemp.1": No space left on device')).toBe(true)
  expect(isDiskFull('FATAL:  lock file "postmaster.pid" already exists')).toBe(false)
})
