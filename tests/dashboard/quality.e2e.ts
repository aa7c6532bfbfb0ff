import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { unreachable } from '../_kit/answer-otherwise.ts'
import { addressOf, openBrowser, openPage, settled } from '../_kit/browser.ts'
import { downloadTable, readTable, toNumber } from '../_kit/read-table.ts'
import { faultsIn, looks } from '../_kit/screen-faults.ts'

const browser = await openBrowser()

const card = (page: Page, id: string) => page.locator(`#${id}`)
const table = (page: Page, id: string) => card(page, id).getByRole('table').first()

test.each(looks)('data quality has no fault in $language, $colorScheme, $width px wide', async (look) => {
  expect(await faultsIn(browser, '/quality', look)).toEqual([])
})

test('every province stands in the table with its state in words, in both languages', async () => {
  await using opened = await openPage(browser, '/quality')
  const { page } = opened
  const { headers, rows } = await readTable(table(page, 'sources'))
  expect(headers).toEqual([
    'Tỉnh, thành phố',
    'Tình trạng',
    'Biết đến hết ngày',
    'Đợt cuối',
    'Độ trễ',
    'Chờ sửa',
    'Ngày thiếu',
    'Đầy đủ',
    'Nghi vấn',
  ])
  expect(new Set(rows.map(([name]) => name)).size).toBe(34)
  const states = ['mô phỏng', 'chưa gửi gì', 'đã thu quyền gửi', 'im lặng', 'có dòng chờ sửa', 'kịp thời']
  expect(rows.filter(([, state = '']) => !states.includes(state))).toEqual([])

  const file = await downloadTable(card(page, 'sources').getByRole('button', { name: 'Tải CSV' }))
  expect(file.rows).toHaveLength(rows.length)
  expect(file.headers.slice(0, 4)).toEqual(['Tỉnh, thành phố, Mã', 'Tỉnh, thành phố', 'Nguồn', 'Tình trạng'])

  await page.goto('/en/quality')
  await settled(page)
  expect((await readTable(table(page, 'sources'))).rows[0]?.[0]).toBe('Hà Nội City')
})

test('a province is opened by its row: what was sent adds up, and rules and identities are of it alone', async () => {
  await using opened = await openPage(browser, '/quality')
  const { page } = opened
  const checkedOf = async () =>
    (await readTable(table(page, 'identities'))).rows.map(([, checked = '']) => toNumber(checked))
  const inTheCountry = await checkedOf()
  await table(page, 'sources').getByRole('link', { name: 'tỉnh Thanh Hóa' }).focus()
  await page.keyboard.press('Enter')
  await settled(page)
  expect(addressOf(page)).toBe('/quality?hl=38')
  expect(await page.getByRole('combobox', { name: 'Tỉnh, thành phố' }).inputValue()).toBe('38')
  expect(await card(page, 'sources').innerText()).toContain('Vì sao chờ sửa')
  expect(await checkedOf()).not.toEqual(inTheCountry)
  expect(await page.locator('[data-holds="false"]').count()).toBe(0)

  await page.getByRole('combobox', { name: 'Tỉnh, thành phố' }).selectOption('')
  await settled(page)
  expect(addressOf(page)).toBe('/quality')
  expect(await checkedOf()).toEqual(inTheCountry)
})

test('every identity of the figures holds, and the title counts them all', async () => {
  await using opened = await openPage(browser, '/quality')
  const { page } = opened
  const { rows } = await readTable(table(page, 'identities'))
  expect(rows.length).toBeGreaterThanOrEqual(10)
  expect(rows.filter(([, , failed]) => failed !== 'khớp')).toEqual([])
  const checked = rows.reduce((sum, [, count = '']) => sum + toNumber(count), 0)
  const title = await card(page, 'identities').getByRole('heading', { level: 2 }).innerText()
  expect(toNumber(/[\d.]+/u.exec(title)?.[0] ?? '')).toBe(checked)
})

test('a rule is opened by the keyboard, and each of its dossiers has a page that names the finding', async () => {
  await using opened = await openPage(browser, '/quality')
  const { page } = opened
  const broken = card(page, 'rules').locator('summary').first()
  await broken.focus()
  await page.keyboard.press('Enter')
  const dossier = card(page, 'rules').locator('details[open]').getByRole('link').first()
  const code = await dossier.innerText()
  await dossier.click()
  await page.getByRole('heading', { level: 1, name: `Hồ sơ ${code}` }).waitFor()
  const findings = page.getByRole('heading', { level: 2, name: /điểm đáng ngờ dù đã được nhận$/u })
  await findings.waitFor()
  expect(toNumber((await findings.innerText()).split(' ')[0] ?? '')).toBeGreaterThan(0)
})

test('g q opens the page, and sorting by missing days stands in the address', async () => {
  await using opened = await openPage(browser, '/')
  const { page } = opened
  await page.keyboard.press('g')
  await page.keyboard.press('q')
  await page.getByRole('heading', { level: 1, name: 'Chất lượng dữ liệu và việc gửi hồ sơ' }).waitFor()
  await settled(page)
  await table(page, 'sources').getByRole('button', { name: 'Ngày thiếu' }).click()
  expect(addressOf(page)).toBe('/quality?sort=-missingDays')
  const { headers, rows } = await readTable(table(page, 'sources'))
  const missing = rows.map((cells) => toNumber(cells[headers.indexOf('Ngày thiếu')] ?? ''))
  const known = missing.filter((days) => !Number.isNaN(days))
  expect(known).toEqual(known.toSorted((a, b) => b - a))
})

test('when the sources do not answer, rules and identities stand; a province that is none is said to be none', async () => {
  await using opened = await openPage(browser, '/quality', { prepare: unreachable('QualitySources') })
  const { page } = opened
  await card(page, 'sources').getByRole('alert').waitFor()
  expect(await page.getByRole('alert').count()).toBe(1)
  expect((await readTable(table(page, 'identities'))).rows.length).toBeGreaterThan(0)
  await page.unrouteAll()
  await page.goto('/quality?hl=99')
  await page.getByText('Không có tỉnh mang mã 99.').first().waitFor()
})

test('on paper every table is printed and nothing that only works on a screen', async () => {
  await using opened = await openPage(browser, '/quality')
  const { page } = opened
  await page.emulateMedia({ media: 'print' })
  for (const id of ['sources', 'rules', 'identities']) await table(page, id).getByRole('row').last().waitFor()
  const controls = page.locator('nav, search, fieldset, button:not(th button), select:not(label select)')
  expect(await controls.filter({ visible: true }).allInnerTexts()).toEqual([])
})
