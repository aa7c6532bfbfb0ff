import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { brokenProxy, held, withoutParts, withPart } from '../_kit/answer-otherwise.ts'
import { addressOf, openBrowser, openPage, settled } from '../_kit/browser.ts'
import { downloadTable, readTable, toNumber } from '../_kit/read-table.ts'
import { faultsIn, looks } from '../_kit/screen-faults.ts'

const browser = await openBrowser()

const ranking = (page: Page) => page.getByRole('table', { name: /^Xếp hạng/u })

test.each(looks)('the ranking of provinces has no fault in $language, $colorScheme, $width px wide', async (look) => {
  expect(await faultsIn(browser, '/rankings/province', look)).toEqual([])
})

test.each(looks.slice(1, 3))('the ranking of 149 units has no fault in $language, $width px wide', async (look) => {
  expect(await faultsIn(browser, '/rankings/units/H21', look)).toEqual([])
})

test.each(['bars', 'scatter', 'history', 'compare'])('the view %s of picked provinces has no fault', async (view) => {
  const look = { language: 'vi', colorScheme: 'light', width: 360 } as const
  expect(await faultsIn(browser, `/rankings/province?view=${view}&sel=38,01`, look)).toEqual([])
})

test('34 provinces are ranked from Đồng Tháp with 68.80 to Hà Nội with 55.23; Thanh Hoá is 26th with 60.80', async () => {
  await using opened = await openPage(browser, '/rankings/province')
  const { page } = opened
  const { headers, rows } = await readTable(ranking(page))
  const shown = (row: readonly string[] | undefined, header: string) =>
    row?.[headers.findIndex((each) => each.startsWith(header))]
  expect(rows).toHaveLength(34)
  expect(rows.map(([position]) => Number(position))).toEqual(Array.from({ length: 34 }, (_, index) => index + 1))
  expect([rows[0]?.[1], shown(rows[0], 'Tổng điểm')]).toEqual(['Đồng Tháp', '68,80'])
  expect([rows[33]?.[1], shown(rows[33], 'Tổng điểm')]).toEqual(['Hà Nội', '55,23'])
  const columns = ['Công khai', 'Tiến độ', 'Trực tuyến', 'Thanh toán', 'Hài lòng', 'Số hoá', 'Tổng điểm', 'Đúng hạn']
  expect(rows[25]?.[1]).toBe('Thanh Hóa')
  expect(columns.map((header) => shown(rows[25], header))).toEqual([
    '8,48',
    '17,75',
    '8,46',
    '6,28',
    '11,63',
    '8,19',
    '60,80',
    '88,8%',
  ])

  await page.goto('/en/rankings/province')
  await settled(page)
  const english = await readTable(page.getByRole('table', { name: /^Ranking of the 34 provinces/u }))
  expect(english.rows[25]?.[1]).toBe('Thanh Hóa')
  expect(english.rows[25]).toContain('60.80')
})

test('the ranking is ordered by any column from the keyboard, and the address keeps the order', async () => {
  await using opened = await openPage(browser, '/rankings/province')
  const { page } = opened
  const digitisation = ranking(page).getByRole('columnheader', { name: /^Số hoá/u })
  await digitisation.getByRole('button').focus()
  await page.keyboard.press('Enter')
  expect(await digitisation.getAttribute('aria-sort')).toBe('descending')
  expect(addressOf(page)).toBe('/rankings/province?sort=-MDSH')
  const { headers, rows } = await readTable(ranking(page))
  const points = rows.map((cells) => toNumber(cells[headers.findIndex((each) => each.startsWith('Số hoá'))] ?? ''))
  expect(points).toEqual(points.toSorted((left, right) => right - left))
  expect(await ranking(page).locator('[aria-sort="descending"], [aria-sort="ascending"]').count()).toBe(1)

  await using copied = await openPage(browser, '/rankings/province?sort=-MDSH')
  expect((await readTable(ranking(copied.page))).rows).toEqual(rows)
})

