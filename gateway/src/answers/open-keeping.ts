import { connect } from '@motcua/db'
import { gatewayUrl } from '@motcua/db/roles'
import type { KeepingOptions } from './keep-answers.ts'
import { createVersionReader } from './version-reader.ts'

export interface Keeping {
  readonly options: KeepingOptions
  close(): Promise<void>
}

/** Keeps up to so many bytes of answers in this process, with one connection that tells which data is committed. */
export function openKeeping(adminUrl: string, mostBytes: number): Keeping {
  const db = connect(gatewayUrl(adminUrl), { applicationName: 'gateway', maxConnections: 1 })
  return { options: { mostBytes, readVersion: createVersionReader(db) }, close: () => db.destroy() }
}
