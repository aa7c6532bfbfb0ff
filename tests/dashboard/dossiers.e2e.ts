import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { held, unreachable } from '../_kit/answer-otherwise.ts'
import { addressOf, openBrowser, openPage, settled } from '../_kit/browser.ts'
import { downloadTable, readTable, toNumber } from '../_kit/read-table.ts'
import { faultsIn, looks } from '../_kit/screen-faults.ts'

const browser = await openBrowser()

/** The overdue dossiers of Thanh Hóa at the end of July 2025. */
const overdue = '/dossiers?unit=38'
const main = (page: Page) => page.getByRole('main')
const list = (page: Page) => main(page).getByRole('table').first()
const total = async (page: Page) =>
  toNumber(/[\d.]+/u.exec(await main(page).getByRole('heading', { level: 2 }).first().innerText())?.[0] ?? '')
const codes = async (page: Page) => (await readTable(list(page))).rows.map(([code = '']) => code)

async function aDossier(): Promise<string> {
  await using opened = await openPage(browser, overdue)
  return (await codes(opened.page))[0] ?? ''
}

test.each(looks)('a list of dossiers has no fault in $language, $colorScheme, $width px wide', async (look) => {
  expect(await faultsIn(browser, overdue, look)).toEqual([])
})

test.each(looks.slice(1, 3))('the page of a dossier has no fault in $language, $width px wide', async (look) => {
  expect(await faultsIn(browser, `/dossiers/${await aDossier()}`, look)).toEqual([])
})

test('every number of the figures, levels and flow of a province leads to a list of exactly as many dossiers', async () => {
  await using opened = await openPage(browser, '/p/38')
  const { page } = opened
  const links = await page
    .locator('#figures, #levels, #flow')
    .locator('a[href*="/dossiers"]')
    .evaluateAll((all: { href: string; textContent: string }[]) => all.map((link) => [link.href, link.textContent]))
  const numbers = new Map(links.map(([href = '', count = '']) => [href, toNumber(count)]))
  expect(numbers.size).toBeGreaterThan(15)
  for (const [href, count] of numbers) {
    await page.goto(href)
    await settled(page)
    expect({ href, total: await total(page) }).toEqual({ href, total: count })
    expect(await main(page).locator('[data-holds="false"]').count()).toBe(0)
  }
})

test('the classes of what is overdue sum to it, each leads to its list, and what is due soon to its own', async () => {
  await using opened = await openPage(browser, '/p/38')
  const { page } = opened
  const classes = page.locator('#ageing').getByRole('table').first()
  const { rows } = await readTable(classes)
  const counts = rows.map(([, count = '']) => toNumber(count))
  expect(rows.map(([age]) => age).slice(-5)).toEqual([
    '1–3 ngày',
    '4–7 ngày',
    '8–15 ngày',
    '16–30 ngày',
    'trên 30 ngày',
  ])
  expect(counts.reduce((sum, count) => sum + count, 0)).toBeGreaterThan(0)
  expect(await page.locator('#ageing [data-holds="true"]').count()).toBe(1)
  const due = await readTable(page.locator('#due').getByRole('table').first())
  const dueSoon = due.rows.reduce((sum, [, count = '']) => sum + toNumber(count), 0)

  const first = classes.getByRole('link').first()
  const count = toNumber(await first.innerText())
  await first.click()
  await settled(page)
  expect(addressOf(page)).toMatch(/^\/dossiers\?unit=38&age=/u)
  expect(await total(page)).toBe(count)
  await page.goBack()
  await settled(page)
  await page.locator('#due').getByRole('link', { name: 'Mở cả danh sách' }).click()
  await settled(page)
  expect(addressOf(page)).toBe('/dossiers?list=due&unit=38')
  expect(await total(page)).toBe(dueSoon)
})

