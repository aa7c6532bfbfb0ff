import { build } from 'vite'
import type { Plugin, Rolldown } from 'vite'

type Bundle = Rolldown.OutputBundle
type Chunk = Rolldown.OutputChunk

const entry = `${import.meta.dirname}/../src/begin.ts`
const pageFile = /\/src\/features\/[^/]+\/([a-z-]+)-page\.tsx$/

/** Puts src/begin.ts into the page itself, with the names of the files that each page needs beyond the first load. */
export function beginEarly(): Plugin {
  return {
    name: 'begin-early',
    apply: 'build',
    enforce: 'post',
    transformIndexHtml: {
      order: 'post',
      async handler(html, { bundle, chunk }) {
        if (!bundle || !chunk) return html
        const script = `pageFiles=${JSON.stringify(listPageFiles(bundle, chunk))};${await bundleScript()}`
        // A function, since $ in a replacing text has a meaning.
        return html.replace(
          '</title>',
          () => `</title>\n    <script>${script.replaceAll('</', String.raw`<\/`)}</script>`,
        )
      },
    },
  }
}

async function bundleScript(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    build: { write: false, target: 'baseline-widely-available', lib: { entry, formats: ['iife'], name: 'begin' } },
  })
  const [output] = Array.isArray(result) ? result : []
  const [first] = output?.output ?? []
  if (first?.type !== 'chunk') throw new Error('src/begin.ts made no script.')
  return first.code.trim()
}

function listPageFiles(bundle: Bundle, first: Chunk): Record<string, readonly string[]> {
  const initial = filesOf(bundle, first)
  const pages = Object.values(bundle).flatMap((output) => {
    const name = output.type === 'chunk' ? pageFile.exec(output.facadeModuleId ?? '')?.[1] : undefined
    return name === undefined || output.type !== 'chunk' ? [] : [{ name, chunk: output }]
  })
  return Object.fromEntries(
    pages.map(({ name, chunk }) => [name, [...filesOf(bundle, chunk)].filter((file) => !initial.has(file))]),
  )
}

/** A chunk, all it imports before it can run, and their styles. */
function filesOf(bundle: Bundle, chunk: Chunk, found = new Set<string>()): ReadonlySet<string> {
  if (found.has(chunk.fileName)) return found
  found.add(chunk.fileName)
  for (const name of chunk.imports) {
    const imported = bundle[name]
    if (imported?.type === 'chunk') filesOf(bundle, imported, found)
  }
  for (const style of chunk.viteMetadata?.importedCss ?? []) found.add(style)
  return found
}
