import { sql } from 'kysely'

/** Of a delivery b: whether it says anything of receptions. Lines that could not be accepted say nothing. */
export const reportsReceptions = sql<boolean>`
  (coalesce(b.accepted + b.late, 1) > 0 or num_nonnulls(b.reported_through, b.received_through) > 0)`

/**
 * Of a delivery b: the last civil day that it reports (trust of a period). A reception counts when the delivery was recorded after the end of
 * its day; the newest one reports all days before.
 */
export const reportedThroughOf = sql<string | null>`
  greatest(b.reported_through, case when b.received_through is not null
    then least(b.received_through, (b.recorded_at at time zone 'Asia/Ho_Chi_Minh')::date - 1) end)`