test('a number of a commune, of a week and of an agency leads to its list too', async () => {
  await using opened = await openPage(browser, '/c/14797?view=table')
  const { page } = opened
  const week = page.locator('#weeks').getByRole('link').first()
  const count = toNumber(await week.innerText())
  await week.click()
  await settled(page)
  expect(await total(page)).toBe(count)
  expect(await page.getByRole('list', { name: 'Điều kiện đang lọc' }).innerText()).toMatch(
    /Ngày:\s*01\/07\/2025 – 06\/07\/2025/u,
  )

  await page.goto('/p/38')
  await settled(page)
  const agency = page.locator('#agencies').locator('a[href*="agency="]').first()
  const decided = toNumber(await agency.innerText())
  await agency.click()
  await settled(page)
  expect(addressOf(page)).toContain('agency=H56')
  expect(await total(page)).toBe(decided)
})

test('the list of overdue dossiers begins with the longest overdue, and every row says so in words', async () => {
  await using opened = await openPage(browser, overdue)
  const { page } = opened
  const { headers, rows } = await readTable(list(page))
  const due = rows.map((cells) => (cells[headers.indexOf('Hạn trả')] ?? '').split('/').toReversed().join('-'))
  expect(due).toEqual(due.toSorted((a, b) => (a < b ? -1 : 1)))
  expect(new Set(rows.map((cells) => cells[headers.indexOf('Tình trạng')]?.replace(/ .*/u, '')))).toEqual(
    new Set(['Quá']),
  )
})

test('every work list opens, is checked by its number where there is one, and keeps the unit', async () => {
  await using opened = await openPage(browser, overdue)
  const { page } = opened
  const tabs = page.getByRole('navigation', { name: 'Danh sách' }).getByRole('link')
  const names = await tabs.allInnerTexts()
  expect(names).toEqual([
    'Quá hạn',
    'Chờ tiếp nhận > 8 giờ làm việc',
    'Sắp đến hạn',
    'Đang xử lý',
    'Chờ bổ sung, thanh toán',
    'Quá hạn chưa xin lỗi',
    'Có bản mới chờ sửa',
    'Đã giải quyết',
    'Tất cả',
  ])
  for (const name of names) {
    await tabs.filter({ hasText: new RegExp(`^${name}$`, 'u') }).click()
    await settled(page)
    expect(addressOf(page)).toContain('unit=38')
    expect(await tabs.locator('[aria-current="page"], :scope[aria-current="page"]').allInnerTexts()).toEqual([name])
    expect(await page.getByRole('alert').count()).toBe(0)
    expect(await main(page).locator('[data-holds="false"]').count()).toBe(0)
  }
})

test('a condition is removed by its chip, and Back brings it again', async () => {
  await using opened = await openPage(browser, '/dossiers?list=received&unit=38&level=commune&channel=direct')
  const { page } = opened
  const chips = page.getByRole('list', { name: 'Điều kiện đang lọc' })
  await expect.poll(() => chips.getByRole('listitem').count()).toBe(5)
  const narrow = await total(page)
  await chips.getByRole('link', { name: 'Bỏ điều kiện Kênh: Trực tiếp' }).click()
  await settled(page)
  expect(addressOf(page)).toBe('/dossiers?list=received&unit=38&level=commune')
  expect(await total(page)).toBeGreaterThan(narrow)
  await page.goBack()
  await settled(page)
  expect(addressOf(page)).toBe('/dossiers?list=received&unit=38&level=commune&channel=direct')
  expect(await total(page)).toBe(narrow)
})

const facetOf = (page: Page, name: string) =>
  page
    .getByRole('region', { name: 'Thành phần của danh sách' })
    .getByRole('heading', { name, exact: true })
    .locator('xpath=..')
    .getByRole('listitem')

/** The count of each row of a facet: the line that is only a number. */
const countsOf = async (page: Page, name: string) =>
  (await facetOf(page, name).allInnerTexts()).map((text) =>
    toNumber(text.split('\n').find((line) => /^[\d.]+$/u.test(line.trim())) ?? ''),
  )

