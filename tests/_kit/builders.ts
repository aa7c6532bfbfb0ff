import type { Database } from '@motcua/db'
import { sql, type Insertable, type Kysely } from 'kysely'
import { factsOf } from '../../subgraphs/dossiers/src/figures/changes-of-states.ts'
import { factNames } from '../../subgraphs/dossiers/src/figures/events.ts'
import { storeFigures } from '../../subgraphs/dossiers/src/figures/store-figures.ts'
import { outcomeOf, type Closure } from '../../subgraphs/dossiers/src/rules/outcome.ts'

/** Two provinces, three communes and four agencies that the dossiers of tests may name. */
export const units = {
  thanhHoa: { id: 'thanh-hoa', code: '38', level: 'PROVINCE', province_code: '38', parent_id: null },
  hacThanh: { id: 'hac-thanh', code: '14797', level: 'COMMUNE', province_code: '38', parent_id: 'thanh-hoa' },
  muongLat: { id: 'muong-lat', code: '14845', level: 'COMMUNE', province_code: '38', parent_id: 'thanh-hoa' },
  haNoi: { id: 'ha-noi', code: '01', level: 'PROVINCE', province_code: '01', parent_id: null },
  baDinh: { id: 'ba-dinh', code: '00004', level: 'COMMUNE', province_code: '01', parent_id: 'ha-noi' },
} as const
export const agencies = {
  landOffice: { code: 'H56.16', unit_id: 'thanh-hoa', level: 'PROVINCE', province_code: '38' },
  hacThanh: {
    code: 'H56.102',
    unit_id: 'hac-thanh',
    level: 'COMMUNE',
    province_code: '38',
    is_peoples_committee: true,
  },
  muongLat: {
    code: 'H56.120',
    unit_id: 'muong-lat',
    level: 'COMMUNE',
    province_code: '38',
    is_peoples_committee: true,
  },
  baDinh: { code: 'H26.101', unit_id: 'ba-dinh', level: 'COMMUNE', province_code: '01' },
} as const

/** Only what a test is about need be said. Instants are clock times of Viet Nam: 2025-07-01T08:00. */
export interface DossierToBuild {
  readonly code?: string
  readonly agency?: keyof typeof agencies
  readonly receivedBy?: keyof typeof units
  readonly residence?: keyof typeof units
  readonly procedureCode?: string
  readonly fieldCode?: string | null
  readonly serviceLevel?: 'FULL' | 'PARTIAL' | 'INFORMATION' | null
  readonly channel?: 'DIRECT' | 'ONLINE' | 'POST'
  /** Absent: when it was received, else 1 July 2025 at 08:00. */
  readonly submittedAt?: string
  /** Absent: the end of the day after submission. */
  readonly acceptanceDueAt?: string
  /** Absent: received when submitted. Null: never. */
  readonly receivedAt?: string | null
  /** Absent: ten days after reception at 17:00. Null: neither told nor known. */
  readonly appointmentAt?: string | null
  /** Civil day of a request for supplements that is still open; one after the appointment pauses nothing. */
  readonly pausedOn?: string | null
  /** Civil day of the first letter of apology. */
  readonly apologisedOn?: string | null
  /** Ended no later than the newest date of a letter of apology. */
  readonly keptNewDate?: boolean | null
  readonly supplementRequests?: number
  /** Civil day of the second request; absent: the day of reception, where there are two. */
  readonly askedTwiceOn?: string
  readonly endedInTransition?: boolean
  readonly trulyInTime?: boolean | null
  readonly withObligation?: boolean | null
  readonly paidOnline?: boolean | null
  readonly digitised?: boolean | null
  readonly electronicResult?: boolean | null
  readonly endedAt?: string | null
  /** Who held it before, each until a civil day, in order. */
  readonly handedOver?: readonly { readonly from: keyof typeof agencies; readonly on: string }[]
  readonly closure?: Closure
  readonly batchId?: number
  readonly recordedAt?: string
}

type DossierRow = Insertable<Database['dossiers.dossier']>

const instant = (clock: string) => new Date(`${clock}+07:00`)
const daysAfter = (from: Date, days: number) => new Date(from.getTime() + days * 86_400_000)
const statusOf = { WITHDRAWN: 'STOPPED', STOPPED: 'STOPPED', REFUSED: 'REFUSED' } as const
const homeOf = { landOffice: 'thanhHoa', hacThanh: 'hacThanh', muongLat: 'muongLat', baDinh: 'baDinh' } as const
let built = 0

