import type { Kysely } from 'kysely'
import type { Database } from '../database.ts'
import type { QuarantinedLineParent } from '../parents.ts'
import type { QuarantineState } from '../queries/intake/list-quarantine.ts'
import { listLinesOfIds } from '../queries/quarantine/list-quarantined-lines.ts'
import { lockLines, storeDecision } from '../queries/quarantine/store-decision.ts'
import { Refusal } from './refusal.ts'
import type { SourceSystem } from './source-systems.ts'

/** Lines cannot be decided on as they are; nothing was changed. */
export class LinesRefusal extends Refusal {
  /** Those that stand against it, in their present state; none where the line itself is unknown. */
  readonly lines: readonly QuarantinedLineParent[]

  constructor(code: 'UNKNOWN_LINE' | 'NOT_IN_STATE', message: string, lines: readonly QuarantinedLineParent[]) {
    super(409, code, message)
    this.lines = lines
  }
}

export interface WantedDecision {
  readonly ids: readonly number[]
  /** The state the lines have to be in. */
  readonly from: QuarantineState
  readonly to: QuarantineState
  readonly note: string | null
  readonly batchId?: number
}

/**
 * Decides on lines of a source, on all of them or on none. To be called inside a transaction: of two who decide on the
 * same line at once the second waits, and is then told what the first decided.
 */
export async function decideOnLines(
  db: Kysely<Database>,
  source: SourceSystem,
  { ids, from, to, note, batchId }: WantedDecision,
): Promise<QuarantinedLineParent[]> {
  const found = await lockLines(db, source, ids).execute()
  const known = new Set(found.map((line) => line.id))
  const unknown = ids.filter((id) => !known.has(id))
  if (unknown.length > 0) {
    throw new LinesRefusal('UNKNOWN_LINE', `${source.name} has no line ${unknown.join(', ')} in quarantine.`, [])
  }
  const others = found.flatMap((line) => (line.state === from ? [] : [line.id]))
  if (others.length > 0) {
    const lines = await listLinesOfIds(db, source.provinceCode, others).execute()
    const states = lines.map((line) => `line ${line.id} is ${line.state}`)
    throw new LinesRefusal('NOT_IN_STATE', `Only lines that are ${from} can become ${to}: ${states.join(', ')}.`, lines)
  }
  const decision = { to, note, decidedAt: new Date(), batchId: batchId ?? null }
  await storeDecision(source.provinceCode, ids, decision).execute(db)
  return listLinesOfIds(db, source.provinceCode, ids).execute()
}
