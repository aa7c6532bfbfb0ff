import { expect, test } from 'vitest'
import { petitionClock } from '../../src/rules/petition-clock.ts'
import { dayNumber, instantAt } from '../../src/rules/viet-nam-time.ts'
import { readDefaultCalendar } from '../../reference/calendar.ts'
import { readPortalPetitions } from './portal-petitions.ts'
import { capturedDays, simulatePetitions, type SimulatedPetition } from './simulate-petitions.ts'

const calendar = readDefaultCalendar()
const [begins, ends] = [capturedDays.from, capturedDays.until].map((day) => instantAt(dayNumber(day), 0))
const places = ['a', 'b', 'c'].map((name) => ({ unitId: name, agencyCode: name.toUpperCase() }))
const simulate = (portal: ReturnType<typeof readPortalPetitions>[number], provinceCode = '38') =>
  simulatePetitions(calendar, portal, { provinceCode, places })

function isInTime(petition: SimulatedPetition): boolean {
  const [, , handling] = petitionClock(calendar, petition, ends ?? 0)
  return handling?.verdict === 'IN_TIME' || handling?.verdict === 'IN_TERM'
}

test('the portal tells the petitions of 34 provinces, 21,399 in all', () => {
  const portal = readPortalPetitions()
  expect(portal).toHaveLength(34)
  expect(portal.reduce((sum, { received }) => sum + received, 0)).toBe(21_399)
  expect(portal.find(({ agency }) => agency === 'H56')).toEqual({
    agency: 'H56',
    received: 674,
    aboutProcedures: 491,
    aboutStaff: 135,
    inTime: 365,
    satisfied: 278,
  })
})

test.each(readPortalPetitions().map((portal) => [portal.agency, portal] as const))(
  'the simulated petitions of %s count as the portal counted them, and those refused come on top',
  (_, portal) => {
    const petitions = simulate(portal)
    const kept = petitions.filter(({ refusedAt }) => refusedAt === null)
    expect({
      agency: portal.agency,
      received: kept.length,
      aboutProcedures: kept.filter(({ kind }) => kind === 'PROCEDURES').length,
      aboutStaff: kept.filter(({ kind }) => kind === 'STAFF').length,
      inTime: kept.filter(isInTime).length,
      satisfied: kept.filter(
        (petition) => isInTime(petition) && petition.dislikes <= petition.likes && !petition.isRepeated,
      ).length,
    }).toEqual(portal)
    expect(petitions.length - kept.length).toBe(Math.round(portal.received * 0.03))
  },
)

test('nothing is done before it can be, nor after the day of the capture, and counters are open when staff act', () => {
  const [portal] = readPortalPetitions()
  if (portal === undefined) throw new Error('The portal tells of provinces.')
  for (const petition of simulate(portal)) {
    const { receivedAt, transferredAt, handledAt, publishedAt, refusedAt, supplementRequestedAt } = petition
    expect(receivedAt).toBeGreaterThanOrEqual(begins ?? 0)
    const startsAt = transferredAt ?? receivedAt
    expect(startsAt).toBeGreaterThanOrEqual(receivedAt)
    for (const act of [handledAt, refusedAt, supplementRequestedAt]) {
      if (act === null) continue
      expect(act).toBeGreaterThanOrEqual(startsAt)
      expect(act).toBeLessThan(ends ?? 0)
      expect(calendar.isWorkingDay(Math.floor((act + 7 * 3_600_000) / 86_400_000))).toBe(true)
    }
    expect(publishedAt ?? Infinity).toBeGreaterThanOrEqual(handledAt ?? Infinity)
  }
})

test('the same province gives the same petitions every time, another one others', () => {
  const [portal] = readPortalPetitions()
  if (portal === undefined) throw new Error('The portal tells of provinces.')
  expect(simulate(portal)).toEqual(simulate(portal))
  expect(simulate(portal, '01')).not.toEqual(simulate(portal))
})
