import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { brokenProxy, held, unreachable, withoutParts, withPart } from '../_kit/answer-otherwise.ts'
import { addressOf, openBrowser, openPage, settled } from '../_kit/browser.ts'
import { downloadTable, readTable, toNumber } from '../_kit/read-table.ts'
import { faultsIn, looks } from '../_kit/screen-faults.ts'

const browser = await openBrowser()

const focused = (page: Page) => page.locator(':focus').innerText()
const platformCard = (page: Page) => page.getByRole('region', { name: 'Hồ sơ trên nền tảng', exact: true }).first()

test.each(looks)('the overview has no fault in $language, $colorScheme, $width px wide', async (look) => {
  expect(await faultsIn(browser, '/', look)).toEqual([])
})

test('of the 34 provinces Đồng Tháp is first with 68.80 points and Thanh Hoá 26th with 60.80, in both languages', async () => {
  await using opened = await openPage(browser, '/?view=table')
  const { page } = opened
  const vietnamese = await readTable(page.getByRole('table', { name: 'Tổng điểm, 10/10/2026' }))
  expect(vietnamese.rows).toHaveLength(34)
  expect(vietnamese.rows[0]?.slice(0, 3)).toEqual(['1', 'Đồng Tháp', '68,80'])
  expect(vietnamese.rows[25]?.slice(0, 3)).toEqual(['26', 'Thanh Hóa', '60,80'])

  await page.getByRole('link', { name: 'English' }).click()
  const english = await readTable(page.getByRole('table', { name: 'Total score, 10 Oct 2026' }))
  expect(addressOf(page)).toBe('/en?view=table')
  expect(english.rows[25]?.slice(0, 3)).toEqual(['26', 'Thanh Hóa', '60.80'])
  expect(await page.locator('html').getAttribute('lang')).toBe('en')
})

test('national rates are sums over sums, and the dossiers of the platform are those of all 34 provinces', async () => {
  await using opened = await openPage(browser, '/')
  const { page } = opened
  const headlines = page.getByRole('region', { name: 'Các chỉ số chính' })
  expect(await headlines.innerText()).toMatch(/Đúng hạn\s+86,6%\s+12\.707\.675 \/ 14\.666\.757\s+gộp 34 tỉnh/u)
  const platform = page.getByRole('region', { name: /^Nền tảng: 1\.500\.000 hồ sơ tháng 7\/2025/u })
  const text = await platform.innerText()
  expect(text).toContain('Đủ số liệu: 34 nguồn cấp tỉnh đã gửi đủ kỳ này.')
  expect(text).toMatch(/70,18%\s+1\.052\.663 \/ 1\.500\.000/u)
  expect(text).toMatch(/1\.052\.663 \+ [\d.]+ \+ [\d.]+ = 1\.500\.000\s+Khớp/u)
  expect(await platform.locator('[data-holds="false"]').count()).toBe(0)
  expect(await platform.locator('[data-origin="REAL"]').count()).toBe(0)
  expect(await headlines.locator('[data-origin="SIMULATED"]').count()).toBe(0)
})

test('as long as days of a province are missing the overview says which, and of whom', async () => {
  await using opened = await openPage(browser, '/', {
    prepare: withPart('OverviewPlatform', 'nationalStatistics.trustReport', {
      trust: 'PROVISIONAL',
      missing: [{ province: '01', unit: { name: 'Hà Nội' }, from: '2025-07-30', until: '2025-08-01' }],
      sources: 34,
      complete: 33,
      silent: 0,
      judgedThrough: '2025-07-31',
      hasEnded: true,
    }),
  })
  expect(await opened.page.locator('[data-trust]').innerText()).toBe(
    'Tạm tính: 33/34 nguồn cấp tỉnh đã gửi đủ kỳ này; thiếu 30/07/2025 – 31/07/2025 của Hà Nội.',
  )
})

test('arrows and letters walk the tile map and Enter opens a province', async () => {
  await using opened = await openPage(browser, '/')
  const { page } = opened
  expect(await page.getByRole('gridcell').count()).toBe(34)
  await page.getByRole('radio', { name: 'Bản đồ' }).focus()
  await page.keyboard.press('Tab')
  expect(await focused(page)).toContain('Đồng Tháp')
  await page.keyboard.type('thanhhoa')
  expect(await focused(page)).toMatch(/^Thanh Hóa\s+60,80\s+hạng 26/u)
  await page.keyboard.press('ArrowDown')
  expect(await focused(page)).toContain('Nghệ An')
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1, name: 'Tỉnh Thanh Hóa' }).waitFor()
  expect(addressOf(page)).toBe('/p/38')
})

test('the map shows Hoàng Sa with Đà Nẵng and Trường Sa with Khánh Hòa', async () => {
  await using opened = await openPage(browser, '/')
  const tile = (name: string) => opened.page.getByRole('gridcell', { name }).innerText()
  expect(await tile('Đà Nẵng')).toContain('gồm quần đảo Hoàng Sa')
  expect(await tile('Khánh Hòa')).toContain('gồm quần đảo Trường Sa')
  for (const islands of ['Hoàng Sa', 'Trường Sa']) {
    expect(await opened.page.getByText(islands, { exact: true }).isVisible()).toBe(true)
  }
})

