import { expect, test } from 'vitest'
import { daysLateOf, dueStateOf, type DueFacts } from './due-state.ts'
import { createWorkingCalendar } from './working-calendar.ts'

const at = (clock: string) => new Date(`${clock}+07:00`)
const open: DueFacts = {
  receivedAt: at('2025-04-21T08:00'),
  effectiveAppointmentAt: at('2025-04-25T17:00'),
  endedAt: null,
  pausedOn: null,
  outcome: null,
}
const calendar = createWorkingCalendar({
  version: 'test',
  profile: 'usual',
  known: { from: '2024-01-01', until: '2027-01-01' },
  openings: [{ opens: 450, closes: 1020 }],
  days: [
    { day: '2025-04-26', kind: 'WORK_SWAP', name: 'Làm bù' },
    { day: '2025-04-30', kind: 'HOLIDAY', name: 'Ngày Chiến thắng' },
    { day: '2025-05-01', kind: 'HOLIDAY', name: 'Quốc tế Lao động' },
    { day: '2025-05-02', kind: 'OFF_SWAP', name: 'Nghỉ hoán đổi' },
  ],
})

test.for([
  ['waits on the day before its reception', open, '2025-04-20', 'WAITING'],
  ['is in term on the day before its appointment', open, '2025-04-24', 'IN_TERM'],
  ['is overdue when the appointment day ends', open, '2025-04-25', 'OVERDUE'],
  ['is in term while a supplement is awaited', { ...open, pausedOn: '2025-04-23' }, '2025-04-28', 'IN_TERM'],
  [
    'is in term on its appointment day while one is awaited',
    { ...open, pausedOn: '2025-04-25' },
    '2025-04-25',
    'IN_TERM',
  ],
  [
    'is undeterminable without an appointment',
    { ...open, effectiveAppointmentAt: null },
    '2025-04-28',
    'UNDETERMINABLE',
  ],
  [
    'is what its end made it from that day on',
    { ...open, endedAt: at('2025-04-24T09:00'), outcome: 'EARLY' },
    '2025-04-24',
    'EARLY',
  ],
  [
    'is still in term on the day before its end',
    { ...open, endedAt: at('2025-04-24T09:00'), outcome: 'EARLY' },
    '2025-04-23',
    'IN_TERM',
  ],
  [
    'is resolved and undeterminable without an appointment',
    { ...open, effectiveAppointmentAt: null, endedAt: at('2025-04-24T09:00'), outcome: 'UNDETERMINABLE' },
    '2025-04-24',
    'RESOLVED_UNDETERMINABLE',
  ],
  [
    'is closed when it was refused before reception',
    { ...open, receivedAt: null, effectiveAppointmentAt: null, endedAt: at('2025-04-24T09:00'), outcome: 'REFUSED' },
    '2025-04-24',
    'CLOSED',
  ],
] as const)('a dossier %s', ([, dossier, on, expected]) => {
  expect(dueStateOf(dossier, on)).toBe(expected)
})

test.for([
  ['0 on the appointment day itself', open, '2025-04-25', 0],
  ['1 after a Saturday that is worked', open, '2025-04-26', 1],
  ['1 after the Sunday that follows', open, '2025-04-27', 1],
  ['3 when the holidays begin', open, '2025-04-29', 3],
  ['3 over the holidays, their swapped day and the weekend', open, '2025-05-04', 3],
  ['4 on the next working day', open, '2025-05-05', 4],
  [
    'that of its end, whatever is asked',
    { ...open, endedAt: at('2025-04-28T09:00'), outcome: 'LATE' },
    '2026-04-28',
    2,
  ],
  ['null in term', open, '2025-04-24', null],
  ['null in time', { ...open, endedAt: at('2025-04-24T09:00'), outcome: 'EARLY' }, '2025-05-05', null],
] as const)('the number of working days by which it is late is %s', ([, dossier, on, expected]) => {
  expect(daysLateOf(calendar, dossier, on)).toBe(expected)
})

test('working days are counted as one walks through them, over any border of a week, a month or an era', () => {
  for (const from of [-20, -3, 0, 4, 20_190, 20_200, 20_205]) {
    for (let through = from; through < from + 30; through += 1) {
      let walked = 0
      for (let number = from + 1; number <= through; number += 1) if (calendar.isWorkingDay(number)) walked += 1
      expect(calendar.countWorkingDays(from, through)).toBe(walked)
    }
  }
  expect(calendar.countWorkingDays(10, 5)).toBe(0)
})
