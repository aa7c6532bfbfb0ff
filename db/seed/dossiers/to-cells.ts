import { civilDay, dayNumberAt } from '../../../subgraphs/dossiers/src/rules/viet-nam-time.ts'
import type { CopyRow } from '../step.ts'
import { serviceLevelOf } from './shares.ts'
import { cameAt } from './simulate.ts'
import type { SimulatedDossier } from './simulated-dossier.ts'

/** The columns of dossiers.dossier that are stored; civil days and flags are made from them by the database. */
export const cellColumns = [
  'province_code',
  'code',
  'received_month',
  'procedure_code',
  'field_code',
  'level',
  'service_level',
  'channel',
  'status',
  'submitted_at',
  'acceptance_due_at',
  'received_at',
  'appointment_at',
  'ended_at',
  'outcome',
  'competent_agency_code',
  'competent_unit_id',
  'receiving_unit_id',
  'receiving_province_code',
  'residence_unit_id',
  'residence_province_code',
  'batch_id',
  'recorded_at',
]

interface Sent {
  readonly provinceCode: string
  readonly batchId: number
  readonly recordedAt: Date
}

/** Rows for COPY, one per dossier. */
export function* toCells(dossiers: Iterable<SimulatedDossier>, sent: Sent): Generator<CopyRow> {
  const serviceLevels = new Map<string, string>()
  for (const dossier of dossiers) {
    const { code, fieldCode } = dossier.procedure
    const serviceLevel = serviceLevels.get(code) ?? serviceLevelOf(dossier.procedure)
    serviceLevels.set(code, serviceLevel)
    yield [
      sent.provinceCode,
      dossier.code,
      `${civilDay(dayNumberAt(cameAt(dossier))).slice(0, 8)}01`,
      code,
      fieldCode,
      dossier.level,
      serviceLevel,
      dossier.channel,
      dossier.status,
      new Date(dossier.submittedAt),
      new Date(dossier.acceptanceDueAt),
      toInstant(dossier.receivedAt),
      toInstant(dossier.appointmentAt),
      toInstant(dossier.endedAt),
      dossier.outcome,
      dossier.agencyCode,
      dossier.competentUnitId,
      dossier.receivingUnitId,
      sent.provinceCode,
      dossier.residenceUnitId,
      dossier.residenceProvinceCode,
      sent.batchId,
      sent.recordedAt,
    ]
  }
}

function toInstant(instant: number | null): Date | null {
  return instant === null ? null : new Date(instant)
}
