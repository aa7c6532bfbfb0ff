import { expect, test } from 'vitest'
import { nothingCounted } from '../figures/dossier-counts.ts'
import { countsIfFinished, whyNotFinishing, type OpenDossier } from './finish-on-time.ts'
import { onTimeRate } from './on-time-rate.ts'

const july = { period: { from: '2025-07-01', until: '2025-08-01' }, asOf: '2025-07-15' }
const open: OpenDossier = {
  isOwn: true,
  receivedOn: '2025-07-10',
  appointmentOn: '2025-07-20',
  endedOn: null,
  pausedOn: null,
}

test.each<[Partial<OpenDossier>]>([
  [{}],
  [{ receivedOn: '2025-07-01' }],
  [{ receivedOn: '2025-07-15' }],
  [{ appointmentOn: '2025-07-16' }],
  [{ appointmentOn: '2025-07-31' }],
  [{ endedOn: '2025-07-16' }],
])('in term on 15 July and due in July, a dossier can still finish on time: %o', (part) => {
  expect(whyNotFinishing({ ...open, ...part }, july)).toBeNull()
})

test.each<[Partial<OpenDossier>, string]>([
  [{ isOwn: false }, 'is a dossier of another agency'],
  [{ receivedOn: null }, 'was not received from 2025-07-01 to 2025-07-15'],
  [{ receivedOn: '2025-06-30' }, 'was not received from 2025-07-01 to 2025-07-15'],
  [{ receivedOn: '2025-07-16' }, 'was not received from 2025-07-01 to 2025-07-15'],
  [{ endedOn: '2025-07-15' }, 'ended on 2025-07-15'],
  [{ appointmentOn: null }, 'has neither an appointment nor a limit, and is on time by no definition'],
  [{ pausedOn: '2025-07-15' }, 'waits for a supplement: its clock rests, and it counts as in term'],
  [{ pausedOn: '2025-07-16' }, 'waits for a supplement: its clock rests, and it counts as in term'],
  [{ appointmentOn: '2025-07-15' }, 'is overdue since 2025-07-15'],
  [
    { appointmentOn: '2025-08-01' },
    'is due on 2025-08-01, after the period, and counts as in term whether it finishes or not',
  ],
])('a dossier that cannot be among them says why: %o', (part, why) => {
  expect(whyNotFinishing({ ...open, ...part }, july)).toBe(why)
})

test('of five in term, three fall due: two of them finish, one of these asked for supplements twice', () => {
  const counts = { ...nothingCounted, cohortReceived: 10, cohortResolvedInTime: 4, cohortInTerm: 5, cohortLate: 1 }
  const asked = { ...counts, cohortInTermAfterTwoRequests: 1 }
  const after = countsIfFinished(asked, { dossiers: 3, askedTwice: 1 }, { dossiers: 2, askedTwice: 1 })
  const rates = (['ON_TIME_B', 'ON_TIME_C', 'ON_TIME_D'] as const).map((definition) => onTimeRate(definition, after))
  // In time by 2.1: 4, the one that finishes after one request at most, and the two that fall due later.
  expect(rates.map(({ numerator, denominator }) => [numerator, denominator])).toEqual([
    [7, 10],
    [8, 10],
    [6, 10],
  ])
})
