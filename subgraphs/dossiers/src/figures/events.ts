/**
 * What happens to a dossier on a civil day, by the names of figures.md: S submitted, U 8 working hours over, R received, D
 * appointment passes, A overdue and apologised, T supplements requested for the second time, H handed over, E ended. All of them lie between submission and end.
 */
export const eventNames = ['S', 'U', 'R', 'D', 'A', 'T', 'H', 'E'] as const
export type EventName = (typeof eventNames)[number]

/** Columns that dossier and dossier_past share: everything a figure looks at. */
export const factNames = [
  'province_code',
  'code',
  'procedure_code',
  'field_code',
  'level',
  'channel',
  'service_level',
  'outcome',
  'competent_agency_code',
  'competent_unit_id',
  'receiving_unit_id',
  'receiving_province_code',
  'residence_unit_id',
  'residence_province_code',
  'submitted_on',
  'acceptance_due_on',
  'received_on',
  'appointment_on',
  'ended_on',
  'accepted_late',
  'boundary_free',
  'paused_on',
  'apologised_on',
  'kept_new_date',
  'after_appointment',
  'supplement_requests',
  'asked_twice_on',
  'ended_in_transition',
  'truly_in_time',
  'with_obligation',
  'paid_online',
  'digitised',
  'electronic_result',
  'reused',
  'personal_store',
  'vneid_verified',
  'disliked',
  'held_by',
  'handed_on',
] as const

/** First day of the half-month of a day: the 1st for days 1 to 14, else the 15th. */
export const halfMonthOf = (day: string) =>
  `(${day} - (date_part('day', ${day})::integer - case when date_part('day', ${day}) < 15 then 1 else 15 end))`

/**
 * What several measures ask of a state n, worked out once for each. A clock that rests was stopped at or before the
 * appointment (rules/pauses.ts), so that a dossier with paused_on is never overdue.
 */
export const derivedFacts = {
  first_holder: 'coalesce(n.held_by[1], n.competent_agency_code)',
  received_half: halfMonthOf('n.received_on'),
  submitted_half: halfMonthOf('n.submitted_on'),
  is_resolved: "n.outcome in ('EARLY', 'ON_TIME', 'LATE', 'UNDETERMINABLE')",
  is_in_time: "n.outcome in ('EARLY', 'ON_TIME')",
  is_closed: "n.outcome in ('WITHDRAWN', 'STOPPED') and n.received_on is not null",
  was_over_8_hours: 'n.acceptance_due_on < coalesce(n.received_on, n.ended_on)',
  became_overdue: "n.appointment_on < coalesce(n.ended_on, 'infinity') and n.paused_on is null",
  overdue_with_apology_on: `case when n.paused_on is null
    and n.appointment_on < coalesce(n.ended_on, 'infinity') and n.apologised_on < coalesce(n.ended_on, 'infinity')
    then greatest(n.appointment_on, n.apologised_on) end`,
  ended_overdue: 'n.appointment_on < n.ended_on and n.paused_on is null',
} as const

/** The derived facts, as columns beside those of a state n. */
export const derivedColumns = Object.entries(derivedFacts)
  .map(([name, made]) => `${made} as ${name}`)
  .join(', ')

/** Joined to a state s, each hand-over twice: side -1, who gave the dossier on that day; 1, who took it. */
export const sidesOfHandOvers = `cross join generate_subscripts(s.handed_on, 1) as i
        cross join lateral (values (-1, s.held_by[i]), (1, coalesce(s.held_by[i + 1], s.competent_agency_code)))
          as h (side, holder)`

/** Who holds a received dossier at the end of a day. */
const holderOn = (day: string) => `coalesce(f.held_by[width_bucket(${day}, f.handed_on) + 1], f.competent_agency_code)`

interface Event {
  readonly day: string
  /** Which states have the event; all of them when absent. */
  readonly of?: string
  /** Half-month of the cohort that the change belongs to. */
  readonly cohort: string
  readonly holder: string
}

/** Of a state f, each event but the hand-over: its day, its cohort, and who holds the dossier then. */
export const events: Readonly<Record<Exclude<EventName, 'H'>, Event>> = {
  S: { day: 'f.submitted_on', cohort: 'f.submitted_half', holder: 'f.first_holder' },
  U: {
    day: 'f.acceptance_due_on',
    of: 'coalesce(f.was_over_8_hours, true)',
    cohort: halfMonthOf('f.acceptance_due_on'),
    holder: 'f.first_holder',
  },
  R: { day: 'f.received_on', of: 'f.received_on is not null', cohort: 'f.received_half', holder: 'f.first_holder' },
  D: {
    day: 'f.appointment_on',
    of: 'f.became_overdue',
    cohort: 'f.received_half',
    holder: holderOn('f.appointment_on'),
  },
  A: {
    day: 'f.overdue_with_apology_on',
    of: 'f.overdue_with_apology_on is not null',
    cohort: 'f.received_half',
    holder: holderOn('f.overdue_with_apology_on'),
  },
  T: {
    day: 'f.asked_twice_on',
    of: 'f.asked_twice_on is not null',
    cohort: 'f.received_half',
    holder: holderOn('f.asked_twice_on'),
  },
  E: {
    day: 'f.ended_on',
    of: 'f.ended_on is not null',
    cohort: `coalesce(f.received_half, ${halfMonthOf('f.ended_on')})`,
    holder: 'f.competent_agency_code',
  },
}
