import { renameSync, rmSync } from 'node:fs'

/**
 * Puts a finished folder in place of one that may be there. Others may do the same at the same moment, each with a
 * finished folder of its own: one of them is in place afterwards, whole, and none of the movers fails.
 */
export function moveInPlace(finished: string, place: string): void {
  const former = `${finished}-former`
  for (;;) {
    const isSetAside = renamed(place, former, 'ENOENT')
    if (isSetAside) rmSync(former, { recursive: true, force: true })
    if (renamed(finished, place, 'ENOTEMPTY', 'EEXIST')) return
  }
}

/** False if it failed for one of the given reasons, which are another mover's doing. */
function renamed(from: string, to: string, ...others: readonly string[]): boolean {
  try {
    renameSync(from, to)
    return true
  } catch (problem) {
    if (problem instanceof Error && 'code' in problem && others.includes(String(problem.code))) return false
    throw problem
  }
}
