import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { brokenProxy, unreachable, withPart } from '../_kit/answer-otherwise.ts'
import { addressOf, openBrowser, openPage, settled } from '../_kit/browser.ts'
import { downloadTable, readTable, toNumber } from '../_kit/read-table.ts'
import { faultsIn, looks } from '../_kit/screen-faults.ts'

const browser = await openBrowser()

/** Thanh Hoá on 10 October 2026 as the portal published it: number, numerator, denominator, points, maximum. */
const scored = [
  ['1.1', 2, 89, 0.13, 6],
  ['1.2', 9, 103, 0.35, 4],
  ['1.3', 99, 99, 2, 2],
  ['1.4', 412_363, 412_363, 6, 6],
  ['2.1', 451_375, 508_504, 17.75, 20],
  ['4.1', 308_051, 508_504, 3.63, 6],
  ['4.2', 108_399, 508_504, 0.85, 4],
  ['4.3', 103_340, 508_504, 0.51, 2],
  ['4.4', 2164, 508_504, 0.02, 4],
  ['4.5a', 316, 1330, 0.48, 2],
  ['4.5b', 177_475, 508_504, 0.7, 2],
  ['5.2', 365, 674, 3.25, 6],
  ['5.3', 278, 674, 2.47, 6],
  ['5.4', 450_993, 508_504, 5.91, 6],
] as const

/** Every line of the tables that lay the groups open, its cells by their headings. */
async function readIndicators(page: Page, name: RegExp): Promise<ReadonlyMap<string, string>[]> {
  const tables = await Promise.all((await page.getByRole('table', { name }).all()).map(readTable))
  return tables.flatMap(({ headers, rows }) =>
    rows.map((cells) => new Map(headers.map((header, index) => [header, cells[index] ?? '']))),
  )
}

test.each(looks)('the explanation of a score has no fault in $language, $colorScheme, $width px wide', async (look) => {
  expect(await faultsIn(browser, '/rankings/province/38', look)).toEqual([])
})

test('every scored indicator of Thanh Hoá stands with numerator, denominator, our points and the published ones', async () => {
  await using opened = await openPage(browser, '/rankings/province/38')
  const indicators = await readIndicators(opened.page, /^Chỉ số: /u)
  for (const [number, numerator, denominator, points, maximum] of scored) {
    const line = indicators.find((cells) => cells.get('Chỉ số')?.startsWith(`${number} `) && cells.get('Mất') !== '–')
    const value = (header: string) => toNumber(line?.get(header) ?? '')
    expect({
      number,
      numerator: value('Tử số'),
      denominator: value('Mẫu số'),
      ours: value('Điểm tính'),
      published: value('Công bố'),
      maximum: value('Tối đa'),
      lost: value('Mất'),
    }).toEqual({
      number,
      numerator,
      denominator,
      ours: points,
      published: points,
      maximum,
      lost: Number((maximum - points).toFixed(2)),
    })
  }
  const copies = indicators.find((cells) => cells.get('Chỉ số')?.startsWith('Chứng thực bản sao điện tử'))
  expect([copies?.get('Tử số'), copies?.get('Điểm tính'), copies?.get('Công bố')]).toEqual(['–', '2,00', '2,00'])
  expect(indicators).toHaveLength(27)
  expect(await opened.page.locator('[data-agrees="false"]').count()).toBe(0)
})

test('groups whose inputs the portal does not publish stand as published and say so; all six come to 60.80', async () => {
  await using opened = await openPage(browser, '/rankings/province/38')
  const { page } = opened
  const text = await page.getByRole('main').innerText()
  expect(text).toContain('Thanh Hóa đứng thứ 26/34: mất 39,20 điểm, nhiều nhất ở Số hoá hồ sơ (−13,81).')
  for (const missing of ['3.5a, 3.5b, 3.6', '3.1, 3.2, 3.3']) {
    expect(text).toContain(`không công bố tử số, mẫu số của ${missing}`)
  }
  const { headers, rows } = await readTable(page.getByRole('table', { name: 'Sáu nhóm' }))
  const published = rows.map((cells) => toNumber((cells[headers.indexOf('Công bố')] ?? '').replace(/\/.*/u, '')))
  expect(published.reduce((sum, points) => sum + points, 0)).toBeCloseTo(60.79, 6)
  expect(text).toMatch(/≈ 60,80\s+Khớp\s+Tổng sáu nhóm lệch tổng điểm 0,01 do làm tròn trong nguồn/u)
})

test('in English the same figures stand in English form', async () => {
  await using opened = await openPage(browser, '/en/rankings/province/38')
  const indicators = await readIndicators(opened.page, /^Indicator: /u)
  const onTime = indicators.find((cells) => cells.get('Indicator')?.startsWith('2.1 '))
  expect([...(onTime?.values() ?? [])]).toEqual(expect.arrayContaining(['451,375', '508,504', '88.8%', '17.75']))
})

