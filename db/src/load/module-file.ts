import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'

/** The file that an import of that name loads in the importing module: what a step lists of another workspace or package. */
export function moduleFile(name: string, importer: string): URL {
  return pathToFileURL(createRequire(importer).resolve(name))
}
