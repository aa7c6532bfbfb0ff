import type { RowOf } from '@motcua/kit/row-of'
import type { Reason } from './intake/reason.ts'
import type { BatchAnswer } from './intake/take-in.ts'
import type { Conditions, Subjects } from './queries/subjects.ts'
import type { findDossiers } from './queries/find-dossiers.ts'
import type { listDecisions } from './queries/quarantine/list-decisions.ts'
import type { listLinesOfBatch } from './queries/quarantine/list-quarantined-lines.ts'
import type { Place, Sender } from './rules/coverage.ts'
import type { DossierCounts } from './rules/dossier-counts.ts'
import type { DueDate } from './rules/due-date.ts'
import type { WorkingCalendar } from './rules/working-calendar.ts'

/** What is asked; a batch of subjects shares it. */
export interface Question {
  readonly subjects: Subjects
  readonly conditions: Conditions
}

/** One subject's counts, and who has sent what they are counted from. */
export interface Figures {
  readonly counts: DossierCounts
  readonly senders: readonly Sender[]
}

/** Figures with what their days, coverage and provenance are asked for. */
export interface DossierStatisticsParent extends Figures {
  readonly key: string
  readonly question: Question
  /** Null: the whole country, or a procedure in it. */
  readonly place: Place | null
}

export type DossierParent = RowOf<typeof findDossiers>

/** An answer with the calendar it was counted from. */
export interface DueDateParent {
  readonly calendar: WorkingCalendar
  readonly counted: DueDate
}

export type QuarantinedLineParent = RowOf<typeof listLinesOfBatch>

export type QuarantineDecisionParent = RowOf<typeof listDecisions>

export interface DossierBatchParent extends BatchAnswer {
  readonly __typename: 'DossierBatch'
  readonly quarantinedLines: readonly QuarantinedLineParent[]
}

export interface IntakeRefusalParent {
  readonly __typename: 'IntakeRefusal'
  readonly code: string
  readonly message: string
  readonly retryAfterSeconds: number | null
  readonly lines: readonly QuarantinedLineParent[]
}

export interface ReplayedLineParent {
  readonly __typename: 'ReplayedLine'
  readonly line: QuarantinedLineParent
  readonly batch: DossierBatchParent
}

export interface RefusedAgainParent {
  readonly __typename: 'RefusedAgain'
  readonly id: string
  readonly reasons: readonly Reason[]
}

export interface DecidedLinesParent {
  readonly __typename: 'DecidedLines'
  readonly lines: readonly QuarantinedLineParent[]
}

export type SyncAnswer = DossierBatchParent | IntakeRefusalParent
export type ReplayAnswer = ReplayedLineParent | RefusedAgainParent | IntakeRefusalParent
export type DecisionAnswer = DecidedLinesParent | IntakeRefusalParent