test('a row of the ranking is opened and left by keyboard, and the focus comes back to it', async () => {
  await using opened = await openPage(browser, '/rankings/province')
  const { page } = opened
  const table = page.getByRole('table', { name: /^Xếp hạng/u })
  await table.getByRole('link').first().focus()
  for (let row = 1; row < 26; row += 1) await page.keyboard.press('ArrowDown')
  expect(await page.locator(':focus').innerText()).toBe('Thanh Hóa')
  for (const leave of [() => page.goBack(), () => page.keyboard.press('Escape')]) {
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: 'Tỉnh Thanh Hóa' }).waitFor()
    expect(addressOf(page)).toBe('/rankings/province/38')
    await leave()
    await expect.poll(() => page.locator(':focus').innerText()).toBe('Thanh Hóa')
    expect(addressOf(page)).toBe('/rankings/province')
  }
})

test('neighbours in the ranking are one step away, and the movement adds up group by group', async () => {
  await using opened = await openPage(browser, '/rankings/province/38')
  const { page } = opened
  const movement = await readTable(page.getByRole('table', { name: /^\+0,34 điểm so với 07\/10\/2026/u }))
  const changes = movement.rows.slice(1, -1).map(([, change = '']) => toNumber(change.replace('+', '')))
  expect(changes).toHaveLength(6)
  expect(changes.reduce((sum, change) => sum + change, 0)).toBeCloseTo(0.34, 6)
  await page.getByRole('link', { name: /25\. Đà Nẵng/u }).click()
  await page.getByRole('heading', { level: 1, name: /Đà Nẵng/u }).waitFor()
  expect(addressOf(page)).toBe('/rankings/province/48')
})

test('the file of all indicators has a line for every one and the figures on screen', async () => {
  await using opened = await openPage(browser, '/rankings/province/38')
  const { page } = opened
  const file = await downloadTable(page.getByRole('button', { name: 'Tải CSV mọi chỉ số' }))
  expect(file.hasByteOrderMark).toBe(true)
  const at = (name: string) => file.headers.indexOf(name)
  for (const [number, numerator, denominator, points, maximum] of scored) {
    const line = file.rows.find((cells) => cells[at('Số')] === number && cells[at('Điểm tính')] !== '')
    expect([
      number,
      ...['Tử số', 'Mẫu số', 'Điểm tính', 'Công bố', 'Tối đa'].map((name) => Number(line?.[at(name)])),
    ]).toEqual([number, numerator, denominator, points, points, maximum])
  }
  expect(file.rows.filter((cells) => cells[at('Mã chỉ số')] !== '')).toHaveLength(27)
  expect(file.notes.join('\n')).toMatch(/Thanh Hóa \(H56\), chụp ngày 10\/10\/2026[\s\S]*Nguồn: /u)
})

test('a day of which only totals were captured says so, leads to one with indicators, and shows no 0 for them', async () => {
  await using opened = await openPage(browser, '/rankings/province/38?capture=2026-10-07')
  const { page } = opened
  const text = await page.getByRole('main').innerText()
  expect(text).toContain('Ngày này chỉ chụp tổng điểm và điểm nhóm')
  expect(await page.getByRole('table', { name: /^Chỉ số: /u }).count()).toBe(0)
  await page.getByRole('link', { name: 'Xem ngày có chỉ số: 10/10/2026' }).click()
  await page
    .getByRole('table', { name: /^Chỉ số: /u })
    .first()
    .waitFor()
})

test('without the rules of the index the points still stand; without the score the page says what failed', async () => {
  await using lame = await openPage(browser, '/rankings/province/38', { prepare: unreachable('ExplainScheme') })
  await lame.page.getByRole('table', { name: 'Sáu nhóm' }).waitFor()
  expect(await lame.page.getByRole('main').innerText()).toContain('60,80')

  await using broken = await openPage(browser, '/rankings/province/38', { prepare: brokenProxy('ExplainScorecard') })
  const failure = broken.page.getByRole('alert')
  await failure.first().waitFor()
  expect(await failure.first().innerText()).toContain('HTTP 502')
  await broken.page.unrouteAll()
  await failure.first().getByRole('button', { name: 'Thử lại' }).click()
  await broken.page.getByRole('heading', { level: 1, name: 'Tỉnh Thanh Hóa' }).waitFor()
  await settled(broken.page)
  expect(await failure.count()).toBe(0)
})

