import { resolve } from 'node:path'
import { build, type Plugin } from 'vite'

const configFile = `${import.meta.dirname}/../graphiql/vite.config.ts`

/**
 * Builds the GraphiQL page into a folder of the dashboard's own output. It is a build of its own, so that the dashboard
 * shares no chunk with it and its pages load nothing more.
 */
export function buildGraphiql(): Plugin {
  let outDir = ''
  return {
    name: 'build-graphiql',
    apply: 'build',
    configResolved(config) {
      outDir = resolve(config.root, config.build.outDir, 'graphiql')
    },
    // Before closeBundle, in which everything in the output is compressed.
    async writeBundle() {
      await build({ configFile, logLevel: 'warn', build: { outDir, emptyOutDir: true } })
    },
  }
}