/** A row of dossiers.dossier; its outcome and status follow from its days by the platform's own rule. */
export function aDossier(wanted: DossierToBuild = {}): DossierRow {
  const agencyName = wanted.agency ?? 'hacThanh'
  const agency = agencies[agencyName]
  const submittedAt = instant(wanted.submittedAt ?? wanted.receivedAt ?? '2025-07-01T08:00')
  const receivedAt =
    wanted.receivedAt === undefined ? submittedAt : wanted.receivedAt === null ? null : instant(wanted.receivedAt)
  const appointmentAt = receivedAt === null ? null : appointmentOf(wanted.appointmentAt, receivedAt)
  const endedAt = wanted.endedAt == null ? null : instant(wanted.endedAt)
  const closure = wanted.closure ?? null
  const outcome = outcomeOf({
    endedAt: endedAt?.getTime() ?? null,
    appointmentAt: appointmentAt?.getTime() ?? null,
    closure,
  })
  const ended = closure === null ? 'RETURNED' : statusOf[closure]
  const receivedBy = units[wanted.receivedBy ?? homeOf[agencyName]]
  const residence = units[wanted.residence ?? homeOf[agencyName]]
  const appointmentOn = dayOrNull(appointmentAt)
  const pausedOn = receivedAt === null || appointmentOn === null ? null : (wanted.pausedOn ?? null)
  built += 1
  return {
    province_code: agency.province_code,
    code: wanted.code ?? `${agency.code}-250701-${String(built).padStart(4, '0')}`,
    received_month: monthOf(receivedAt ?? submittedAt),
    procedure_code: wanted.procedureCode ?? '1.001193',
    field_code: wanted.fieldCode === undefined ? 'ho-tich' : wanted.fieldCode,
    level: agency.level,
    service_level: wanted.serviceLevel === undefined ? 'FULL' : wanted.serviceLevel,
    channel: wanted.channel ?? 'ONLINE',
    status: outcome === null ? (receivedAt === null ? 'NEW' : 'PROCESSING') : ended,
    submitted_at: submittedAt,
    acceptance_due_at: wanted.acceptanceDueAt ? instant(wanted.acceptanceDueAt) : endOfNextDay(submittedAt),
    received_at: receivedAt,
    appointment_at: appointmentAt,
    ended_at: endedAt,
    outcome,
    competent_agency_code: agency.code,
    competent_unit_id: agency.unit_id,
    receiving_unit_id: receivedBy.id,
    receiving_province_code: receivedBy.province_code,
    residence_unit_id: residence.id,
    residence_province_code: residence.province_code,
    batch_id: wanted.batchId ?? 1,
    recorded_at: instant(wanted.recordedAt ?? '2025-09-01T00:00'),
    submitted_on: dayOf(submittedAt),
    acceptance_due_on: dayOf(wanted.acceptanceDueAt ? instant(wanted.acceptanceDueAt) : endOfNextDay(submittedAt)),
    received_on: dayOrNull(receivedAt),
    appointment_on: appointmentOn,
    ended_on: dayOrNull(endedAt),
    accepted_late:
      receivedAt && receivedAt > (wanted.acceptanceDueAt ? instant(wanted.acceptanceDueAt) : endOfNextDay(submittedAt)),
    boundary_free:
      agency.level === 'COMMUNE'
        ? receivedBy.id !== agency.unit_id
        : receivedBy.province_code !== (agency.province_code as string),
    paused_on: pausedOn !== null && appointmentOn !== null && pausedOn <= appointmentOn ? pausedOn : null,
    apologised_on: wanted.apologisedOn ?? null,
    kept_new_date: endedAt === null ? null : (wanted.keptNewDate ?? null),
    after_appointment: endedAt === null || appointmentAt === null ? null : endedAt > appointmentAt,
    supplement_requests: wanted.supplementRequests ?? 0,
    asked_twice_on:
      receivedAt !== null && (wanted.supplementRequests ?? 0) > 1 ? (wanted.askedTwiceOn ?? dayOf(receivedAt)) : null,
    ended_in_transition: wanted.endedInTransition ?? false,
    truly_in_time: wanted.trulyInTime ?? null,
    with_obligation: wanted.withObligation ?? null,
    paid_online: wanted.paidOnline ?? null,
    digitised: wanted.digitised ?? null,
    electronic_result: wanted.electronicResult ?? null,
    held_by: wanted.handedOver?.length ? wanted.handedOver.map(({ from }) => agencies[from].code) : null,
    handed_on: wanted.handedOver?.length ? wanted.handedOver.map(({ on }) => on) : null,
  }
}

