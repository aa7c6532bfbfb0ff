import { invalidInput } from '@motcua/kit/errors'
import type { Kysely } from 'kysely'
import type { Database } from '../database.ts'
import type { IntakeRefusalParent, SyncAnswer } from '../parents.ts'
import { listQuarantineOfBatch } from '../queries/list-quarantine-of-batch.ts'
import type { Deliveries } from './deliveries.ts'
import { admitted, retryAfterSeconds, toRefusal, type Credentials } from './refusal.ts'
import type { SourceSystem } from './source-systems.ts'

/** What senders do through the graph. What is refused is answered, not thrown. */
export interface Intake {
  sync(credentials: Credentials, records: readonly unknown[]): Promise<SyncAnswer>
}

const mostRecords = 1000
const how = 'This is no token of a source that may send. Give the one that pnpm source add showed.'

export function createIntake(db: Kysely<Database>, deliveries: Deliveries): Intake {
  return {
    async sync(credentials, records) {
      if (records.length > mostRecords) {
        const message = `At most ${mostRecords} dossiers, not ${records.length}. Send more as a stream to /intake/dossiers.`
        throw invalidInput(message, 'dossiers')
      }
      return orRefusal(async () => {
        const source = await admitted(db, { ...credentials, how })
        const answer = await deliveries.take(source, linesOf(records))
        return {
          __typename: 'DossierBatch',
          ...answer,
          quarantinedLines: await quarantinedIn(db, source, answer.batch),
        }
      })
    },
  }
}

async function quarantinedIn(db: Kysely<Database>, source: SourceSystem, batch: string) {
  const rows = await listQuarantineOfBatch(db, source, Number(batch.split('-').at(-1))).execute()
  return rows.map((row) => ({ ...row, batch }))
}

/** One line of JSON for each record, as a stream of lines would bring it. */
async function* linesOf(records: readonly unknown[]): AsyncGenerator<Uint8Array> {
  for (const record of records) yield Buffer.from(`${JSON.stringify(record)}\n`)
}

/** What a sender can do something about is data; what failed inside is thrown, and masked by whoever hosts this. */
async function orRefusal<Answer>(deed: () => Promise<Answer>): Promise<Answer | IntakeRefusalParent> {
  try {
    return await deed()
  } catch (problem) {
    const { status, code, message } = toRefusal(problem)
    if (code === 'FAILED') throw problem
    return { __typename: 'IntakeRefusal', code, message, retryAfterSeconds: status === 503 ? retryAfterSeconds : null }
  }
}