test('the address carries day, measure, view and order, so that a copied link shows the same', async () => {
  await using opened = await openPage(browser, '/')
  const { page } = opened
  await page.getByRole('combobox', { name: 'Chỉ số' }).selectOption('Đúng hạn')
  await page.keyboard.press('Escape')
  await page.getByRole('heading', { level: 1 }).click()
  await page.keyboard.press('t')
  const table = page.getByRole('table', { name: 'Đúng hạn, 10/10/2026' })
  const denominator = table.getByRole('columnheader', { name: 'Mẫu số' })
  await denominator.getByRole('button').focus()
  await page.keyboard.press('Enter')
  expect(await denominator.getAttribute('aria-sort')).toBe('descending')
  expect(addressOf(page)).toBe('/?metric=onTime&view=table&sort=-denominator')
  const descending = await readTable(table)
  await page.keyboard.press('Enter')
  expect(await denominator.getAttribute('aria-sort')).toBe('ascending')
  const ascending = await readTable(table)
  expect(ascending.rows).toEqual(descending.rows.toReversed())

  await using copied = await openPage(browser, '/?metric=onTime&view=table&sort=-denominator')
  const shown = await readTable(copied.page.getByRole('table', { name: 'Đúng hạn, 10/10/2026' }))
  expect(shown).toEqual(descending)
  const denominators = shown.rows.map((cells) => toNumber(cells[4] ?? ''))
  expect(denominators).toEqual(denominators.toSorted((left, right) => right - left))
})

test('[ goes to the captured day before and Back returns; what that day lacks is said, not shown as 0', async () => {
  await using opened = await openPage(browser, '/?metric=onTime')
  const { page } = opened
  const day = page.getByRole('combobox', { name: /Ngày chụp/u })
  await page.keyboard.press('[')
  await page.getByText('Ngày này chỉ chụp tổng điểm và điểm nhóm nên không có “Đúng hạn”.').first().waitFor()
  expect(addressOf(page)).toBe('/?capture=2026-10-07&metric=onTime')
  const headlines = await page.getByRole('region', { name: 'Các chỉ số chính' }).innerText()
  expect(headlines).toContain('Ngày này chỉ chụp tổng điểm và điểm nhóm')
  expect(headlines).not.toMatch(/^0(?:,0)?%?$/mu)
  await page.goBack()
  await settled(page)
  expect(addressOf(page)).toBe('/?metric=onTime')
  expect(await day.inputValue()).toBe('2026-10-10')
})

test('parts of an address that cannot be used are named and left out, and an uncaptured day leads to the newest', async () => {
  await using opened = await openPage(browser, '/?capture=2026-02-30&metric=beauty')
  const { page } = opened
  const notice = page.getByText('Địa chỉ có phần không dùng được, đã bỏ qua: capture=2026-02-30, metric=beauty.')
  expect(await notice.isVisible()).toBe(true)
  expect(await page.getByRole('grid', { name: /Tổng điểm/u }).isVisible()).toBe(true)

  await page.goto('/?capture=2026-10-01')
  await page.getByRole('button', { name: 'Xem ngày mới nhất' }).click()
  await settled(page)
  expect(addressOf(page)).toBe('/')
  expect(await page.getByRole('gridcell').count()).toBe(34)
})

test('the file of a table holds the figures on screen, codes beside names, and where they are from', async () => {
  await using opened = await openPage(browser, '/?metric=onTime&view=table')
  const { page } = opened
  const card = page.getByRole('region', { name: /^Đúng hạn: /u })
  const shown = await readTable(card.getByRole('table'))
  const file = await downloadTable(card.getByRole('button', { name: 'Tải CSV' }))
  expect(file.fileName).toBe('tong-quan_onTime_2026-10-10.csv')
  expect(file.hasByteOrderMark).toBe(true)
  expect(file.headers.slice(0, 4)).toEqual(['Hạng', 'Mã cơ quan', 'Mã tỉnh', 'Tỉnh, thành phố'])
  expect(file.rows).toHaveLength(34)
  expect(file.rows.map(([, , , name]) => name)).toEqual(shown.rows.map(([, name]) => name))
  for (const [index, [, , , , rate, numerator, denominator]] of file.rows.entries()) {
    const [, , shownRate = '', shownNumerator = '', shownDenominator = ''] = shown.rows[index] ?? []
    expect(Number(numerator)).toBe(toNumber(shownNumerator))
    expect(Number(denominator)).toBe(toNumber(shownDenominator))
    expect(Number(rate)).toBeCloseTo(Number(numerator) / Number(denominator), 4)
    expect(Number(rate)).toBeCloseTo(toNumber(shownRate), 2)
  }
  expect(file.notes.join('\n')).toMatch(/Đúng hạn, 10\/10\/2026 – .*\nSố liệu thật, tính đến 10\/10\/2026\nNguồn: .+/u)
})