test('cities are compared with cities, with their place among them, and an earlier day with what it holds', async () => {
  await using opened = await openPage(browser, '/rankings/province')
  const { page } = opened
  await page.getByRole('combobox', { name: /^Nhóm so sánh/u }).selectOption('Thành phố trực thuộc trung ương')
  await expect.poll(() => ranking(page).locator('tbody tr').count()).toBe(9)
  expect(addressOf(page)).toBe('/rankings/province?group=city')
  expect(await ranking(page).locator('tbody tr').first().innerText()).toMatch(/Đồng Nai\s.*1\/9 trong nhóm/su)
  await page.goBack()
  await expect.poll(() => ranking(page).locator('tbody tr').count()).toBe(34)

  await page.getByRole('heading', { level: 1 }).click()
  await page.keyboard.press('[')
  await page.getByRole('table', { name: /chụp ngày 07\/10\/2026$/u }).waitFor()
  expect(addressOf(page)).toBe('/rankings/province?capture=2026-10-07')
  const earlier = await readTable(ranking(page))
  expect(earlier.headers.some((header) => header.startsWith('Đúng hạn'))).toBe(false)
  expect(earlier.rows).toHaveLength(34)
  await page.goBack()
  await page.getByRole('table', { name: /chụp ngày 10\/10\/2026$/u }).waitFor()
})

test('provinces are picked in the table, compared side by side, and the address keeps the choice', async () => {
  await using opened = await openPage(browser, '/rankings/province')
  const { page } = opened
  for (const name of ['Thanh Hóa', 'Hà Nội']) {
    await page.getByRole('checkbox', { name: `Chọn ${name} để so sánh` }).focus()
    await page.keyboard.press('Space')
  }
  const picked = page.getByRole('region', { name: 'So sánh' })
  expect(await picked.innerText()).toContain('Đã chọn 2/5')
  await picked.getByRole('link', { name: 'So sánh' }).click()
  expect(addressOf(page)).toBe('/rankings/province?view=compare&sel=38,01')
  const card = page.getByRole('region', {
    name: 'Khác nhau nhiều nhất ở Mức độ hài lòng: Thanh Hóa hơn Hà Nội 4,34 điểm',
  })
  await card.getByRole('radio', { name: 'Bảng' }).check({ force: true })
  const { headers, rows } = await readTable(card.getByRole('table'))
  const satisfaction = rows.find(([group]) => group?.startsWith('Mức độ hài lòng'))
  expect([satisfaction?.[headers.indexOf('Thanh Hóa')], satisfaction?.[headers.indexOf('Hà Nội')]]).toEqual([
    '11,63',
    '7,29',
  ])
})

test('t shows the ranking as bars and back, and picked provinces have their history drawn', async () => {
  await using opened = await openPage(browser, '/rankings/province')
  const { page } = opened
  await page.keyboard.press('t')
  await page.getByRole('region', { name: 'Tổng điểm: Đồng Tháp cao nhất (68,80), Hà Nội thấp nhất (55,23)' }).waitFor()
  expect(addressOf(page)).toBe('/rankings/province?view=bars')
  await page.keyboard.press('t')
  await page.getByRole('columnheader', { name: /^Công khai/u }).waitFor()
  expect(addressOf(page)).toBe('/rankings/province')

  await page.goto('/rankings/province?view=history&sel=38,01')
  await settled(page)
  const bump = page.getByRole('group', { name: /^Hạng qua 7 ngày chụp/u })
  expect(await bump.getByRole('listitem').allInnerTexts()).toEqual(['Thanh Hóa', 'Hà Nội'])
  expect(await bump.locator('path > title').count()).toBe(32)
  await page.getByRole('group', { name: /^Tổng điểm qua 7 ngày chụp/u }).scrollIntoViewIfNeeded()
  await page.locator('.recharts-surface').first().waitFor()
})

