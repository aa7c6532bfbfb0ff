import { expect, test } from 'vitest'
import { historyReasons, type HistoryDay } from './history-reasons.ts'

const aDay = (more: Partial<HistoryDay> = {}): HistoryDay => ({
  schemeId: '766-portal-2026',
  groupsOfScheme: 2,
  total: 6000,
  groups: [2500, 3500],
  agencies: new Set(['H20', 'H56']),
  note: null,
  noteEn: null,
  ...more,
})
const codesOf = (day: HistoryDay, before: HistoryDay | null) => historyReasons(day, before).map(({ code }) => code)

test('an ordinary day has nothing to explain, the first one neither', () => {
  expect(codesOf(aDay(), aDay())).toEqual([])
  expect(codesOf(aDay(), null)).toEqual([])
})

test('a stale total is a reason on its day, and of the change to the day after', () => {
  const stale = aDay({ total: 6015 })
  expect(historyReasons(stale, aDay())).toEqual([
    {
      code: 'STALE',
      reason: 'Tổng điểm tại nguồn lệch +0,15 so với tổng các nhóm: hai số được đọc ở hai thời điểm khác nhau.',
      reasonEn:
        "The source's total differs by +0.15 from its own groups, because the two were read at different moments.",
    },
  ])
  expect(codesOf(aDay(), stale)).toEqual(['STALE_BEFORE'])
  expect(historyReasons(aDay({ total: 5958 }), null)[0]?.reasonEn).toContain('by −0.42')
})

test('other rules, another list and a note are reasons', () => {
  const later = aDay({
    schemeId: '766-next',
    agencies: new Set(['H20', 'H21', 'H22']),
    note: 'Ghi chú.',
    noteEn: 'A note.',
  })
  expect(codesOf(later, aDay())).toEqual(['NEW_RULES', 'BOUNDARIES', 'NOTE'])
  expect(historyReasons(later, aDay())[1]?.reasonEn).toBe(
    '2 agencies joined the list and 1 left it since the capture before.',
  )
})
