import { readFileSync } from 'node:fs'
import type { KeyValueCache } from '@apollo/utils.keyvaluecache'

/** The dashboard's operations by the hash of their text; written by the dashboard's code generation. */
const manifestFile = new URL('../persisted-documents.json', import.meta.url)

/** A read-only store for hash-only requests: a document that is not in the manifest is never learned from a client. */
export function readPersistedDocuments(file: URL = manifestFile): KeyValueCache {
  const documents: Record<string, string> = JSON.parse(readFileSync(file, 'utf8'))
  return {
    get: (key) => Promise.resolve(documents[key.replace(/^apq:/, '')]),
    set: () => Promise.resolve(),
    delete: () => Promise.resolve(false),
  }
}