test('the chart library is not fetched before a chart comes into view, and every chart has its table', async () => {
  const fetched: string[] = []
  const prepare = async (page: Page) => void page.on('request', (request) => fetched.push(request.url()))
  await using opened = await openPage(browser, '/', { prepare })
  const { page } = opened
  expect(fetched.filter((url) => url.includes('recharts'))).toEqual([])
  const card = page.getByRole('region', { name: /^Điểm toàn quốc/u })
  await card.scrollIntoViewIfNeeded()
  await card.locator('.recharts-surface').first().waitFor()
  await card.getByRole('combobox', { name: 'Thêm tỉnh để so' }).selectOption('Thanh Hóa')
  await card.getByRole('radio', { name: 'Bảng' }).check({ force: true })
  const table = card.getByRole('table')
  await table.getByRole('columnheader', { name: 'Thanh Hóa' }).waitFor()
  await settled(page)
  const { headers, rows } = await readTable(table)
  const newest = rows.find(([day]) => day === '10/10/2026')
  expect(newest?.[headers.indexOf('Toàn quốc')]).toBe('62,59')
  expect(newest?.[headers.indexOf('Thanh Hóa')]).toBe('60,80')
  expect(addressOf(page)).toBe('/?sel=38')
})

test('when the dossiers cannot be asked only their card says so, and asking again brings them', async () => {
  await using opened = await openPage(browser, '/', { prepare: unreachable('OverviewPlatform') })
  const { page } = opened
  const failure = page.getByRole('alert')
  await failure.waitFor()
  expect(await failure.count()).toBe(1)
  expect(await platformCard(page).getByRole('alert').innerText()).toMatch(/Không kết nối được máy chủ.*NETWORK/su)
  expect(await page.getByRole('gridcell').count()).toBe(34)
  await page.unrouteAll()
  await failure.getByRole('button', { name: 'Thử lại' }).click()
  await page.getByRole('region', { name: /^Nền tảng: 1\.500\.000/u }).waitFor()
  expect(await failure.count()).toBe(0)
})

test('when a proxy answers in place of the ranking its part fails alone, with a code to report', async () => {
  await using opened = await openPage(browser, '/', { prepare: brokenProxy('OverviewRanking') })
  const { page } = opened
  const failure = page.getByRole('alert')
  await failure.waitFor()
  expect(await failure.count()).toBe(1)
  expect(await failure.innerText()).toContain('HTTP 502')
  expect(await page.getByRole('region', { name: /^Nền tảng: 1\.500\.000/u }).isVisible()).toBe(true)
  await page.unrouteAll()
  await failure.getByRole('button', { name: 'Thử lại' }).click()
  await page.getByRole('gridcell').first().waitFor()
})

test('without names and places of units the map gives way to the whole table, and says what is missing', async () => {
  const prepare = withoutParts('OverviewRanking', 'administrative-units', ['portalRanking.entries.agency.unit'])
  await using opened = await openPage(browser, '/', { prepare })
  const { page } = opened
  await page.getByText('Phần tên và vị trí đơn vị chưa trả lời').first().waitFor()
  expect(await page.getByRole('grid').count()).toBe(0)
  const { rows } = await readTable(page.getByRole('table', { name: 'Tổng điểm, 10/10/2026' }))
  expect(rows).toHaveLength(34)
  expect(rows[0]?.[2]).toBe('68,80')
  expect(await page.getByRole('region', { name: /^Nền tảng: 1\.500\.000/u }).isVisible()).toBe(true)
})

test('a slow answer leaves a grey area of its size and says once that figures are loading', async () => {
  const { prepare, release } = held('OverviewRanking')
  await using opened = await openPage(browser, '/', { prepare, settle: false })
  const { page } = opened
  await page.getByRole('heading', { level: 1, name: 'Tổng quan toàn quốc' }).waitFor()
  const skeleton = page.locator('main [aria-busy="true"]').first()
  expect((await skeleton.boundingBox())?.height).toBeGreaterThan(1000)
  expect(await page.getByRole('status').filter({ hasText: 'Đang tải số liệu…' }).count()).toBe(1)
  expect(await page.getByRole('gridcell').count()).toBe(0)
  release()
  await settled(page)
  expect(await page.getByRole('gridcell').count()).toBe(34)
})

test('on paper every table stands whole and nothing that only works on a screen is left', async () => {
  await using opened = await openPage(browser, '/')
  const { page } = opened
  await page.getByRole('region', { name: /^Điểm toàn quốc/u }).scrollIntoViewIfNeeded()
  await page.emulateMedia({ media: 'print' })
  for (const name of ['Tổng điểm, 10/10/2026', 'Đúng hạn, 10/10/2026', 'Điểm qua các ngày chụp']) {
    await page.getByRole('table', { name }).getByRole('row').last().waitFor()
  }
  const controls = page.locator('nav, search, fieldset, button:not(th button), select:not(label select)')
  expect(await controls.filter({ visible: true }).allInnerTexts()).toEqual([])
  const day = page.getByRole('combobox', { name: /Ngày chụp/u })
  expect(await day.isVisible()).toBe(true)
})
