import { readFileSync } from 'node:fs'
import { SearchMoonPhase, SearchSunLongitude } from 'astronomy-engine'
import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'

/** The holidays that the Labour Code 2019 and Resolution 28/2026/QH16 fix, derived from sun and moon, beside those that are stored. */
const file = new URL('../../../subgraphs/dossiers/reference/data/holidays.csv', import.meta.url)
const stored: { day: string; kind: string }[] = parse(readFileSync(file, 'utf8'), { columns: true, comment: '#' })

const dayMillis = 86_400_000
/** Seven hours ahead of Greenwich: Tết of 2030 begins a day before the Chinese New Year. */
const inVietNam = (date: Date) => new Date(date.getTime() + 7 * 3_600_000).toISOString().slice(0, 10)
const addDays = (day: string, days: number) => new Date(Date.parse(day) + days * dayMillis).toISOString().slice(0, 10)
const isWeekend = (day: string) => [0, 6].includes(new Date(day).getUTCDay())
const found = <Found>(result: Found | null): Found => {
  if (result === null) throw new Error('There is no such moment of sun or moon.')
  return result
}
const newMoonAfter = (date: Date) => found(SearchMoonPhase(0, date, 40)).date

/** The first day of the lunar month in which the sun reaches the longitude: 330° in the first month, 30° in the third. */
function monthOf(longitude: number, year: number, notBefore: string): string {
  const term = inVietNam(found(SearchSunLongitude(longitude, new Date(`${year}-${notBefore}`), 40)).date)
  let first = newMoonAfter(new Date(Date.parse(term) - 32 * dayMillis))
  for (let next = first; inVietNam(next) <= term; next = newMoonAfter(new Date(next.getTime() + dayMillis)))
    first = next
  return inVietNam(first)
}

function holidaysOf(year: number): string[] {
  const tet = monthOf(330, year, '02-10')
  // Five days by law; every choice of them so far held the last day of the old year and three of the new one.
  const days = [`${year}-01-01`, addDays(tet, -1), tet, addDays(tet, 1), addDays(tet, 2)]
  days.push(addDays(monthOf(30, year, '04-10'), 9), `${year}-04-30`, `${year}-05-01`, `${year}-09-02`)
  return year < 2026 ? days : [...days, `${year}-11-24`]
}

/** Article 111(3): a holiday on a weekly day off is taken on the next working day. */
function compensatoryOf(holidays: readonly string[]): string[] {
  const taken = new Set(holidays)
  return holidays.filter(isWeekend).map((holiday) => {
    let day = holiday
    while (isWeekend(day) || taken.has(day)) day = addDays(day, 1)
    taken.add(day)
    return day
  })
}

test.each([
  [2024, '2024-02-10', '2024-04-18'],
  [2025, '2025-01-29', '2025-04-07'],
  [2026, '2026-02-17', '2026-04-26'],
  [2027, '2027-02-06', '2027-04-16'],
])('the derivation gives Tết and Hùng Kings of %i as the notices did', (year, tet, hungKings) => {
  expect([holidaysOf(year)[2], holidaysOf(year)[5]]).toEqual([tet, hungKings])
})

test('Tết of 2030 is on 2 February in Viet Nam, where the moon is new at eight minutes past eleven at night', () => {
  expect(holidaysOf(2030)[2]).toBe('2030-02-02')
})

test.each([2024, 2025, 2026, 2027])(
  'E4: every weekday that the law makes free is off in the announced plan of %i',
  (year) => {
    const off = new Set(stored.filter(({ kind }) => kind !== 'WORK_SWAP').map(({ day }) => day))
    const holidays = holidaysOf(year)
    expect([...holidays, ...compensatoryOf(holidays)].filter((day) => !isWeekend(day) && !off.has(day))).toEqual([])
  },
)

test.each([2028, 2029, 2030])(
  'E4: of %i, of which nothing is announced, exactly what the law fixes is stored',
  (year) => {
    const holidays = holidaysOf(year)
    const rowsOf = (wanted: string) =>
      stored.filter(({ day, kind }) => kind === wanted && day.startsWith(String(year))).map(({ day }) => day)
    expect(rowsOf('HOLIDAY')).toEqual(holidays.toSorted())
    expect(rowsOf('COMPENSATORY')).toEqual(compensatoryOf(holidays.toSorted()).toSorted())
    expect([...rowsOf('OFF_SWAP'), ...rowsOf('WORK_SWAP')]).toEqual([])
  },
)
