import type { FastifyInstance } from 'fastify'
import type { SubgraphHost } from './subgraph-host.ts'

/** /health: the process answers. /ready: every subgraph reaches its database; 503 names the ones that do not. */
export function registerHealth(http: FastifyInstance, { health }: SubgraphHost): void {
  http.get('/health', () => ({ status: 'ok' }))
  http.get('/ready', async (_request, reply) => {
    const subgraphs = await health()
    const ready = Object.values(subgraphs).every((state) => state === 'up')
    return reply.code(ready ? 200 : 503).send({ status: ready ? 'ready' : 'partly ready', subgraphs })
  })
}