test('the file of the ranking holds codes and names, the points on screen, and where they are from', async () => {
  await using opened = await openPage(browser, '/rankings/province')
  const { page } = opened
  const card = page.getByRole('region', { name: /^Đồng Tháp dẫn đầu/u })
  const { headers, rows } = await readTable(card.getByRole('table'))
  const file = await downloadTable(card.getByRole('button', { name: 'Tải CSV' }))
  const column = (name: string) => file.rows.map((cells) => cells[file.headers.indexOf(name)])
  const onScreen = (start: string) => rows.map((cells) => cells[headers.findIndex((each) => each.startsWith(start))])
  expect(file.fileName).toBe('xep-hang_tinh_2026-10-10.csv')
  expect(file.hasByteOrderMark).toBe(true)
  expect(file.rows).toHaveLength(34)
  expect(column('Tên')).toEqual(onScreen('Đơn vị'))
  expect(column('Mã đơn vị hành chính')[25]).toBe('38')
  expect(column('Mã cơ quan')[25]).toBe('H56')
  expect(column('Tổng điểm').map(Number)).toEqual(onScreen('Tổng điểm').map((points = '') => toNumber(points)))
  const digitisation = file.headers.find((header) => header.startsWith('MDSH')) ?? ''
  expect(column(digitisation).map(Number)).toEqual(onScreen('Số hoá').map((points = '') => toNumber(points)))
  const rates = column('Đúng hạn: tử số').map(
    (numerator, index) => Number(numerator) / Number(column('Đúng hạn: mẫu số')[index]),
  )
  for (const [index, rate] of rates.entries()) {
    expect(Number(column('Đúng hạn: tỷ lệ')[index])).toBeCloseTo(rate, 6)
    expect(toNumber(onScreen('Đúng hạn')[index] ?? '')).toBeCloseTo(rate, 2)
  }
  expect(file.notes.join('\n')).toMatch(
    /^Chụp ngày 10\/10\/2026; bộ quy tắc 766-portal-2026\nSố liệu thật.*\nNguồn: .+/u,
  )
})

test('the 149 units of Gia Lai are one list; those without indicators say so and a unit opens its explanation', async () => {
  await using opened = await openPage(browser, '/rankings/units/H21')
  const { page } = opened
  const rows = ranking(page).locator('tbody tr')
  expect(await rows.count()).toBe(149)
  expect(await rows.nth(1).innerText()).toContain('Đơn vị này không được chụp chỉ số, chỉ có điểm')
  expect(await page.getByRole('main').innerText()).toContain('Chỉ số có tử số, mẫu số mới chụp cho 41/149 đơn vị')
  await ranking(page).getByRole('link').first().focus()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1, name: /Vân Canh/u }).waitFor()
  await settled(page)
  expect(addressOf(page)).toMatch(/^\/rankings\/units\/H21\/H21\.\d+$/u)
  expect(await page.getByRole('main').innerText()).toContain('Đơn vị này chỉ được chụp tổng điểm và điểm nhóm')

  await page.goto('/rankings/units/H56')
  await page.getByText('Chưa có bản chụp nào cho các đơn vị thuộc cơ quan H56.').waitFor()
})

test('when a proxy answers in place of the ranking the screen says so, and asking again brings it', async () => {
  await using opened = await openPage(browser, '/rankings/province', { prepare: brokenProxy('ProvinceRanking') })
  const { page } = opened
  const failure = page.getByRole('alert')
  await failure.waitFor()
  expect(await failure.innerText()).toContain('HTTP 502')
  await page.unrouteAll()
  await failure.getByRole('button', { name: 'Thử lại' }).click()
  await expect.poll(() => ranking(page).locator('tbody tr').count()).toBe(34)
  expect(await failure.count()).toBe(0)
})

