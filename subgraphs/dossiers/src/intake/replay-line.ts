import type { QuarantinedLineParent } from '../parents.ts'
import { listLinesOfBatch } from '../queries/quarantine/list-quarantined-lines.ts'
import { decideOnLines } from './decide-on-lines.ts'
import type { Deliveries } from './deliveries.ts'
import type { Reason } from './reason.ts'
import { linesOf } from './lines-of.ts'
import type { SourceSystem } from './source-systems.ts'
import type { BatchAnswer } from './take-in.ts'

/** What became of a corrected record: the batch that took it in, or every reason why it is refused again. */
export type Replay =
  { readonly batch: BatchAnswer; readonly line: QuarantinedLineParent } | { readonly reasons: readonly Reason[] }

/** Takes the batch of a corrected record back that would only have gone to quarantine once more. */
class RefusedAgain extends Error {
  override readonly name = 'RefusedAgain'
  readonly reasons: readonly Reason[]

  constructor(reasons: readonly Reason[]) {
    super('The corrected record is refused again.')
    this.reasons = reasons
  }
}

/**
 * Takes in a corrected record for a line in quarantine, as a batch of one, in one transaction with the new state of the
 * line. Refused again, nothing is stored and the line stays open.
 */
export async function replayLine(
  deliveries: Deliveries,
  source: SourceSystem,
  { id, record }: { readonly id: number; readonly record: unknown },
): Promise<Replay> {
  let line: QuarantinedLineParent | undefined
  try {
    const batch = await deliveries.take(source, linesOf([record]), {
      async settle(transaction, { batchId, quarantined }) {
        if (quarantined > 0) {
          const refused = await listLinesOfBatch(transaction, source.provinceCode, batchId).execute()
          throw new RefusedAgain(refused.flatMap(({ reasons }) => reasons))
        }
        const note = `A corrected record was taken in by batch ${source.provinceCode}-${batchId}.`
        const decision = { ids: [id], from: 'OPEN', to: 'REPLAYED', note, batchId } as const
        ;[line] = await decideOnLines(transaction, source, decision)
      },
    })
    if (line === undefined) throw new Error(`Line ${id} was decided on, but is not there.`)
    return { batch, line }
  } catch (problem) {
    if (problem instanceof RefusedAgain) return { reasons: problem.reasons }
    throw problem
  }
}
