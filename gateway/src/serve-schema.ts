import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { FastifyInstance } from 'fastify'

const apiFile = new URL('../api.graphql', import.meta.url)

/** GET /schema.graphql: the API schema as text. Programs that keep a copy ask with its ETag and are answered 304. */
export function registerSchema(http: FastifyInstance, file: URL = apiFile): void {
  const schema = readFileSync(file, 'utf8')
  // Weak: the compressed and the plain answer share it.
  const etag = `W/"${createHash('sha256').update(schema).digest('base64url')}"`
  http.get('/schema.graphql', async (request, reply) => {
    reply.header('etag', etag).header('cache-control', 'no-cache')
    if (isSame(request.headers['if-none-match'], etag)) return reply.code(304).send()
    // Plain text, so that a browser shows the schema and does not offer it as a download.
    return reply.type('text/plain; charset=utf-8').send(schema)
  })
}

/** RFC 9110, 13.1.2: a list of tags, compared without regard to W/. */
function isSame(header: string | undefined, etag: string): boolean {
  const tags = (header ?? '').split(',').map((tag) => tag.trim().replace(/^W\//, ''))
  return tags.includes('*') || tags.includes(etag.replace(/^W\//, ''))
}
