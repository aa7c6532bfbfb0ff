import { sql, type Kysely, type RawBuilder } from 'kysely'
import type { Database } from '../../database.ts'
import type { QuarantineState } from '../intake/list-quarantine.ts'

/** Whose lines, in which province. */
interface Owner {
  readonly name: string
  readonly provinceCode: string
}

/** One row per line of the source with one of these ids, locked in one order, so that two who decide wait for each other. */
export function lockLines(db: Kysely<Database>, owner: Owner, ids: readonly number[]) {
  return db
    .selectFrom('dossiers.quarantine as q')
    .where('q.source_name', '=', owner.name)
    .where('q.province_code', '=', owner.provinceCode)
    .where('q.id', 'in', ids)
    .select(['q.id', 'q.state'])
    .orderBy('q.id')
    .forUpdate()
}

export interface Decision {
  readonly to: QuarantineState
  readonly note: string | null
  readonly decidedAt: Date
  /** The batch that took the corrected record; null unless it is a replay. */
  readonly batchId: number | null
}

const holdsPerson = sql`(q.reasons @> '[{"code": "PERSONAL_DATA"}]')`
const removed = 'The message was removed with the line, because it may quote data of a person.'

/**
 * Puts lines into their new state and keeps that it was decided. A line that is open again has no note. A line that was refused for data
 * of a person is needed by its sender until it is decided on, and by nobody after that: its text is removed then.
 */
export function storeDecision(provinceCode: string, ids: readonly number[], decision: Decision): RawBuilder<unknown> {
  const { to, note, decidedAt, batchId } = decision
  const isOpen = to === 'OPEN'
  return sql`
    with decided as (
      update dossiers.quarantine q
      set state = ${to}, note = ${isOpen ? null : note}, decided_at = ${isOpen ? null : decidedAt},
        line = case when ${holdsPerson} then '' else q.line end,
        reasons = case when ${holdsPerson} then (
          select jsonb_agg(case when r ->> 'code' = 'PERSONAL_DATA' then r
            else r || jsonb_build_object('message', ${removed}::text) end order by place)
          from jsonb_array_elements(q.reasons) with ordinality as e (r, place)) else q.reasons end
      where q.province_code = ${provinceCode} and q.id = any(${[...ids]}::bigint[])
      returning q.id
    )
    insert into dossiers.quarantine_decision (province_code, quarantine_id, number, kind, note, decided_at, batch_id)
    select ${provinceCode}, d.id,
      1 + (select count(*) from dossiers.quarantine_decision e
        where e.province_code = ${provinceCode} and e.quarantine_id = d.id),
      ${isOpen ? 'REOPENED' : to}, ${note}, ${decidedAt}, ${batchId}
    from decided d`
}