function dayOf(moment: Date): string {
  return moment.toLocaleDateString('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' })
}

const dayOrNull = (moment: Date | null) => (moment === null ? null : dayOf(moment))

function monthOf(came: Date): string {
  return `${dayOf(came).slice(0, 8)}01`
}

function appointmentOf(wanted: string | null | undefined, receivedAt: Date): Date | null {
  if (wanted === null) return null
  if (wanted !== undefined) return instant(wanted)
  const day = daysAfter(receivedAt, 10).toLocaleDateString('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' })
  return instant(`${day}T17:00`)
}

function endOfNextDay(submittedAt: Date): Date {
  const day = daysAfter(submittedAt, 1).toLocaleDateString('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' })
  return instant(`${day}T17:00`)
}

/** The units and agencies above, as this subgraph knows them. */
export async function plantPlaces(db: Kysely<Database>): Promise<void> {
  await db.insertInto('dossiers.known_unit').values(Object.values(units)).execute()
  await db.insertInto('dossiers.known_agency').values(Object.values(agencies)).execute()
}

/** Stores dossiers as their provinces sent them: one batch for each (province, batch number), with their figures. */
export async function plantDossiers(db: Kysely<Database>, dossiers: readonly DossierRow[]): Promise<void> {
  const batches = dossiers.map(({ province_code, batch_id, recorded_at }) => ({
    province_code,
    id: batch_id,
    recorded_at,
    origin: 'SIMULATED' as const,
    source: `phép thử của ${province_code}`,
    source_en: province_code === '38' ? 'a test of 38' : null,
    known_through: '2025-08-31',
    received_through: '2025-08-31',
  }))
  if (dossiers.length === 0) return
  await db
    .insertInto('dossiers.batch')
    .values(batches)
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  await db.insertInto('dossiers.dossier').values(dossiers).execute()
  for (const province of new Set(dossiers.map(({ province_code }) => province_code))) {
    const codes = dossiers.flatMap(({ province_code, code }) => (province_code === province ? [code] : []))
    const planted = sql`select 1 as sign, d.recorded_at, ${factsOf('d')} from dossiers.dossier d
      where d.province_code = ${province} and d.code = any(${codes}::text[])`
    await storeFigures(planted).execute(db)
  }
}

/** A state that a delivery brings, and the dossiers that it withdraws. */
export interface PlantedChange {
  readonly states: readonly DossierRow[]
  readonly withdrawn: readonly { readonly province_code: string; readonly code: string }[]
  readonly moment: Date
}

/** Replaces what is believed of dossiers, as a delivery does: earlier states are kept, and figures follow. */
export async function plantChange(db: Kysely<Database>, { states, withdrawn, moment }: PlantedChange): Promise<void> {
  for (const { province_code: province, code } of [...states, ...withdrawn]) {
    await sql`insert into dossiers.dossier_past (recorded_at, superseded_at, ${sql.raw(factNames.join(', '))})
      select d.recorded_at, ${moment}, ${factsOf('d')} from dossiers.dossier d
      where d.province_code = ${province} and d.code = ${code}`.execute(db)
    await sql`delete from dossiers.dossier where province_code = ${province} and code = ${code}`.execute(db)
  }
  for (const province of new Set([...states, ...withdrawn].map(({ province_code }) => province_code))) {
    const replaced = sql`select -1 as sign, ${moment}::timestamptz as recorded_at, ${factsOf('p')}
      from dossiers.dossier_past p where p.province_code = ${province} and p.superseded_at = ${moment}`
    await storeFigures(replaced).execute(db)
  }
  await plantDossiers(db, states)
}

/** Takes away every dossier with its past and its figures. */
export async function forgetDossiers(db: Kysely<Database>): Promise<void> {
  await sql`truncate dossiers.dossier, dossiers.dossier_past, dossiers.figure, dossiers.figure_change,
    dossiers.current_revision`.execute(db)
}
