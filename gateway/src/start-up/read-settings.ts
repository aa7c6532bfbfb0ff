import { existsSync, readFileSync } from 'node:fs'
import { parseEnv } from 'node:util'

const settingsFile = new URL('../../../.env', import.meta.url)

/** The variables of .env; those of the shell win over them. Editors of Windows begin the file with a mark of its byte order. */
export function readSettings(file: URL = settingsFile): NodeJS.Dict<string> {
  return existsSync(file) ? parseEnv(readFileSync(file, 'utf8').replace(/^\uFEFF/, '')) : {}
}
