import { expect, test } from 'vitest'
import { whyBeside, type Circumstances, type Compared } from './beside.ts'

const counted = (numerator: number | null, denominator: number | null) => ({ numerator, denominator, points: 1000 })
const anIndicator = (more: Partial<Compared> = {}): Compared => ({
  published: counted(1, 2),
  own: counted(3, 7),
  onPortal: true,
  whyNotObserved: null,
  otherDefinition: null,
  ...more,
})
/** From 1 January to the day of the capture, told of whole, and real. */
const sameDays: Circumstances = {
  capturedOn: '2026-10-10',
  period: { from: '2026-01-01', until: '2026-10-11' },
  lastDay: '2026-10-10',
  reportedThrough: '2026-10-31',
  isSimulated: false,
}
const classesOf = (compared: Compared, other: Partial<Circumstances> = {}) =>
  whyBeside(compared, { ...sameDays, ...other }).map((reason) => reason.class)
const july = { period: { from: '2025-07-01', until: '2025-08-01' }, lastDay: '2025-07-31' }
const note = { reason: 'Cách tính khác.', reasonEn: 'Another rule.' }

test('the same numerator and denominator have nothing to explain, whatever the period', () => {
  expect(classesOf(anIndicator({ own: counted(1, 2) }), july)).toEqual([])
})

test('an indicator that the platform does not observe is a difference of scope, with the reason it has none', () => {
  expect(whyBeside(anIndicator({ own: null, whyNotObserved: note }), sameDays)).toEqual([{ class: 'SCOPE', ...note }])
  expect(whyBeside(anIndicator({ own: null }), sameDays)[0]?.reasonEn).toContain('knows no such agency')
})

test('what the portal does not publish and what the capture lacks are told apart', () => {
  expect(classesOf(anIndicator({ published: null, onPortal: false }))).toEqual(['NOT_PUBLISHED'])
  expect(classesOf(anIndicator({ published: null }))).toEqual(['NOT_CAPTURED'])
  expect(classesOf(anIndicator({ published: counted(null, null) }))).toEqual(['NOT_PUBLISHED'])
})

test('another period is named with both, and so is a source that reported less than the period', () => {
  const [other, ...more] = whyBeside(anIndicator(), { ...sameDays, ...july })
  expect(more).toEqual([])
  expect(other).toEqual({
    class: 'DATE',
    reason: 'Cổng tính từ 01/01/2026 đến khoảng 10/10/2026; nền tảng tính từ 01/07/2025 đến 31/07/2025.',
    reasonEn: 'The portal counts from 2026-01-01 to about 2026-10-10, the platform from 2025-07-01 to 2025-07-31.',
  })
  const [less] = whyBeside(anIndicator(), { ...sameDays, reportedThrough: '2026-09-30' })
  expect(less).toMatchObject({ class: 'DATE', reasonEn: expect.stringContaining('reported through 2026-09-30') })
  expect(
    classesOf(anIndicator(), { period: { from: '2026-01-01', until: '2026-10-10' }, lastDay: '2026-10-09' }),
  ).toEqual(['SCOPE'])
})

test('simulated dossiers and another rule are named, and with no reason known the scope is', () => {
  expect(classesOf(anIndicator({ otherDefinition: note }), { ...july, isSimulated: true })).toEqual([
    'DATE',
    'SCOPE',
    'DEFINITION',
  ])
  const [scope] = whyBeside(anIndicator(), sameDays)
  expect(scope).toMatchObject({ class: 'SCOPE', reasonEn: expect.stringContaining('the provincial system sent') })
})
