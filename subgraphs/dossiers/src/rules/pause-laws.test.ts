import fc from 'fast-check'
import { expect, test } from 'vitest'
import { appointmentBefore, countPauses, type PausedDossier } from './pauses.ts'

const minute = 60_000
const patience = 120_000

/** Instants within some days, to the minute, with many that meet. */
const moment = fc.oneof(fc.nat({ max: 40 }), fc.nat({ max: 6000 })).map((minutes) => minutes * minute)
const request = fc
  .tuple(moment, fc.option(moment, { freq: 3 }))
  .map(([at, lasts]): readonly [number, number | null] => [at, lasts === null ? null : at + lasts - 5 * minute])
const dossier = fc
  .record({
    receivedAt: fc.nat({ max: 300 }).map((minutes) => minutes * minute),
    lasts: moment,
    ended: fc.option(moment),
    isResolved: fc.boolean(),
    supplements: fc.array(request, { maxLength: 5 }),
  })
  .map(({ receivedAt, lasts, ended, isResolved, supplements }) => ({
    receivedAt,
    appointmentAt: receivedAt + lasts,
    endedAt: ended === null ? null : receivedAt + ended,
    isResolved: isResolved && ended !== null,
    supplements,
  }))
const runs = { numRuns: 2000 }

/** Walks minute by minute: the clock stands while a request that was made before it ran out is awaited. */
function slowlyDue({ receivedAt, appointmentAt, endedAt, isResolved, supplements }: PausedDossier): number {
  let left = (appointmentAt ?? 0) - receivedAt
  const awaited = new Set<number>()
  for (let at = receivedAt; ; at += minute) {
    for (const [requestedAt, completedAt] of supplements) {
      const isMade = at === receivedAt ? requestedAt <= at : requestedAt === at
      const isNone = (completedAt ?? Infinity) <= requestedAt || requestedAt >= (endedAt ?? Infinity)
      const completion = Math.min(completedAt ?? Infinity, isResolved ? Infinity : (endedAt ?? Infinity))
      const isLeftOpen = completion === Infinity || completion > (endedAt ?? Infinity)
      if (isMade && !isNone && !isLeftOpen) awaited.add(completion)
    }
    if ([...awaited].some((completion) => at < completion)) continue
    if (left === 0) return at
    left -= minute
  }
}

test(
  'the appointment lies where a walk of minute by minute comes to: shared time counts once',
  () => {
    fc.assert(
      fc.property(dossier, (drawn) => {
        expect(countPauses(drawn).effectiveAt).toBe(slowlyDue(drawn))
      }),
      runs,
    )
  },
  patience,
)

test(
  'the order in which requests are told does not matter',
  () => {
    const shuffled = dossier.chain((drawn) =>
      fc.tuple(fc.constant(drawn), fc.shuffledSubarray(drawn.supplements, { minLength: drawn.supplements.length })),
    )
    fc.assert(
      fc.property(shuffled, ([drawn, supplements]) => {
        expect(countPauses({ ...drawn, supplements })).toEqual(countPauses(drawn))
      }),
      runs,
    )
  },
  patience,
)

test(
  'a request after the effective appointment changes nothing',
  () => {
    fc.assert(
      fc.property(dossier, moment, fc.option(moment), (drawn, later, lasts) => {
        const { ignored, ...before } = countPauses(drawn)
        const requestedAt = (before.effectiveAt ?? 0) + 1 + later
        const more = [requestedAt, lasts === null ? null : requestedAt + 1 + lasts] as const
        const after = countPauses({ ...drawn, supplements: [...drawn.supplements, more] })
        expect(after).toMatchObject(before)
        expect(after.ignored).toHaveLength(ignored.length + 1)
      }),
      runs,
    )
  },
  patience,
)

test(
  'the appointment is never earlier than the promise, and moved by what the counted pauses add',
  () => {
    fc.assert(
      fc.property(dossier, (drawn) => {
        const { effectiveAt, restsFrom, counted, ignored } = countPauses(drawn)
        expect(effectiveAt).toBe(counted.reduce((due, { adds }) => due + adds, drawn.appointmentAt))
        expect(effectiveAt).toBeGreaterThanOrEqual(drawn.appointmentAt)
        expect(counted.length + ignored.length).toBe(drawn.supplements.length)
        expect(restsFrom ?? 0).toBeLessThanOrEqual(effectiveAt ?? 0)
      }),
      runs,
    )
  },
  patience,
)

test(
  'the appointment before the pauses, found from the one after them, leads there again',
  () => {
    fc.assert(
      fc.property(dossier, (drawn) => {
        const { effectiveAt } = countPauses(drawn)
        expect(appointmentBefore(effectiveAt ?? 0, drawn)).toBe(drawn.appointmentAt)
      }),
      runs,
    )
  },
  patience,
)
