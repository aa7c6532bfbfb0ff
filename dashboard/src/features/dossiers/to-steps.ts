import type { DossierDetailQuery } from '../../graphql/generated/graphql.ts'

export type DossierDetail = NonNullable<DossierDetailQuery['dossier']>

export type StepKey =
  | 'submitted'
  | 'acceptanceDue'
  | 'received'
  | 'supplementRequested'
  | 'supplementCompleted'
  | 'appointment'
  | 'apology'
  | 'newAppointment'
  | 'ended'

/** Something that happened, or was promised, at an instant. */
export interface Step {
  readonly key: StepKey
  readonly at: string
  readonly kind: 'event' | 'promise' | 'end'
}

const kinds: Partial<Readonly<Record<StepKey, Step['kind']>>> = {
  acceptanceDue: 'promise',
  appointment: 'promise',
  newAppointment: 'promise',
  ended: 'end',
}

/** Everything told of the dossier in the order of time; what is promised stands where it is due. */
export function toSteps(
  dossier: Pick<
    DossierDetail,
    'submittedAt' | 'receivedAt' | 'appointmentAt' | 'endedAt' | 'supplements' | 'apologies' | 'clock'
  >,
): readonly Step[] {
  const { submittedAt, receivedAt, appointmentAt, endedAt, supplements, apologies, clock } = dossier
  const told: readonly (readonly [StepKey, string | null | undefined])[] = [
    ['submitted', submittedAt],
    ['acceptanceDue', clock?.acceptanceDueAt],
    ['received', receivedAt],
    ...supplements.flatMap(
      ({ requestedAt, completedAt }) =>
        [
          ['supplementRequested', requestedAt],
          ['supplementCompleted', completedAt],
        ] as const,
    ),
    ['appointment', appointmentAt],
    ...apologies.flatMap(
      ({ issuedAt, newAppointmentAt }) =>
        [
          ['apology', issuedAt],
          ['newAppointment', newAppointmentAt],
        ] as const,
    ),
    ['ended', endedAt],
  ]
  return told
    .flatMap(([key, at]) => (at === null || at === undefined ? [] : [{ key, at, kind: kinds[key] ?? 'event' }]))
    .toSorted((left, right) => Date.parse(left.at) - Date.parse(right.at))
}
