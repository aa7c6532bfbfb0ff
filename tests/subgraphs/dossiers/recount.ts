import type { Attribution, Conditions } from '../../../subgraphs/dossiers/src/queries/subjects.ts'
import type { DossierCounts } from '../../../subgraphs/dossiers/src/figures/dossier-counts.ts'
import { nothingCounted } from '../../../subgraphs/dossiers/src/figures/dossier-counts.ts'
import { agencies, type aDossier } from '../../_kit/builders.ts'

type DossierRow = ReturnType<typeof aDossier>
type Counting = { -readonly [Name in keyof DossierCounts]: number }

/** Days of one dossier, read from its instants without the database. */
interface Days {
  readonly submitted: string
  readonly due: string
  readonly received: string | null
  readonly appointment: string | null
  readonly ended: string | null
  readonly paused: string | null
  readonly apologised: string | null
  readonly askedTwice: string | null
}

function dayOf(instant: unknown): string {
  if (!(instant instanceof Date)) throw new TypeError('A built dossier holds instants.')
  return new Date(instant.getTime() + 7 * 3_600_000).toISOString().slice(0, 10)
}

const orNull = (instant: unknown) => (instant == null ? null : dayOf(instant))

const textOrNull = (day: unknown) => (typeof day === 'string' ? day : null)

function daysOf(dossier: DossierRow): Days {
  return {
    submitted: dayOf(dossier.submitted_at),
    due: dayOf(dossier.acceptance_due_at),
    received: orNull(dossier.received_at),
    appointment: orNull(dossier.appointment_at),
    ended: orNull(dossier.ended_at),
    paused: textOrNull(dossier.paused_on),
    apologised: textOrNull(dossier.apologised_on),
    askedTwice: textOrNull(dossier.asked_twice_on),
  }
}

function has(day: string | null, before: string): boolean {
  return day !== null && day < before
}

interface Holding {
  readonly agency: string
  /** First day on which the next one holds it; null: nobody took it over. */
  readonly until: string | null
}

function holdingsOf({ held_by: before, handed_on: days, competent_agency_code: last }: DossierRow): Holding[] {
  if (!Array.isArray(before) || !Array.isArray(days)) return [{ agency: last, until: null }]
  return [...before.map((agency, index) => ({ agency, until: String(days[index]) })), { agency: last, until: null }]
}

/** The slow way: every dossier is walked through the days and classified, one measure after the other. agencies: only while they hold it. */
export function recount(
  dossiers: readonly DossierRow[],
  { period, level, channel: by, fieldCode }: Conditions,
  agencies: readonly string[] | null = null,
): DossierCounts {
  const counts: Counting = { ...nothingCounted }
  const inPeriod = (day: string | null) => day !== null && day >= period.from && day < period.until
  const isAsked = (d: DossierRow) =>
    (level === null || d.level === level) &&
    (by === null || d.channel === by) &&
    (fieldCode === null || (d.field_code ?? '') === fieldCode)
  for (const dossier of dossiers.filter(isAsked)) {
    const days = daysOf(dossier)
    const holdings = holdingsOf(dossier)
    const isHeld = (holding: Holding | undefined) => agencies === null || agencies.includes(holding?.agency ?? '')
    const isHeldFirst = isHeld(holdings[0])
    const isHeldLast = isHeld(holdings.at(-1))
    const isHeldBefore = (day: string) => isHeld(holdings.find(({ until }) => until === null || until >= day))
    const isOpenAt = (before: string) => has(days.received, before) && !has(days.ended, before) && isHeldBefore(before)
    const { outcome, channel } = dossier
    if (inPeriod(days.submitted) && isHeldFirst) {
      counts.submitted += 1
      if (channel === 'ONLINE') counts.submittedOnline += 1
    }
    if (isOpenAt(period.from)) counts.carriedOver += 1
    if (inPeriod(days.received) && isHeldFirst) tallyReceived(counts, dossier)
    if (isOpenAt(period.from) || (inPeriod(days.received) && isHeldFirst)) counts.handled += 1
    if (inPeriod(days.ended) && isHeldLast) tallyEnded(counts, dossier)
    for (const [index, holding] of agencies === null ? [] : holdings.entries()) {
      if (!inPeriod(holding.until)) continue
      if (isHeld(holding)) counts.handedOut += 1
      if (isHeld(holdings[index + 1])) counts.handedIn += 1
    }
    if (isOpenAt(period.until)) {
      counts.inProgress += 1
      const state = stateAt(days, period.until)
      counts[state] += 1
      if (state === 'inTerm' && has(days.askedTwice, period.until)) counts.inTermAfterTwoRequests += 1
      if (state === 'overdue' && has(days.apologised, period.until)) counts.overdueWithApology += 1
    }
    const isWaiting = has(days.submitted, period.until) && !has(days.received, period.until)
    if (isWaiting && !has(days.ended, period.until) && isHeldFirst) {
      counts.waiting += 1
      if (days.due < period.until) counts.waitingOver8Hours += 1
    }
    if (!inPeriod(days.received) || !isHeldBefore(period.until)) continue
    counts.cohortReceived += 1
    if (has(days.ended, period.until)) {
      if (outcome === 'EARLY' || outcome === 'ON_TIME') counts.cohortResolvedInTime += 1
      if (outcome === 'LATE') counts.cohortLate += 1
      if (outcome === 'UNDETERMINABLE') counts.cohortUndeterminable += 1
      if ((outcome === 'EARLY' || outcome === 'ON_TIME') && has(days.askedTwice, period.until)) {
        counts.cohortInTimeAfterTwoRequests += 1
      }
    } else {
      const state = stateAt(days, period.until)
      counts[
        ({ overdue: 'cohortLate', inTerm: 'cohortInTerm', undeterminable: 'cohortUndeterminable' } as const)[state]
      ] += 1
      if (state === 'inTerm' && has(days.askedTwice, period.until)) counts.cohortInTermAfterTwoRequests += 1
    }
  }
  return addSums(counts)
}

