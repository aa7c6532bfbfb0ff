import type { Outcome } from '../../src/rules/outcome.ts'
import type { Apology } from './apologies.ts'
import type { Channel, Level } from '../calibration/calibration.ts'
import type { DossierFacts } from './facts.ts'
import type { ApplicantKind, CatalogueProcedure } from '../calibration/places.ts'
import type { Supplement } from './supplements.ts'
import type { Whereabouts } from './whereabouts.ts'

export type Status =
  | 'NEW'
  | 'REFUSED'
  | 'PROCESSING'
  | 'SUPPLEMENT_REQUESTED'
  | 'PAYMENT_REQUESTED'
  | 'WITHDRAWAL_REQUESTED'
  | 'STOPPED'
  | 'COMPLETED'
  | 'RETURNED'

/** The inter-agency request (hồ sơ liên thông) that a simulated dossier is part of. */
export interface SimulatedGroup {
  readonly code: string
  readonly service: 'BIRTH_RESIDENCE_INSURANCE' | 'DEATH_RESIDENCE_GRANT' | 'LAND_TAX' | 'CRIMINAL_RECORD_VNEID'
}

/** What the source reported of a dossier before what it reports now. */
export interface Correction {
  /** Revisions before the current one. */
  readonly earlier: 1 | 2
  /** The appointment of the first revision, which was moved later. Null: the appointment was never moved. */
  readonly movedFrom: number | null
}

/** When it was handed on, and the code of the agency that did. */
export type HandOver = readonly [handedAt: number, from: string]

/** One simulated dossier as known at the end of the log. Instants are milliseconds since 1970, whole seconds. */
export interface SimulatedDossier extends DossierFacts, Whereabouts {
  readonly code: string
  readonly level: Level
  readonly channel: Channel
  readonly procedure: CatalogueProcedure
  readonly status: Status
  readonly submittedAt: number
  readonly acceptanceDueAt: number
  readonly receivedAt: number | null
  /** The appointment as first given. Null exactly while not received. */
  readonly firstAppointmentAt: number | null
  /** The effective appointment: the first one moved by the completed supplements; the outcome is judged by it. */
  readonly appointmentAt: number | null
  readonly endedAt: number | null
  /** When the result was handed out. Null: it was not, or there is none. */
  readonly returnedAt: number | null
  readonly outcome: Outcome | null
  /** In order; a request is awaited while its completion is null. */
  readonly supplements: readonly Supplement[]
  readonly apologies: readonly Apology[]
  readonly applicantKind: ApplicantKind
  /**
   * Unfinished on 30 June 2025 and recorded as completed all the same, for the hand-over to the two-level government.
   * B: due by that day. C: due after it. `returnedAt` tells when the successor truly ended it. Null: everything else.
   */
  readonly transition: 'B' | 'C' | null
  /** The request of several agencies that it is part of. Null: none. */
  readonly group: SimulatedGroup | null
  /** Who held it before the competent agency, until 30 June or 1 July 2025. Null: nobody. */
  readonly handOver: HandOver | null
  /** Null: it was reported once. */
  readonly correction: Correction | null
  /** Whether the source withdrew the record: the dossier had been registered twice. */
  readonly deleted: boolean
}
