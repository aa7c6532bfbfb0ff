import { hostEmbedded } from '../host-embedded.ts'
import { hostRemote } from '../host-remote.ts'
import { spawnSubgraphs } from '../spawn-subgraphs.ts'
import type { SubgraphHost } from '../subgraph-host.ts'

/**
 * The subgraphs in this process, or each in its own. A process that ends stays away until the next start: its fields
 * are null meanwhile, and the rest goes on.
 */
export async function hostSubgraphs(mode: 'embedded' | 'http', adminUrl: string): Promise<SubgraphHost> {
  if (mode === 'embedded') return hostEmbedded(adminUrl)
  const { remote, processes, stop } = await spawnSubgraphs(adminUrl)
  let isWanted = true
  for (const [name, child] of processes) {
    child.once('exit', (code, signal) => {
      if (isWanted) console.error(`The subgraph ${name} has ended (${signal ?? `code ${code}`}); the rest goes on.`)
    })
  }
  return {
    ...hostRemote(remote),
    async close() {
      isWanted = false
      await stop()
    },
  }
}
