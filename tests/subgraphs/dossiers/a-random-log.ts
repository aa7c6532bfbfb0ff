import type { Database } from '@motcua/db'
import fc from 'fast-check'
import type { Kysely } from 'kysely'
import { forgetDossiers, plantChange } from '../../_kit/builders.ts'
import { aRandomDossier } from './a-random-dossier.ts'

/** One of eight dossiers is sent in a state, first or again, or withdrawn. */
const deed = fc.record({ number: fc.integer({ min: 0, max: 7 }), state: aRandomDossier, isWithdrawn: fc.nat(4) })

/** Batches one after the other, each of some deeds; of two deeds on one dossier the later one is sent. */
export const aRandomLog = fc.array(fc.array(deed, { maxLength: 8 }), { minLength: 1, maxLength: 4 })

/** When the platform learns a batch. */
export const momentOf = (batch: number) => new Date(Date.UTC(2025, 8, 1 + batch))

/** Stores the batches as they come, and nothing that was there before. What is sent again replaces what was believed. */
export async function sendLog(
  db: Kysely<Database>,
  batches: typeof aRandomLog extends fc.Arbitrary<infer Log> ? Log : never,
): Promise<void> {
  await forgetDossiers(db)
  await db.deleteFrom('dossiers.batch').execute()
  for (const [index, deeds] of batches.entries()) {
    const moment = momentOf(index)
    const sent = new Map(
      deeds.map(({ number, state, isWithdrawn }) => {
        const row = { ...state, code: `H56.102-250701-000${number}`, batch_id: index + 1, recorded_at: moment }
        return [`${row.province_code} ${row.code}`, { row, isWithdrawn: isWithdrawn === 0 }]
      }),
    )
    if (sent.size === 0) continue
    const states = [...sent.values()].flatMap(({ row, isWithdrawn }) => (isWithdrawn ? [] : [row]))
    const withdrawn = [...sent.values()].flatMap(({ row, isWithdrawn }) => (isWithdrawn ? [row] : []))
    await db.transaction().execute((transaction) => plantChange(transaction, { states, withdrawn, moment }))
  }
}
