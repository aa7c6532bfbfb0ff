import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return !isZombie(pid)
  } catch (problem) {
    // A process of another user exists, though it may not be signalled.
    return problem instanceof Error && 'code' in problem && problem.code === 'EPERM'
  }
}

/** True as soon as the process is gone, false if it still runs after the given time. */
export async function isGoneWithin(pid: number, millis: number): Promise<boolean> {
  const deadline = performance.now() + millis
  while (isAlive(pid)) {
    if (performance.now() > deadline) return false
    await wait(20)
  }
  return true
}

/** The words a process was started with, joined; empty if nobody tells. */
export function commandOf(pid: number): string {
  if (existsSync('/proc/self/cmdline')) return readProcFile(pid, 'cmdline').replaceAll('\0', ' ').trim()
  return spawnSync('/bin/ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' }).stdout?.trim() ?? ''
}

/** Tells a process from a later one that was given the same number; empty if nobody tells. */
export function birthOf(pid: number): string {
  // The 22nd field of /proc/<pid>/stat; the second is in brackets and may hold blanks.
  if (existsSync('/proc/self/stat')) return readProcFile(pid, 'stat').split(') ').at(-1)?.split(' ')[19] ?? ''
  return spawnSync('/bin/ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).stdout?.trim() ?? ''
}

function isZombie(pid: number): boolean {
  return existsSync('/proc/self/stat') && readProcFile(pid, 'stat').split(') ').at(-1)?.startsWith('Z') === true
}

function readProcFile(pid: number, name: string): string {
  try {
    return readFileSync(`/proc/${pid}/${name}`, 'utf8')
  } catch {
    return ''
  }
}
