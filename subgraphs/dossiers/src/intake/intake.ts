import { invalidInput } from '@motcua/kit/errors'
import type { Viewer } from '@motcua/kit/viewer'
import type { Kysely } from 'kysely'
import type { Database } from '../database.ts'
import type {
  DecisionAnswer,
  IntakeRefusalParent,
  QuarantinedLineParent,
  ReplayAnswer,
  SyncAnswer,
} from '../parents.ts'
import { listLinesOfBatch } from '../queries/quarantine/list-quarantined-lines.ts'
import { decideOnLines, LinesRefusal, type WantedDecision } from './decide-on-lines.ts'
import type { Deliveries } from './deliveries.ts'
import { linesOf } from './lines-of.ts'
import { admitted, isTemporary, retryAfterSeconds, toRefusal } from './refusal.ts'
import { isRefusalCode } from './refusal-codes.ts'
import { replayLine } from './replay-line.ts'

/** Whose records they are, and who sends the request. */
export interface Sender {
  /** Name of the source system. */
  readonly source: string
  viewer(): Promise<Viewer>
}

/**
 * What senders do through the graph. Throws UNAUTHENTICATED and FORBIDDEN; what else is refused and the sender can do something
 * about is answered.
 */
export interface Intake {
  sync(sender: Sender, records: readonly unknown[]): Promise<SyncAnswer>
  replay(sender: Sender, id: string, record: unknown): Promise<ReplayAnswer>
  dismiss(sender: Sender, ids: readonly string[], note: string): Promise<DecisionAnswer>
  reopen(sender: Sender, ids: readonly string[], note: string | null): Promise<DecisionAnswer>
}

const mostRecords = 1000
const mostNoteCharacters = 1000

export function createIntake(db: Kysely<Database>, deliveries: Deliveries): Intake {
  return {
    async sync(sender, records) {
      if (records.length > mostRecords) {
        const message = `At most ${mostRecords} dossiers, not ${records.length}. Send more as a stream to /intake/dossiers.`
        throw invalidInput(message, 'dossiers')
      }
      return orRefusal(async () => {
        const source = await admitted(db, sender.source, await sender.viewer())
        let quarantinedLines: QuarantinedLineParent[] = []
        const batch = await deliveries.take(source, linesOf(records), {
          async settle(transaction, { batchId, quarantined }) {
            if (quarantined === 0) return
            quarantinedLines = await listLinesOfBatch(transaction, source.provinceCode, batchId).execute()
          },
        })
        return { __typename: 'DossierBatch', ...batch, quarantinedLines }
      })
    },

    async replay(sender, id, record) {
      const [wanted] = readIds([id], 'id')
      return orRefusal(async () => {
        const source = await admitted(db, sender.source, await sender.viewer())
        const replay = await replayLine(deliveries, source, { id: wanted ?? 0, record })
        return 'reasons' in replay
          ? { __typename: 'RefusedAgain', id, reasons: replay.reasons }
          : {
              __typename: 'ReplayedLine',
              line: replay.line,
              batch: { __typename: 'DossierBatch', ...replay.batch, quarantinedLines: [] },
            }
      })
    },

    dismiss: async (sender, ids, note) =>
      decide(db, sender, { ids: readIds(ids), note: readNote(note), from: 'OPEN', to: 'DISMISSED' }),

    reopen: async (sender, ids, note) =>
      decide(db, sender, {
        ids: readIds(ids),
        note: note === null ? null : readNote(note),
        from: 'DISMISSED',
        to: 'OPEN',
      }),
  }
}

async function decide(db: Kysely<Database>, sender: Sender, wanted: WantedDecision): Promise<DecisionAnswer> {
  return orRefusal(async () => {
    const source = await admitted(db, sender.source, await sender.viewer())
    const lines = await db.transaction().execute((transaction) => decideOnLines(transaction, source, wanted))
    return { __typename: 'DecidedLines', lines }
  })
}

/** Numbers of lines, each once. */
function readIds(ids: readonly string[], argument = 'ids'): number[] {
  if (ids.length === 0 || ids.length > mostRecords) {
    throw invalidInput(`Give 1 to ${mostRecords} ids, not ${ids.length}.`, argument)
  }
  return [...new Set(ids)].map((id) => {
    if (/^\d{1,15}$/.test(id)) return Number(id)
    throw invalidInput(`${argument} holds ${JSON.stringify(id.slice(0, 20))}, which is no id of a line.`, argument)
  })
}

function readNote(note: string): string {
  const said = note.trim()
  if (said !== '' && said.length <= mostNoteCharacters) return said
  throw invalidInput(`A note says why, in 1 to ${mostNoteCharacters} characters.`, 'note')
}

/**
 * What a sender can do something about is data. Thrown are who may not do it at all, and what failed inside, which is masked by the
 * gateway.
 */
async function orRefusal<Answer>(deed: () => Promise<Answer>): Promise<Answer | IntakeRefusalParent> {
  try {
    return await deed()
  } catch (problem) {
    const refusal = toRefusal(problem)
    const { code, message } = refusal
    if (!isRefusalCode(code)) throw problem
    return {
      __typename: 'IntakeRefusal',
      code,
      message,
      retryAfterSeconds: isTemporary(refusal) ? retryAfterSeconds : null,
      lines: problem instanceof LinesRefusal ? problem.lines : [],
    }
  }
}