test('on paper every indicator is printed and nothing that only works on a screen', async () => {
  await using opened = await openPage(browser, '/rankings/province/38')
  const { page } = opened
  await page.emulateMedia({ media: 'print' })
  for (const table of await page.getByRole('table', { name: /^Chỉ số: /u }).all()) {
    expect(await table.locator('tbody tr').last().isVisible()).toBe(true)
  }
  const controls = page.locator('nav, search, fieldset, button:not(th button), select:not(label select)')
  expect(await controls.filter({ visible: true }).allInnerTexts()).toEqual([])
})

test('every captured day says through whom the position moved, which groups moved the points, and what is known of why', async () => {
  await using opened = await openPage(browser, '/rankings/province/38')
  const card = opened.page.getByRole('region', { name: /^Thanh Hóa: 59,75 → 60,80/u })
  await card.getByRole('radio', { name: 'Bảng' }).check({ force: true })
  const text = await card.innerText()
  expect(text).toContain(
    'Hạng −2 = 0 do điểm của mình, −2 do các đơn vị khác, 0 do đơn vị vào hoặc rời danh sách\n' +
      'Điểm +0,34: Công khai 0,00 · Tiến độ −0,01 · Trực tuyến +0,08 · Thanh toán +0,14 · Hài lòng +0,01 · Số hoá +0,12',
  )
  expect(text).toContain('Số hoá 0,00 · lệch trong nguồn −0,06')
  expect(text).toMatch(/Tổng lệch nhóm: Tổng điểm tại nguồn lệch −0,06/u)
  const { headers, rows } = await downloadTable(card.getByRole('button', { name: 'Tải CSV' }))
  const newest = new Map(headers.map((header, index) => [header, rows[0]?.[index]]))
  expect([newest.get('Ngày chụp'), newest.get('Thay đổi hạng'), newest.get('Hạng do các đơn vị khác')]).toEqual([
    '2026-10-10',
    '-2',
    '-2',
  ])
})

test('the line of a history ends where other rules begin, and the totals before are not compared', async () => {
  const day = (capturedOn: string, scheme: string) => ({ capturedOn, scheme, total: 60, position: 26, outOf: 34 })
  const told = ['2026-09-17', '2026-09-26', '2026-09-30'].map((on) => day(on, '766-legacy'))
  const since = ['2026-10-03', '2026-10-04', '2026-10-07', '2026-10-10'].map((on) => day(on, '766-portal-2026'))
  const history = [...told, ...since].map((each) => ({ ...each, stale: false, movement: null, reasons: [] }))
  const prepare = withPart('ExplainScorecard', 'portalScorecard.agency.portalHistory', history)
  await using opened = await openPage(browser, '/rankings/province/38', { prepare })
  const card = opened.page.getByRole('region', { name: /^Thanh Hóa: 60,37 → 60,80 \(\+0,43\)/u })
  await card.scrollIntoViewIfNeeded()
  const line = card.locator('.recharts-line-curve')
  await line.waitFor()
  expect((await line.getAttribute('d'))?.match(/M/gu)).toHaveLength(2)
  expect(await card.locator('.recharts-wrapper').getByText('cách tính mới').isVisible()).toBe(true)
})

test('what the portal published of an agency stands beside what the platform observes, of the period of the address', async () => {
  await using opened = await openPage(browser, '/rankings/province/38')
  const { page } = opened
  const card = page.getByRole('region', { name: /^Cổng và nền tảng/u })
  await card.getByRole('table').waitFor()
  expect(await card.innerText()).toContain('nền tảng: 01/07/2025 – 31/07/2025')
  const { headers, rows } = await downloadTable(card.getByRole('button', { name: 'Tải CSV' }))
  const onTime = new Map(headers.map((header, index) => [header, rows.find(([code]) => code === 'PROGRESS')?.[index]]))
  expect([onTime.get('Cổng: tử số'), onTime.get('Cổng: mẫu số'), onTime.get('Cổng: điểm')]).toEqual([
    '451375',
    '508504',
    '17.75',
  ])
  expect(Number(onTime.get('Nền tảng: mẫu số'))).toBeGreaterThan(0)
  expect(onTime.get('Vì sao khác')).toMatch(/^Khác thời điểm: Cổng tính từ 01\/01\/2026/u)
  expect(await card.locator('[data-origin="SIMULATED"]').isVisible()).toBe(true)
  await page.goto('/rankings/province/38?period=2025-06')
  await card.getByText('nền tảng: 01/06/2025 – 30/06/2025').waitFor()
})

test('of one agency the published points that differ from ours are listed alone', async () => {
  await using opened = await openPage(browser, '/en/rankings/province/38')
  const card = opened.page.getByRole('region', { name: 'Published points that differ from ours', exact: true })
  await card.getByText('19 of 22 published numbers of points are reproduced to 0.01').waitFor()
  const { rows } = await readTable(card.getByRole('table'))
  expect(rows.map(([what]) => what).filter(Boolean)).toEqual(expect.arrayContaining(['Total', 'Group Online payment']))
})