test.each([
  ['Kênh nộp', 'Kênh'],
  ['Cơ quan đang giữ', 'Cơ quan'],
  ['Lĩnh vực', 'Lĩnh vực'],
  ['Quá hạn bao lâu (ngày làm việc)', 'Quá hạn'],
])('Q05: the facet %s sums to the list, narrows it by keyboard, and its chip takes that back', async (name, chip) => {
  await using opened = await openPage(browser, overdue)
  const { page } = opened
  const whole = await total(page)
  const counts = await countsOf(page, name)
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(whole)
  await facetOf(page, name).first().getByRole('link').focus()
  await page.keyboard.press('Enter')
  await settled(page)
  expect(await total(page)).toBe(counts[0])
  await main(page)
    .getByRole('link', { name: new RegExp(`^Bỏ .*${chip}`, 'u') })
    .first()
    .click()
  await settled(page)
  expect([await total(page), addressOf(page)]).toEqual([whole, overdue])
})

test('Q05: a list of the country is divided by province, and each province leads to its own list', async () => {
  await using opened = await openPage(browser, '/dossiers')
  const { page } = opened
  const counts = await countsOf(page, 'Tỉnh, thành phố')
  expect(counts).toHaveLength(34)
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(await total(page))
  await facetOf(page, 'Tỉnh, thành phố').nth(1).getByRole('link').click()
  await settled(page)
  expect(await total(page)).toBe(counts[1])
})

test('the list goes on after fifty, another order or month begins at its first page', async () => {
  await using opened = await openPage(browser, '/dossiers?list=received&unit=38')
  const { page } = opened
  const first = await codes(page)
  expect(first).toHaveLength(50)
  await page.getByRole('link', { name: '50 hồ sơ tiếp theo' }).click()
  await settled(page)
  expect(addressOf(page)).toContain('&after=')
  const second = await codes(page)
  expect(second).toHaveLength(50)
  expect(second.filter((code) => first.includes(code))).toEqual([])
  await page.getByRole('combobox', { name: 'Sắp xếp' }).selectOption('code')
  await settled(page)
  expect(addressOf(page)).toBe('/dossiers?sort=code&list=received&unit=38')
  const byCode = await codes(page)
  expect(byCode).toEqual(byCode.toSorted((a, b) => (a < b ? -1 : 1)))
})

test('G1: the file of a list holds all of it, in its order, not the page that is shown', async () => {
  await using opened = await openPage(browser, '/dossiers?sort=code&list=overdue&unit=38')
  const { page } = opened
  const file = await downloadTable(main(page).getByRole('link', { name: /^Tải CSV/u }))
  expect(file.fileName).toBe('ho-so_overdue_38_2025-07-31.csv')
  expect(file.hasByteOrderMark).toBe(true)
  expect(file.rows).toHaveLength(await total(page))
  expect(file.rows.slice(0, 50).map(([code]) => code)).toEqual(await codes(page))
  expect(file.notes.at(-1)).toMatch(new RegExp(`^Số dòng hồ sơ,${file.rows.length},SHA-256 .*,[0-9a-f]{64}$`, 'u'))
})

test('a code is found among all dossiers by the keyboard, and opens with its steps and the count of its days', async () => {
  const code = await aDossier()
  await using opened = await openPage(browser, '/dossiers')
  const { page } = opened
  await page.getByRole('searchbox', { name: 'Mã hồ sơ' }).focus()
  await page.keyboard.type(code)
  await page.keyboard.press('Enter')
  await settled(page)
  expect(await codes(page)).toEqual([code])
  await list(page).getByRole('link', { name: code }).click()
  await page.getByRole('heading', { level: 1, name: `Hồ sơ ${code}` }).waitFor()
  await settled(page)
  const steps = await page.getByRole('region', { name: 'Diễn biến' }).getByRole('listitem').allInnerTexts()
  expect(steps[0]).toMatch(/\d{2}:\d{2}\s+Nộp hồ sơ/u)
  const clock = page.getByRole('region', { name: /theo bộ chỉ số 766$/u })
  const ledger = await readTable(clock.getByRole('table'))
  const counted = ledger.rows.filter(([, counts]) => counts === 'có').length
  expect(await clock.getByRole('definition').last().innerText()).toBe(String(counted))
  await page.getByRole('link', { name: 'Về danh sách hồ sơ' }).waitFor()
})

