import { agencies } from '../../../_kit/builders.ts'
import { beginningOf, dayAfter, dayOf } from './slow-clock.ts'
import type { SlowDossier } from './slow-dossier.ts'

export interface Counted {
  readonly from: string
  readonly until: string
}

const measures = [
  'submitted',
  'submittedOnline',
  'waiting',
  'waitingOver8Hours',
  'acceptedLate',
  'refused',
  'carriedOver',
  'received',
  'receivedOnline',
  'receivedDirect',
  'receivedPost',
  'receivedAtCommuneLevel',
  'receivedAtProvinceLevel',
  'receivedBoundaryFree',
  'handedIn',
  'handedOut',
  'resolved',
  'resolvedEarly',
  'resolvedOnTime',
  'resolvedLate',
  'resolvedUndeterminable',
  'resolvedLateWithApology',
  'resolvedLateKeptNewDate',
  'processingDays',
  'closed',
  'withdrawn',
  'stopped',
  'closedAfterAppointment',
  'inProgress',
  'inTerm',
  'overdue',
  'undeterminable',
  'overdueWithApology',
  'cohortReceived',
  'cohortResolvedInTime',
  'cohortInTerm',
  'cohortLate',
  'cohortUndeterminable',
  'onTimeB',
] as const
export type SlowMeasure = (typeof measures)[number]
export type SlowCounts = Record<SlowMeasure, number>

/** Whose dossiers: while an agency of the list holds them, or, null, all of them. */
export type Holders = readonly string[] | null

export const slowNothing = (): SlowCounts => {
  const counts = {} as Record<string, number>
  for (const measure of measures) counts[measure] = 0
  return counts as SlowCounts
}

/** Counts dossiers of a period by walking its days, one after the other. */
export function slowCounts(dossiers: readonly SlowDossier[], { from, until }: Counted, holders: Holders): SlowCounts {
  const counts = slowNothing()
  for (const dossier of dossiers) {
    const isHeldBy = (agency: string | undefined) => holders === null || holders.includes(agency ?? '')
    if (isOpenAt(dossier, from) && isHeldBy(holderAt(dossier, from))) counts.carriedOver += 1
    for (let day = from; day < until; day = dayAfter(day)) {
      if (isHeldBy(dossier.holdings[0]?.agency)) countReception(counts, dossier, day)
      if (isHeldBy(dossier.holdings.at(-1)?.agency)) countEnd(counts, dossier, day)
      if (holders !== null) countHandOvers(counts, dossier, day, isHeldBy)
    }
    if (isHeldBy(dossier.holdings[0]?.agency)) countWaiting(counts, dossier, until)
    if (isHeldBy(holderAt(dossier, until))) countStates(counts, dossier, { from, until })
  }
  return counts
}

/** The agencies of a unit, which count for it while they hold a dossier. */
export function agenciesOf(unitId: string): string[] {
  return Object.values(agencies).flatMap((agency) => (agency.unit_id === unitId ? [agency.code] : []))
}

/** At the end of the day before. */
function holderAt({ holdings }: SlowDossier, before: string): string | undefined {
  return holdings.findLast(({ sinceDay }) => sinceDay === null || sinceDay < before)?.agency
}

function isBefore(instant: number | null, day: string): boolean {
  return instant !== null && instant < beginningOf(day)
}

function isOpenAt({ received, ended }: SlowDossier, before: string): boolean {
  return isBefore(received, before) && !isBefore(ended, before)
}

function countReception(counts: SlowCounts, dossier: SlowDossier, day: string): void {
  const { submitted, received, toAcceptBy, channel, level, province, deciding, receivedBy } = dossier
  if (dayOf(submitted) === day) {
    counts.submitted += 1
    if (channel === 'ONLINE') counts.submittedOnline += 1
  }
  if (received === null || dayOf(received) !== day) return
  counts.received += 1
  if (channel === 'ONLINE') counts.receivedOnline += 1
  if (channel === 'DIRECT') counts.receivedDirect += 1
  if (channel === 'POST') counts.receivedPost += 1
  if (level === 'COMMUNE') counts.receivedAtCommuneLevel += 1
  if (level === 'PROVINCE') counts.receivedAtProvinceLevel += 1
  if (level === 'COMMUNE' && receivedBy.id !== deciding) counts.receivedBoundaryFree += 1
  if (level === 'PROVINCE' && receivedBy.province_code !== province) counts.receivedBoundaryFree += 1
  if (received > toAcceptBy) counts.acceptedLate += 1
}

