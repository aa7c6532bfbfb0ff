import type { Rolldown } from 'vite'

const feature = /\/src\/features\/([^/]+)\//
const charts = /\/src\/charts\//
/** Names of a hundred numbers and states: a quarter of what is shared, and neither overview nor rankings need them. */
const words = /\/src\/text\/dossier-words\.ts$/
const unitPages = new Set(['commune', 'province'])
/** Knows the first questions of every screen, and so counts as all features. */
const ofAll = /\/src\/app\/first-questions\.ts$/

/**
 * The name of the chunk of what several features need and the first load does not. Left to itself the bundler makes a
 * chunk of each combination of pages: a dozen of a kilobyte each, and on a telephone each costs a request.
 */
export function nameShared(id: string, graph: Rolldown.ChunkingContext): string | null {
  const { features, isInitial, isOfAll } = findUsers(id, graph)
  if (isInitial) return null
  if (isOfAll) return 'shared'
  if (features.size < 2 || feature.test(id)) return null
  if (charts.test(id)) return 'charts'
  if (words.test(id)) return 'dossier-words'
  return [...features].every((name) => unitPages.has(name)) ? 'unit-page' : 'shared'
}

/** Who imports a module, directly or through others. What is imported when it is wanted begins a chunk of its own. */
function findUsers(id: string, graph: Rolldown.ChunkingContext) {
  const seen = new Set<string>()
  const open = [id]
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    if (seen.has(at)) continue
    seen.add(at)
    open.push(...(graph.getModuleInfo(at)?.importers ?? []))
  }
  const users = [...seen]
  return {
    features: new Set(users.flatMap((user) => feature.exec(user)?.[1] ?? [])),
    isInitial: users.some((user) => graph.getModuleInfo(user)?.isEntry === true),
    isOfAll: users.some((user) => ofAll.test(user)),
  }
}
