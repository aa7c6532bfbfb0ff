import type { FastifyInstance } from 'fastify'
import type { SubgraphHost } from './subgraph-host.ts'

/**
 * /health: the process answers. /ready: the data is loaded and every subgraph reaches its database; 503 says that it is loading, or names
 * the ones that do not.
 */
export function registerHealth(http: FastifyInstance, { health }: SubgraphHost, isLoading = () => false): void {
  http.get('/health', () => ({ status: 'ok' }))
  http.get('/ready', async (_request, reply) => {
    const subgraphs = await health()
    const isUp = Object.values(subgraphs).every((state) => state === 'up')
    if (isUp && !isLoading()) return reply.send({ status: 'ready', subgraphs })
    return reply.code(503).send({ status: isUp ? 'loading' : 'partly ready', subgraphs })
  })
}
