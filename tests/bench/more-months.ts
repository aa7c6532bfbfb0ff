import type { Database } from '@motcua/db'
import { sql, type Kysely } from 'kysely'

const instants = ['submitted_at', 'acceptance_due_at', 'received_at', 'appointment_at', 'ended_at']
const civilDays = ['paused_on', 'apologised_on', 'asked_twice_on']

/**
 * Adds the demonstration data once more, a month later than the last that is there, province by province and through the
 * same triggers: as many dossiers again, with codes of their own. An appointment keeps its distance from its end.
 */
export async function addMonth(admin: Kysely<Database>): Promise<void> {
  const { rows } = await sql<Sent>`
    select b.province_code as province, max(b.id) as batches,
      (select count(*) from dossiers.dossier d where d.province_code = b.province_code and d.batch_id = 1) as dossiers
    from dossiers.batch b group by 1 order by 3 desc`.execute(admin)
  const { rows: columns } = await sql<{ name: string }>`
    select attname as name from pg_attribute where attrelid = 'dossiers.dossier'::regclass and attnum > 0
      and not attisdropped and attgenerated = '' order by attnum`.execute(admin)
  const names = columns.map(({ name }) => name)
  await openMonths(admin, Math.max(...rows.map(({ batches }) => batches)))
  const waiting = [...rows]
  const lane = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) await addProvince(admin, next, names)
  }
  await Promise.all([lane(), lane()])
}

interface Sent {
  readonly province: string
  /** Months that are there. */
  readonly batches: number
  readonly dossiers: number
}

const daysLater = (batches: number) => 28 * batches

async function openMonths(admin: Kysely<Database>, batches: number): Promise<void> {
  const later = sql.lit(`${daysLater(batches)} days`)
  await sql`select dossiers.open_months((
    select array_agg(distinct (received_month + ${later}::interval)::date)
      || array_agg(distinct (received_month + ${later}::interval + interval '27 days')::date)
    from dossiers.dossier where batch_id = 1))`.execute(admin)
}

async function addProvince(admin: Kysely<Database>, { province, batches }: Sent, names: readonly string[]) {
  const days = daysLater(batches)
  const later = sql.lit(`${days} days`)
  const made = names.map((name) => {
    if (name === 'code') return sql`${`M${batches}.`} || code`
    if (name === 'batch_id') return sql`${batches + 1}::integer`
    if (name === 'received_month') {
      const day = sql`(coalesce(received_on, submitted_on) + ${days}::integer)`
      return sql`${day} - (date_part('day', ${day})::integer - 1)`
    }
    if (instants.includes(name) || name === 'recorded_at') return sql`${sql.ref(name)} + ${later}::interval`
    if (civilDays.includes(name)) return sql`${sql.ref(name)} + ${days}::integer`
    return sql.ref(name)
  })
  await admin.transaction().execute(async (transaction) => {
    await sql`insert into dossiers.batch (province_code, id, origin, source, source_en, recorded_at, known_through)
      select province_code, ${batches + 1}, origin, source, source_en, recorded_at + ${later}::interval, known_through
      from dossiers.batch where province_code = ${province} and id = 1`.execute(transaction)
    await sql`insert into dossiers.dossier (${sql.join(names.map((name) => sql.id(name)))})
      select ${sql.join(made)} from dossiers.dossier where province_code = ${province} and batch_id = 1`.execute(
      transaction,
    )
  })
}
