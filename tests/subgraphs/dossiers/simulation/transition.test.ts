import { describe, expect, test } from 'vitest'
import { dayNumber, instantAt } from '../../../../subgraphs/dossiers/src/rules/viet-nam-time.ts'
import { endedInTransition } from '../../../../subgraphs/dossiers/src/rules/transition.ts'
import { begins, countOf, simulate } from './ask-simulation.ts'

describe('the three situations of 30 June 2025', () => {
  const dossiers = [...simulate('38', 0.5)]
  const handedOver = dossiers.filter((dossier) => dossier.transition !== null)
  const others = dossiers.filter((dossier) => dossier.transition === null)

  test('B was due by 30 June, C after it; both were received before July and decided by communes', () => {
    expect(new Set(handedOver.map(({ transition }) => transition))).toEqual(new Set(['B', 'C']))
    for (const { transition, receivedAt, appointmentAt, level } of handedOver) {
      expect(level).toBe('COMMUNE')
      expect(receivedAt ?? Infinity).toBeLessThan(begins)
      expect((appointmentAt ?? 0) < begins).toBe(transition === 'B')
    }
  })

  test('each has an end in the last days of June, an apology of that moment, and no true end before July', () => {
    for (const { endedAt, returnedAt, apologies, status, supplements } of handedOver) {
      expect(endedAt ?? 0).toBeGreaterThanOrEqual(instantAt(dayNumber('2025-06-27'), 0))
      expect(endedAt ?? Infinity).toBeLessThan(begins)
      expect(apologies.map(([issuedAt]) => issuedAt)).toEqual([endedAt])
      expect(returnedAt ?? Infinity).toBeGreaterThanOrEqual(begins)
      expect(status).toBe(returnedAt === null ? 'COMPLETED' : 'RETURNED')
      expect(supplements).toEqual([])
    }
  })

  test('of most nothing was told since: completed without a result, which is how they are recognised', () => {
    const untold = handedOver.filter((dossier) => dossier.returnedAt === null)
    expect(untold.length / handedOver.length).toBeCloseTo(0.55, 1)
    expect(untold.filter((dossier) => !endedInTransition(dossier))).toEqual([])
    expect(countOf(untold, ({ electronicResult, satisfaction }) => electronicResult || satisfaction !== null)).toBe(0)
    expect(countOf(others, endedInTransition)).toBe(0)
  })

  test('as recorded every C is in time, in truth some are late', () => {
    const c = handedOver.filter((dossier) => dossier.transition === 'C')
    expect(countOf(c, ({ outcome }) => outcome === 'EARLY')).toBe(c.length)
    expect(
      countOf(c, ({ returnedAt, appointmentAt }) => (returnedAt ?? Infinity) > (appointmentAt ?? 0)),
    ).toBeGreaterThan(0)
  })
})
