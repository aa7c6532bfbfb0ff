import type { DossierDetailQuery } from '../../graphql/generated/graphql.ts'

export type DossierDetail = NonNullable<DossierDetailQuery['dossier']>

export type StepKey =
  | 'submitted'
  | 'acceptanceDue'
  | 'received'
  | 'supplementRequested'
  | 'supplementCompleted'
  | 'appointment'
  | 'firstAppointment'
  | 'movedAppointment'
  | 'limitAppointment'
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
  firstAppointment: 'promise',
  movedAppointment: 'promise',
  limitAppointment: 'promise',
  newAppointment: 'promise',
  ended: 'end',
}

/** Everything told of the dossier in the order of time; what is promised stands where it is due. */
export function toSteps(
  dossier: Pick<
    DossierDetail,
    | 'submittedAt'
    | 'receivedAt'
    | 'appointmentAt'
    | 'firstAppointmentAt'
    | 'effectiveAppointmentAt'
    | 'endedAt'
    | 'supplements'
    | 'apologies'
    | 'clock'
  >,
): readonly Step[] {
  const { submittedAt, receivedAt, endedAt, supplements, apologies, clock } = dossier
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
    ...toAppointments(dossier),
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

type Appointments = Pick<DossierDetail, 'appointmentAt' | 'firstAppointmentAt' | 'effectiveAppointmentAt'>

/** What was promised, and when the result is due where that is another instant: moved by pauses, or by the limit alone. */
function toAppointments({ appointmentAt, firstAppointmentAt, effectiveAppointmentAt }: Appointments) {
  const moved = appointmentAt === null ? 'limitAppointment' : 'movedAppointment'
  return [
    ['firstAppointment', firstAppointmentAt],
    ['appointment', appointmentAt],
    [moved, effectiveAppointmentAt === appointmentAt ? null : effectiveAppointmentAt],
  ] as const
}
