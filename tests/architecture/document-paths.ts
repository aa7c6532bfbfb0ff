import path from 'node:path'

/** A document of the repository: its own path from the root, and what it says. */
export interface Document {
  readonly file: string
  readonly text: string
}

/** What ends the name of a file of ours. A word with such an end is a path even without a slash. */
const knownExtension = /\.(tsx?|mjs|json|sql|graphql|csv|md|ya?ml|css|html|txt|png|svg)$/u

/** What .gitignore keeps out: made when the platform is installed, built or started. */
const madeLater = new Set(['node_modules', 'dist', '.data', '.env'])

/**
 * The paths in inline code: words that have a slash or end as our files do. A word that begins with `/` is an address of
 * the platform or a place of the machine, one that begins with `@` a package.
 */
export function pathsIn(text: string): string[] {
  const words = [...withoutBlocks(text).matchAll(/`([^`\n]+)`/gu)].map(([, word = '']) => word)
  return words.filter(
    (word) =>
      /^[\w.<>*-]+(\/[\w.<>*-]+)*\/?$/u.test(word) &&
      (word.includes('/') || knownExtension.test(word)) &&
      !word.split('/').some((name) => madeLater.has(name)),
  )
}

/** The targets of links and pictures that are not of another site, without the place inside of the target. */
export function linksIn(text: string): string[] {
  const targets = [...withoutBlocks(text).matchAll(/\]\(([^)\s]+)\)/gu)].map(([, target = '']) => target)
  return targets.filter((target) => !/^[a-z]+:/u.test(target)).map((target) => target.replace(/#.*$/u, ''))
}

/**
 * The paths of a document that do not exist. A path is written from the root, or from anywhere inside of the document's
 * workspace or of a folder that the document itself names from the root. `<name>` stands for one part of any name, `*`
 * for the rest of one, and the end of a last name may be left out: `db/adr/0006`.
 */
export function missingPaths({ file, text }: Document, files: readonly string[]): string[] {
  const entries = withFolders(files)
  const named = pathsIn(text)
  const fromRoot = named.map((name) => name.replace(/\/$/u, '')).filter((name) => entries.has(name))
  const folders = fromRoot.map((name) => (files.includes(name) ? path.dirname(name) : name))
  const scopes = [workspaceOf(file), ...folders]
  const inScope = [...entries].filter((entry) => scopes.some((scope) => scope === '' || entry.startsWith(`${scope}/`)))
  return named.filter((name) => {
    const pattern = patternOf(name)
    const [whole, end] = [new RegExp(`^${pattern}$`, 'u'), new RegExp(`(^|/)${pattern}$`, 'u')]
    return ![...entries].some((entry) => whole.test(entry)) && !inScope.some((entry) => end.test(entry))
  })
}

/** The links of a document to files and folders that do not exist. */
export function brokenLinks({ file, text }: Document, files: readonly string[]): string[] {
  const entries = withFolders(files)
  return linksIn(text).filter((target) => {
    const place = path.join(path.dirname(file), target).replace(/\/$/u, '')
    return target !== '' && !entries.has(place)
  })
}

/** Blocks are drawings and commands, not prose. */
function withoutBlocks(text: string): string {
  return text.replaceAll(/^```.*?^```$/gmsu, '')
}

function withFolders(files: readonly string[]): ReadonlySet<string> {
  const entries = new Set(files)
  for (const file of files) {
    for (let folder = path.dirname(file); folder !== '.'; folder = path.dirname(folder)) entries.add(folder)
  }
  return entries
}

/** Decisions stand in a folder of their own and speak of the workspace around it. Empty: the whole repository. */
function workspaceOf(document: string): string {
  const folder = path.dirname(document).replace(/\/adr$/u, '')
  return folder === '.' ? '' : folder
}

function patternOf(name: string): string {
  const pattern = name
    .replace(/\/$/u, '')
    .replaceAll('.', '\\.')
    .replaceAll(/<[^>/]+>/gu, '[^/]+')
    .replaceAll('*', '[^/]*')
  return knownExtension.test(name) || name.endsWith('/') ? pattern : `${pattern}([.-][^/]*)?`
}
