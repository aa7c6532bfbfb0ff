import { expect, test } from 'vitest'
import { toCommuneRows, toDrawnRates, toExtremes } from './to-commune-rows.ts'

interface Counts {
  received: number
  inTime: number
  resolved: number
  overdue?: number
}

type Commune = Parameters<typeof toCommuneRows>[0]['nodes'][number]

const commune = (code: string, { received, inTime, resolved, overdue = 0 }: Counts): Commune => ({
  id: code,
  code,
  name: code,
  fullName: `xã ${code}`,
  fullNameEn: `${code} Commune`,
  type: 'COMMUNE',
  statistics: {
    received: { inPeriod: received, online: received, direct: 0, post: 0 },
    resolved: { total: resolved, late: resolved - inTime },
    inProgress: { total: overdue, overdue },
    onTimeRate: {
      numerator: inTime,
      denominator: resolved,
      value: resolved === 0 ? null : inTime / resolved,
      reason: null,
    },
  },
})

const below = (...nodes: Commune[]) => ({ nodes })

test('every commune has a row, in the language of the page', () => {
  const row = toCommuneRows(below(commune('a', { received: 40, inTime: 38, resolved: 40 })), true, 'en')[0]
  expect(row).toMatchObject({ code: 'a', name: 'a Commune', figures: { received: 40, late: 2, resolved: 40 } })
  expect(row?.figures?.onTime).toMatchObject({ trust: 'plain', value: 0.95 })
})

test('where nothing is known of the province, and where a part failed, there are names and no zeros', () => {
  const asked = below(commune('a', { received: 0, inTime: 0, resolved: 0 }))
  expect(toCommuneRows(asked, false, 'vi')).toEqual([{ code: 'a', name: 'xã a', type: 'COMMUNE', figures: null }])
  const failed = below({ ...commune('a', { received: 0, inTime: 0, resolved: 0 }), statistics: null })
  expect(toCommuneRows(failed, true, 'vi')[0]?.figures).toBeNull()
})

test('a commune of nine resolved dossiers is not drawn and does not compete', () => {
  const rows = toCommuneRows(
    below(
      commune('tiny', { received: 9, inTime: 0, resolved: 9, overdue: 4 }),
      commune('few', { received: 20, inTime: 10, resolved: 20 }),
      commune('many', { received: 50, inTime: 45, resolved: 50, overdue: 2 }),
    ),
    true,
    'vi',
  )
  expect(toDrawnRates(rows).map(({ row }) => row.code)).toEqual(['few', 'many'])
  const { lowest, highest, mostOverdue } = toExtremes(rows)
  expect([...lowest, ...highest]).toEqual([])
  expect(mostOverdue.map(({ code }) => code)).toEqual(['tiny', 'many'])
})

test('of communes that are equally on time, the one with more dossiers comes first', () => {
  const rows = toCommuneRows(
    below(
      commune('small', { received: 30, inTime: 30, resolved: 30 }),
      commune('large', { received: 300, inTime: 300, resolved: 300 }),
    ),
    true,
    'vi',
  )
  expect(toExtremes(rows).highest.map(({ code }) => code)).toEqual(['large'])
})

test('of a few communes none stands at both ends', () => {
  const of100 = (code: string, inTime: number) => commune(code, { received: 100, inTime, resolved: 100 })
  const rows = toCommuneRows(below(of100('a', 90), of100('b', 80), of100('c', 70)), true, 'vi')
  const { lowest, highest } = toExtremes(rows)
  expect([lowest, highest].map((list) => list.map(({ code }) => code))).toEqual([['c'], ['a']])
})