/** What is counted of others: by difference here, by conditions of their own in the lists. */
function addSums(c: Counting): DossierCounts {
  c.receivedNotPaidOnline = c.receivedWithObligation - c.receivedPaidOnline
  c.receivedNotDigitised = c.received - c.receivedDigitised
  c.receivedNotReused = c.received - c.receivedReused
  c.receivedNotInPersonalStore = c.received - c.receivedInPersonalStore
  c.receivedNotVneidVerified = c.received - c.receivedVneidVerified
  c.overdueWithoutApology = c.overdue - c.overdueWithApology
  c.resolvedInTime = c.resolvedEarly + c.resolvedOnTime
  c.resolvedLateWithoutApology = c.resolvedLate - c.resolvedLateWithApology
  c.resolvedDeterminable = c.resolved - c.resolvedUndeterminable
  c.resolvedInTimeExcludingTransition = c.resolvedInTime - c.resolvedInTimeInTransition + c.resolvedTrulyInTime
  c.resolvedNotElectronically = c.resolved - c.resolvedElectronically
  c.concluded = c.resolved + c.closed
  c.concludedInTime = c.resolvedInTime + c.closed - c.closedAfterAppointment
  c.cohortDeterminable = c.cohortReceived - c.cohortUndeterminable
  c.cohortInTime =
    c.cohortResolvedInTime - c.cohortInTimeAfterTwoRequests + c.cohortInTerm - c.cohortInTermAfterTwoRequests
  c.cohortNotInTime = c.cohortDeterminable - c.cohortInTime
  c.cohortNotLate = c.cohortDeterminable - c.cohortLate
  return c
}

/** Of a dossier that is in progress before that day. A supplement that is awaited stops the clock. */
function stateAt(days: Days, before: string): 'overdue' | 'inTerm' | 'undeterminable' {
  if (days.appointment === null) return 'undeterminable'
  return has(days.appointment, before) && days.paused === null ? 'overdue' : 'inTerm'
}