test('g d opens the dossiers of the whole country, and a province is chosen from a list', async () => {
  await using opened = await openPage(browser, '/')
  const { page } = opened
  await page.keyboard.press('g')
  await page.keyboard.press('d')
  await page.getByRole('heading', { level: 1, name: 'Hồ sơ' }).waitFor()
  await page.getByRole('combobox', { name: 'Đơn vị' }).selectOption({ label: 'Thanh Hóa' })
  await page.getByRole('heading', { level: 1, name: 'Hồ sơ, Tỉnh Thanh Hóa' }).waitFor()
  expect(addressOf(page)).toBe('/dossiers?unit=38')
})

test('in English the same list has the same rows', async () => {
  await using opened = await openPage(browser, overdue)
  const { page } = opened
  const vietnamese = await codes(page)
  await page.getByRole('link', { name: 'English' }).click()
  await page.getByRole('heading', { level: 1, name: 'Dossiers, Thanh Hóa Province' }).waitFor()
  await settled(page)
  expect(await codes(page)).toEqual(vietnamese)
})

test('conditions that cannot be used are named and left out; a unit or dossier that is not there is said to be none', async () => {
  await using opened = await openPage(browser, '/dossiers?list=lost&channel=fax&unit=38')
  const { page } = opened
  await page.getByText('đã bỏ qua: list=lost, channel=fax').waitFor()
  expect(await total(page)).toBeGreaterThan(0)
  await page.goto('/dossiers?unit=99')
  await page.getByText('Không có đơn vị hành chính mang mã 99.').waitFor()
  await page.goto('/dossiers/khong-co')
  await page.getByRole('heading', { level: 1, name: 'Không có hồ sơ mang mã khong-co' }).waitFor()
})

test('days of which nothing is reported have no list', async () => {
  await using opened = await openPage(browser, `${overdue}&period=2026-05`)
  const { page } = opened
  await page.getByText('Đơn vị này chưa gửi hồ sơ của kỳ này lên nền tảng.').waitFor()
  expect(await main(page).getByRole('table').count()).toBe(0)
})

test('when the groups cannot be counted the list stands, and the other way round', async () => {
  await using opened = await openPage(browser, overdue, { prepare: unreachable('DossierFacets') })
  const { page } = opened
  await page.getByRole('alert').waitFor()
  expect((await codes(page)).length).toBeGreaterThan(0)
  await page.unrouteAll()
  await page.getByRole('alert').getByRole('button', { name: 'Thử lại' }).click()
  await page.getByRole('region', { name: 'Thành phần của danh sách' }).waitFor()

  const { prepare, release } = held('DossierList')
  await using slow = await openPage(browser, overdue, { prepare, settle: false })
  await slow.page.getByRole('region', { name: 'Thành phần của danh sách' }).waitFor()
  await main(slow.page).locator('[aria-busy="true"]').first().waitFor()
  release()
  await list(slow.page).waitFor()
})

test('on paper the page of the list is printed without what only works on a screen', async () => {
  await using opened = await openPage(browser, overdue)
  const { page } = opened
  await page.emulateMedia({ media: 'print' })
  await list(page).getByRole('row').last().waitFor()
  const controls = page.locator(
    'nav:not(:has(p)), search, fieldset, form, button:not(th button), select:not(label select)',
  )
  expect(await controls.filter({ visible: true }).allInnerTexts()).toEqual([])
})