function countEnd(counts: SlowCounts, dossier: SlowDossier, day: string): void {
  const { received, ended, outcome, due, letters } = dossier
  if (ended === null || dayOf(ended) !== day) return
  if (outcome === 'REFUSED') counts.refused += 1
  if (received === null) return
  if (outcome === 'WITHDRAWN' || outcome === 'STOPPED') {
    counts.closed += 1
    counts[outcome === 'STOPPED' ? 'stopped' : 'withdrawn'] += 1
    if (due !== null && ended > due) counts.closedAfterAppointment += 1
    return
  }
  counts.resolved += 1
  for (let passed = dayOf(received); passed < day; passed = dayAfter(passed)) counts.processingDays += 1
  if (outcome === 'EARLY') counts.resolvedEarly += 1
  if (outcome === 'ON_TIME') counts.resolvedOnTime += 1
  if (outcome === 'UNDETERMINABLE') counts.resolvedUndeterminable += 1
  if (outcome !== 'LATE') return
  counts.resolvedLate += 1
  if (letters.some(([issued]) => issued <= ended)) counts.resolvedLateWithApology += 1
  if (keptNewDate(letters, ended)) counts.resolvedLateKeptNewDate += 1
}

/** Ended no later than the newest of the dates that letters gave which were issued by the end. */
function keptNewDate(letters: SlowDossier['letters'], ended: number): boolean {
  return letters.some(([issued, newDate]) => issued <= ended && newDate !== null && newDate >= ended)
}

function countHandOvers(
  counts: SlowCounts,
  { holdings }: SlowDossier,
  day: string,
  isHeldBy: (agency: string | undefined) => boolean,
): void {
  for (const [index, { agency, sinceDay }] of holdings.entries()) {
    if (sinceDay !== day) continue
    if (isHeldBy(agency)) counts.handedIn += 1
    if (isHeldBy(holdings[index - 1]?.agency)) counts.handedOut += 1
  }
}

function countWaiting(counts: SlowCounts, { submitted, received, ended, toAcceptBy }: SlowDossier, until: string) {
  if (!isBefore(submitted, until) || isBefore(received, until) || isBefore(ended, until)) return
  counts.waiting += 1
  if (isBefore(toAcceptBy, until)) counts.waitingOver8Hours += 1
}

export type DueState = 'inTerm' | 'overdue' | 'undeterminable'

/** Of a dossier that is in progress then: at the end of the day before. */
export function stateAt({ due, pauses }: SlowDossier, before: string): DueState {
  if (due === null) return 'undeterminable'
  const end = beginningOf(before)
  const isResting = pauses.some(({ begins, ends }) => begins < end && (ends === null || ends >= end))
  return due < end && !isResting ? 'overdue' : 'inTerm'
}

/** What is in progress at the end, and the state then of those that were received in the period. */
function countStates(counts: SlowCounts, dossier: SlowDossier, { from, until }: Counted): void {
  const { received, outcome, letters, requests } = dossier
  const isOpen = isOpenAt(dossier, until)
  const state = stateAt(dossier, until)
  if (isOpen) {
    counts.inProgress += 1
    counts[state] += 1
    if (state === 'overdue' && letters.some(([issued]) => isBefore(issued, until))) counts.overdueWithApology += 1
  }
  if (received === null || dayOf(received) < from || dayOf(received) >= until) return
  counts.cohortReceived += 1
  const isInTime = !isOpen && (outcome === 'EARLY' || outcome === 'ON_TIME')
  const isInTerm = isOpen && state === 'inTerm'
  if (isInTime) counts.cohortResolvedInTime += 1
  if (isInTerm) counts.cohortInTerm += 1
  if (isOpen ? state === 'overdue' : outcome === 'LATE') counts.cohortLate += 1
  if (isOpen ? state === 'undeterminable' : outcome === 'UNDETERMINABLE') counts.cohortUndeterminable += 1
  const askedUntilThen = requests.filter((requested) => isBefore(requested, until)).length
  if ((isInTime || isInTerm) && askedUntilThen <= 1) counts.onTimeB += 1
}
