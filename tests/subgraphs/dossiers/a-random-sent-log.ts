import { addDays } from '@motcua/kit/civil-day'
import fc from 'fast-check'
import { allOf } from '../../../subgraphs/dossiers/src/queries/subjects.ts'
import { aRandomRevision, toLine } from './a-random-sent-line.ts'

/** Up to four batches; of each dossier and number one content, some of it sent again in a later batch. */
export const aRandomSentLog = fc
  .record({
    revisions: fc.uniqueArray(aRandomRevision, {
      selector: ({ dossier, revision }) => `${dossier} ${revision}`,
      minLength: 18,
      maxLength: 36,
      size: 'max',
    }),
    again: fc.array(fc.record({ line: fc.nat(), batch: fc.nat(3) }), { maxLength: 4 }),
    batches: fc.integer({ min: 1, max: 4 }),
  })
  .map(({ revisions, again, batches }) => {
    const lines = revisions.map((revision) => ({ batch: revision.batch % batches, line: toLine(revision) }))
    const repeated = again.flatMap(({ line, batch }) => {
      const sent = lines[line % lines.length]
      return sent === undefined ? [] : [{ batch: batch % batches, line: sent.line }]
    })
    return Array.from({ length: batches }, (_, number) =>
      [...lines, ...repeated].filter(({ batch }) => batch === number).map(({ line }) => line),
    )
  })

/** Periods on the borders of half-months and off them. */
const aPeriod = fc.oneof(
  fc.constantFrom(
    { from: '2025-07-01', until: '2025-07-15' },
    { from: '2025-07-15', until: '2025-08-01' },
    { from: '2025-07-01', until: '2025-08-01' },
    { from: '2025-06-15', until: '2025-07-15' },
    { from: '2025-08-01', until: '2025-08-15' },
  ),
  fc
    .record({ from: fc.integer({ min: 0, max: 40 }), days: fc.integer({ min: 1, max: 20 }) })
    .map(({ from, days }) => ({ from: addDays('2025-06-28', from), until: addDays('2025-06-28', from + days) })),
)

export const aRandomPeriodQuestion = fc
  .record({
    period: aPeriod,
    level: fc.constantFrom(null, null, 'PROVINCE' as const, 'COMMUNE' as const),
    channel: fc.constantFrom(null, null, 'ONLINE' as const, 'DIRECT' as const),
    fieldCode: fc.constantFrom(null, null, null, 'ho-tich', 'chung-thuc'),
  })
  .map(({ period, ...asked }) => ({ ...allOf(period), ...asked }))
