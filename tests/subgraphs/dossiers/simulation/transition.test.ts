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

  test('in fields of the districts both were held by another commune, which stands for one, and handed on on 1 July', () => {
    const handedOn = handedOver.flatMap(({ handOver, endedAt }) => (handOver === null ? [] : [{ handOver, endedAt }]))
    expect(handedOn.length / handedOver.length).toBeGreaterThan(0.2)
    for (const { handOver, endedAt } of handedOn) {
      const [handedAt, from] = handOver
      expect(from).toMatch(/^(000\.00\.\d+\.)?H56(\.\d+)?$/)
      expect(handedAt).toBeGreaterThan(endedAt ?? Infinity)
      expect(handedAt).toBeGreaterThanOrEqual(begins)
    }
  })

  test('some in handling were handed on while they were handled, and what is received after 30 June (situation A) never', () => {
    const inHandling = others.filter(({ handOver }) => handOver !== null)
    expect(inHandling.length).toBeGreaterThan(20)
    for (const { handOver, receivedAt, endedAt } of inHandling) {
      expect(receivedAt ?? Infinity).toBeLessThan(begins)
      expect(handOver?.[0] ?? 0).toBeGreaterThan(receivedAt ?? Infinity)
      expect(handOver?.[0] ?? Infinity).toBeLessThan(endedAt ?? Infinity)
    }
    expect(new Set(inHandling.map(({ handOver }) => (handOver?.[0] ?? 0) < begins))).toEqual(new Set([true, false]))
  })

  test('as recorded every C is in time, in truth some are late', () => {
    const c = handedOver.filter((dossier) => dossier.transition === 'C')
    expect(countOf(c, ({ outcome }) => outcome === 'EARLY')).toBe(c.length)
    expect(
      countOf(c, ({ returnedAt, appointmentAt }) => (returnedAt ?? Infinity) > (appointmentAt ?? 0)),
    ).toBeGreaterThan(0)
  })
})
