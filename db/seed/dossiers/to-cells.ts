import { civilDay, dayNumber, dayNumberAt } from '../../../subgraphs/dossiers/src/rules/viet-nam-time.ts'
import type { CopyRow } from '../step.ts'
import type { SimulatedDossier } from './dossier-maker.ts'
import { serviceLevelOf } from './shares.ts'
import { cameAt, month } from './simulate.ts'

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

/** Rows for COPY, one per dossier, with its code: agency code, day it came, number among those of agency and day. */
export function* toCells(dossiers: Iterable<SimulatedDossier>, sent: Sent): Generator<CopyRow> {
  const serviceLevels = new Map<string, string>()
  const numberOf = createNumbering()
  for (const dossier of dossiers) {
    const { code, fieldCode } = dossier.procedure
    const serviceLevel = serviceLevels.get(code) ?? serviceLevelOf(dossier.procedure)
    serviceLevels.set(code, serviceLevel)
    yield [
      sent.provinceCode,
      numberOf(dossier),
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

/** A dossier of June keeps a code in the older form, 000.00.102.H56: the agency is its successor's, the form its own. */
function createNumbering(): (dossier: SimulatedDossier) => string {
  const newCodesFrom = dayNumber(month.from)
  const last = new Map<string, number>()
  return (dossier) => {
    const number = dayNumberAt(cameAt(dossier))
    const [province = '', agency = '00'] = dossier.agencyCode.split('.')
    const prefix = number < newCodesFrom ? `000.00.${agency}.${province}` : dossier.agencyCode
    const place = `${prefix}-${civilDay(number).slice(2).replaceAll('-', '')}`
    const next = (last.get(place) ?? 0) + 1
    last.set(place, next)
    return `${place}-${String(next).padStart(4, '0')}`
  }
}