function tallyReceived(counts: Counting, dossier: DossierRow): void {
  counts.received += 1
  counts[({ ONLINE: 'receivedOnline', DIRECT: 'receivedDirect', POST: 'receivedPost' } as const)[dossier.channel]] += 1
  if (dossier.level === 'COMMUNE') {
    counts.receivedAtCommuneLevel += 1
    if (dossier.receiving_unit_id !== dossier.competent_unit_id) counts.receivedBoundaryFree += 1
  } else {
    counts.receivedAtProvinceLevel += 1
    if (dossier.receiving_province_code !== dossier.province_code) counts.receivedBoundaryFree += 1
  }
  if (dossier.service_level === 'FULL') {
    counts.receivedForFullService += 1
    if (dossier.channel === 'ONLINE') counts.receivedOnlineForFullService += 1
  }
  if (dossier.with_obligation === true) {
    counts.receivedWithObligation += 1
    if (dossier.paid_online === true) counts.receivedPaidOnline += 1
  }
  if (dossier.digitised === true) counts.receivedDigitised += 1
  if (Number(dossier.received_at) > Number(dossier.acceptance_due_at)) counts.acceptedLate += 1
}

function tallyEnded(counts: Counting, dossier: DossierRow): void {
  const { outcome } = dossier
  if (outcome === 'REFUSED') counts.refused += 1
  if (dossier.received_at == null) return
  if (outcome === 'EARLY' || outcome === 'ON_TIME' || outcome === 'LATE' || outcome === 'UNDETERMINABLE') {
    counts.resolved += 1
    if (dossier.electronic_result === true) counts.resolvedElectronically += 1
    if (dossier.truly_in_time === true) counts.resolvedTrulyInTime += 1
    if (dossier.ended_in_transition === true) {
      counts.resolvedInTransition += 1
      if (outcome === 'EARLY' || outcome === 'ON_TIME') counts.resolvedInTimeInTransition += 1
    }
    const apologised = textOrNull(dossier.apologised_on)
    if (outcome === 'LATE' && apologised !== null && apologised <= dayOf(dossier.ended_at)) {
      counts.resolvedLateWithApology += 1
    }
    if (outcome === 'LATE' && dossier.kept_new_date === true) counts.resolvedLateKeptNewDate += 1
    if (Number(dossier.supplement_requests) >= 1) counts.resolvedAfterSupplement += 1
    if (dossier.asked_twice_on !== null && (outcome === 'EARLY' || outcome === 'ON_TIME')) {
      counts.resolvedInTimeAfterTwoRequests += 1
    }
    counts.processingDays += (Date.parse(dayOf(dossier.ended_at)) - Date.parse(dayOf(dossier.received_at))) / 86_400_000
    counts[
      (
        {
          EARLY: 'resolvedEarly',
          ON_TIME: 'resolvedOnTime',
          LATE: 'resolvedLate',
          UNDETERMINABLE: 'resolvedUndeterminable',
        } as const
      )[outcome]
    ] += 1
  }
  if (outcome === 'WITHDRAWN' || outcome === 'STOPPED') {
    counts.closed += 1
    const due = dossier.appointment_at
    if (due instanceof Date && dossier.ended_at instanceof Date && dossier.ended_at > due) {
      counts.closedAfterAppointment += 1
    }
    counts[({ WITHDRAWN: 'withdrawn', STOPPED: 'stopped' } as const)[outcome]] += 1
  }
}

/** What is recounted of a unit; of what a commune decides, while its agencies hold it. */
export function recountOf(
  dossiers: readonly DossierRow[],
  unit: { readonly id: string; readonly code: string; readonly level: string },
  attribution: Attribution,
  asked: Conditions,
): DossierCounts {
  if (attribution !== 'COMPETENT' || unit.level === 'PROVINCE') {
    return recount(dossiersOf(dossiers, unit, attribution), asked)
  }
  const ofUnit = Object.values(agencies).filter((agency) => agency.unit_id === unit.id)
  return recount(
    dossiers,
    asked,
    ofUnit.map(({ code }) => code),
  )
}

/** The dossiers of a unit: its own, or, for a province, all whose unit of that attribution lies in it. */
function dossiersOf(
  dossiers: readonly DossierRow[],
  unit: { readonly id: string; readonly code: string; readonly level: string },
  attribution: Attribution,
): DossierRow[] {
  return dossiers.filter((dossier) => {
    const [id, province] = {
      COMPETENT: [dossier.competent_unit_id, dossier.province_code],
      RECEIVING: [dossier.receiving_unit_id, dossier.receiving_province_code],
      RESIDENCE: [dossier.residence_unit_id, dossier.residence_province_code],
    }[attribution]
    return unit.level === 'PROVINCE' ? province === unit.code : id === unit.id
  })
}
