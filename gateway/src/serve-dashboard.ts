import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance } from 'fastify'
import { contentSecurityPolicy } from './content-security-policy.ts'

/** The scripts that stand in the page itself, each by its hash: the policy then runs these and no other. */
function hashesOfScripts(html: string): string[] {
  const scripts = [...html.matchAll(/<script>(.*?)<\/script>/gsu)].map(([, script = '']) => script)
  return scripts.map((script) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`)
}

/** The built dashboard with the compressed files made beside it; every path that is no file is the application's. */
export async function registerDashboard(http: FastifyInstance, folder: URL): Promise<void> {
  const policy = contentSecurityPolicy(hashesOfScripts(readFileSync(new URL('index.html', folder), 'utf8')))
  await http.register(fastifyStatic, {
    root: fileURLToPath(folder),
    preCompressed: true,
    cacheControl: false,
    setHeaders(reply, path) {
      const hashed = path.includes('/assets/')
      reply.header('cache-control', hashed ? 'public, max-age=31536000, immutable' : 'no-cache')
      if (path.includes('index.html')) {
        reply.header('content-security-policy', policy).header('referrer-policy', 'same-origin')
      }
    },
  })
  http.setNotFoundHandler(async (request, reply) => {
    // An ending begins with a letter: /rankings/units/H21/H21.17 is a page of the application.
    const looksLikeFile = /\.[a-z]\w{1,4}$/i.test(request.url.split('?')[0] ?? '')
    if (/^(GET|HEAD)$/.test(request.method) && !looksLikeFile) return reply.sendFile('index.html')
    return reply.code(404).send({ error: `There is nothing at ${request.method} ${request.url.slice(0, 200)}.` })
  })
}
