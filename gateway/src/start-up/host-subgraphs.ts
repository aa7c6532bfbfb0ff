import { hostEmbedded } from '../host-embedded.ts'
import { hostRemote } from '../host-remote.ts'
import { spawnSubgraphs } from '../spawn-subgraphs.ts'
import type { SubgraphHost } from '../subgraph-host.ts'

/**
 * The subgraphs in this process, or each in its own. A process that ends is started again; its fields are null meanwhile, and the rest
 * goes on.
 */
export async function hostSubgraphs(mode: 'embedded' | 'http', adminUrl: string): Promise<SubgraphHost> {
  if (mode === 'embedded') return hostEmbedded(adminUrl)
  const { remote, stop } = await spawnSubgraphs(adminUrl, (message) => console.error(message))
  return { ...hostRemote(remote), close: stop }
}
