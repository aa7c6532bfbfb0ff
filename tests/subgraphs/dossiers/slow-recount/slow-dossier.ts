import { agencies, units } from '../../../_kit/builders.ts'
import type { SentLine } from './sent-log.ts'
import { afterEightWorkingHours, afterWorkingDays, dayOf } from './slow-clock.ts'
import { slowPauses, type Pause } from './slow-pauses.ts'

/** What the catalogue says of a procedure; a limit is one in working days. */
export type Catalogue = Readonly<Record<string, { readonly field: string; readonly workingDays: number | null }>>

export type Outcome = 'EARLY' | 'ON_TIME' | 'LATE' | 'UNDETERMINABLE' | 'WITHDRAWN' | 'STOPPED' | 'REFUSED'

/** Held by an agency from the beginning of a day. */
export interface Holding {
  readonly agency: string
  readonly sinceDay: string | null
}

/** A dossier with everything that figures.md says of its days. */
export interface SlowDossier {
  readonly submitted: number
  readonly toAcceptBy: number
  readonly received: number | null
  readonly promised: number | null
  readonly due: number | null
  readonly pauses: readonly Pause[]
  readonly ended: number | null
  readonly outcome: Outcome | null
  /** When supplements were requested before the end. */
  readonly requests: readonly number[]
  readonly letters: readonly (readonly [issued: number, newDate: number | null])[]
  readonly holdings: readonly Holding[]
  readonly channel: 'DIRECT' | 'ONLINE' | 'POST'
  readonly level: string
  readonly province: string
  readonly deciding: string
  readonly receivedBy: Place
  readonly residence: Place
  readonly procedure: string
  readonly field: string
}

interface Place {
  readonly id: string
  readonly code: string
  readonly level: string
  readonly province_code: string
}

const timeOf = (text: string | null | undefined) => (text == null ? null : Date.parse(text))

export function slowDossier(line: SentLine, catalogue: Catalogue): SlowDossier {
  const status = line.status ?? ''
  const hasResult = status === 'COMPLETED' || status === 'RETURNED'
  const isClosed = status === 'STOPPED' || status === 'REFUSED' || status === 'WITHDRAWAL_REQUESTED'
  const received = status === 'REFUSED' ? null : timeOf(line.receivedAt)
  const submitted = timeOf(line.submittedAt) ?? timeOf(line.receivedAt) ?? Number.NaN
  const ended =
    hasResult || isClosed ? (timeOf(line.endedAt) ?? timeOf(line.refusedAt) ?? timeOf(line.returnedAt)) : null
  // Behind the national code may stand that of its local instance.
  const procedure = (line.procedureCode ?? '').slice(0, 8)
  const known = catalogue[procedure]
  if (known === undefined) throw new Error(`The catalogue of the test lacks ${procedure}.`)
  const promised = timeOf(line.appointmentAt)
  const ofLimit = received === null || known.workingDays === null ? null : afterWorkingDays(received, known.workingDays)
  const first = promised ?? ofLimit
  const supplements = (line.supplements ?? []).map(
    ({ requestedAt, completedAt }) => [Date.parse(requestedAt), timeOf(completedAt)] as const,
  )
  const { due, counting } =
    received === null || first === null
      ? { due: null, counting: [] }
      : slowPauses({ received, promised: first, ended, hasResult, supplements })
  return {
    submitted,
    toAcceptBy: afterEightWorkingHours(submitted),
    received,
    promised,
    due,
    pauses: counting,
    ended,
    outcome: ended === null ? null : outcomeOf(status, ended, due, received),
    requests: supplements.map(([requested]) => requested).filter((requested) => requested < (ended ?? Infinity)),
    letters: (line.apologies ?? []).map(({ issuedAt, newAppointmentAt }) => [
      Date.parse(issuedAt),
      timeOf(newAppointmentAt),
    ]),
    channel: line.channel ?? 'DIRECT',
    ...placesOf(line, ended),
    procedure,
    field: known.field,
  }
}

function outcomeOf(status: string, ended: number, due: number | null, received: number | null): Outcome {
  if (status === 'REFUSED') return 'REFUSED'
  if (status === 'WITHDRAWAL_REQUESTED') return 'WITHDRAWN'
  if (status === 'STOPPED') return received === null ? 'WITHDRAWN' : 'STOPPED'
  if (due === null) return 'UNDETERMINABLE'
  if (ended > due) return 'LATE'
  return dayOf(ended) < dayOf(due) ? 'EARLY' : 'ON_TIME'
}

/** Whose it is. A receiving unit that was not sent is the deciding one, a residence that was not sent the receiving one. */
function placesOf(line: SentLine, ended: number | null) {
  const places: readonly Place[] = Object.values(units)
  const placeOf = (code: string) => {
    const place = places.find((unit) => unit.code === code)
    if (place === undefined) throw new Error(`There is no unit ${code} in the tests.`)
    return place
  }
  const decides = Object.values(agencies).find(
    (agency) =>
      agency.code === line.competentAgency ||
      (line.competentAgency === undefined &&
        places.some((unit) => unit.code === line.competentUnit && unit.id === agency.unit_id)),
  )
  if (decides === undefined) throw new Error(`There is no agency of ${line.dossierCode} in the tests.`)
  const deciding = places.find((unit) => unit.id === decides.unit_id)
  const receivedBy = line.receivingUnit === undefined ? deciding : placeOf(line.receivingUnit)
  if (receivedBy === undefined) throw new Error(`The agency ${decides.code} has no unit in the tests.`)
  const residence = line.residenceUnit === undefined ? receivedBy : placeOf(line.residenceUnit)
  return {
    level: decides.level,
    province: decides.province_code,
    deciding: decides.unit_id,
    receivedBy,
    residence,
    holdings: holdingsOf(line, decides.code, ended),
  }
}

/** Who held it from which day on. What is handed on after the day of the end is told and counts to nobody. */
function holdingsOf(line: SentLine, last: string, ended: number | null): Holding[] {
  const handed = (line.handOvers ?? [])
    .map(({ handedAt, from }) => ({ at: Date.parse(handedAt), from }))
    .filter(({ at }) => ended === null || dayOf(at) <= dayOf(ended))
    .toSorted((one, other) => one.at - other.at)
  const agencyOf = [...handed.map(({ from }) => from), last]
  return agencyOf.map((agency, index) => {
    const taken = handed[index - 1]
    return { agency, sinceDay: taken === undefined ? null : dayOf(taken.at) }
  })
}
