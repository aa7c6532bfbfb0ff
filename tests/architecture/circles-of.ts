export type Edge = readonly [from: string, to: string]

/**
 * The strongly connected components of a graph that hold a circle: of several nodes, or of one that points to itself.
 * Tarjan's algorithm, with a stack of its own instead of recursion. Each circle lists its nodes in order of name.
 */
export function circlesOf(edges: readonly Edge[]): string[][] {
  const targets = new Map<string, string[]>()
  for (const [from, to] of edges) {
    targets.set(from, [...(targets.get(from) ?? []), to])
    if (!targets.has(to)) targets.set(to, [])
  }
  const circles: string[][] = []
  const found = new Map<string, Visit>()
  const open: string[] = []
  for (const start of targets.keys()) if (!found.has(start)) walk(start)
  return circles

  function walk(start: string): void {
    const path = [enter(start)]
    for (let visit = path.at(-1); visit !== undefined; visit = path.at(-1)) {
      const to = targets.get(visit.node)?.[visit.followed]
      if (to === undefined) {
        path.pop()
        const before = path.at(-1)
        if (before !== undefined) before.lowest = Math.min(before.lowest, visit.lowest)
        if (visit.lowest === visit.number) close(visit.node)
        continue
      }
      visit.followed += 1
      const known = found.get(to)
      if (known === undefined) path.push(enter(to))
      else if (known.isOpen) visit.lowest = Math.min(visit.lowest, known.number)
    }
  }

  function enter(node: string): Visit {
    const visit = { node, number: found.size, lowest: found.size, followed: 0, isOpen: true }
    found.set(node, visit)
    open.push(node)
    return visit
  }

  function close(node: string): void {
    const members = open.splice(open.indexOf(node))
    for (const member of members) {
      const visit = found.get(member)
      if (visit !== undefined) visit.isOpen = false
    }
    if (members.length > 1 || targets.get(node)?.includes(node) === true) circles.push(members.toSorted(byName))
  }
}

interface Visit {
  readonly node: string
  readonly number: number
  /** The least number that can be reached from here among the nodes that are open. */
  lowest: number
  /** How many of its edges have been followed. */
  followed: number
  isOpen: boolean
}

const byName = (one: string, other: string) => (one < other ? -1 : 1)