test('without the units the ranking stands whole under the names of the portal and says what cannot be done', async () => {
  const prepare = withoutParts('ProvinceRanking', 'administrative-units', ['portalRanking.entries.agency.unit'])
  await using opened = await openPage(browser, '/rankings/province', { prepare })
  const { page } = opened
  expect((await readTable(ranking(page))).rows).toHaveLength(34)
  expect(await page.getByRole('main').innerText()).toContain('Phần tên và vị trí đơn vị chưa trả lời')
  expect(await page.getByRole('combobox', { name: /chưa lọc được/u }).isDisabled()).toBe(true)
  expect(await ranking(page).locator('tbody tr').nth(25).innerText()).toMatch(/Thanh Hoá|Thanh Hóa/u)
})

test('while a day is asked the one before stays on screen, dimmed, and is not taken for the new one', async () => {
  await using opened = await openPage(browser, '/rankings/province')
  const { page } = opened
  const { prepare, release } = held('ProvinceRanking')
  await prepare(page)
  await page.keyboard.press('[')
  const dimmed = page.locator('main [aria-busy="true"]')
  await dimmed.waitFor()
  expect(await dimmed.getByRole('table', { name: /chụp ngày 10\/10\/2026$/u }).count()).toBe(1)
  release()
  await page.getByRole('table', { name: /chụp ngày 07\/10\/2026$/u }).waitFor()
  await settled(page)
  expect(await dimmed.count()).toBe(0)
})

test('on paper the whole ranking is printed and nothing that only works on a screen', async () => {
  await using opened = await openPage(browser, '/rankings/province')
  const { page } = opened
  await page.emulateMedia({ media: 'print' })
  expect(await ranking(page).locator('tbody tr').last().isVisible()).toBe(true)
  const controls = page.locator('nav, search, fieldset, button:not(th button), input, select:not(label select)')
  expect(await controls.filter({ visible: true }).allInnerTexts()).toEqual([])
})

test('published points that are not ours are counted by class, listed with their reason, and narrowed by the address', async () => {
  await using opened = await openPage(browser, '/rankings/province')
  const { page } = opened
  const card = page.getByRole('region', { name: 'Chênh lệch giữa điểm công bố và điểm tính lại', exact: true })
  await card.getByText('Tính lại đúng đến 0,01 được 674/748 số điểm công bố; 74 số còn lại kèm lý do').waitFor()
  await card.getByText('Dòng 1–50 trong 74').waitFor()
  await card.getByRole('button', { name: /Trang sau/u }).click()
  await card.getByText('Dòng 51–74 trong 74').waitFor()
  await card.getByRole('link', { name: 'Do làm tròn (5)' }).click()
  await card.getByText('5 dòng').waitFor()
  expect(addressOf(page)).toBe('/rankings/province?diff=ROUNDING')
  const text = await card.innerText()
  expect(text).toContain('1.1 Công bố thủ tục hành chính đúng hạn')
  expect(text).toContain('Cộng các số đã làm tròn được 60,79; Cổng ghi 60,80')
  const { headers, rows } = await downloadTable(card.getByRole('button', { name: 'Tải CSV' }))
  const thanhHoa = rows.find(([agency]) => agency === 'UBND tỉnh Thanh Hóa')
  expect(['Công bố', 'Tính lại', 'Loại'].map((header) => thanhHoa?.[headers.indexOf(header)])).toEqual([
    '60.8',
    '60.79',
    'Do làm tròn',
  ])
})

test('a list of which everything published is ours says so', async () => {
  const whole = { published: 238, reproduced: 238, counts: [], totalCount: 0, differences: [] }
  const prepare = withPart('CaptureDifferences', 'portalRanking.differences', whole)
  await using opened = await openPage(browser, '/en/rankings/province', { prepare })
  const said = opened.page.getByText('Everything published is reproduced to 0.01 (238 of 238).')
  await said.waitFor()
  expect(await said.isVisible()).toBe(true)
})
