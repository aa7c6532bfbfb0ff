import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { rawCodes } from '../_kit/screen-faults.ts'
import { unreachable } from '../_kit/answer-otherwise.ts'
import { addressOf, openBrowser, openPage, settled } from '../_kit/browser.ts'

const browser = await openBrowser()

const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name }).waitFor()

test('the first Tab offers the way past the navigation', async () => {
  await using opened = await openPage(browser, '/')
  const { page } = opened
  await page.keyboard.press('Tab')
  const skip = page.getByRole('link', { name: 'Đến nội dung chính' })
  expect(await page.locator(':focus').innerText()).toBe('Đến nội dung chính')
  expect((await skip.boundingBox())?.y).toBeGreaterThanOrEqual(0)
  await page.keyboard.press('Enter')
  expect(await page.locator(':focus').getAttribute('id')).toBe('main')
})

test('the search finds Thanh Hóa without diacritics and a commune, by keyboard alone', async () => {
  await using opened = await openPage(browser, '/')
  const { page } = opened
  const search = page.getByRole('combobox', { name: 'Tìm tỉnh, xã, cơ quan, thủ tục, hồ sơ' })
  await page.keyboard.press('/')
  await page.keyboard.type('thanh hoa')
  await page.getByRole('option').first().waitFor()
  expect(await page.getByRole('option').first().innerText()).toMatch(/^Tỉnh Thanh Hóa/iu)
  expect(await search.getAttribute('aria-expanded')).toBe('true')
  await page.keyboard.press('Enter')
  await heading(page, 'Tỉnh Thanh Hóa')
  expect(addressOf(page)).toBe('/p/38')

  await page.keyboard.press('/')
  await page.keyboard.type('hac thanh')
  await page.getByRole('option', { name: /^phường Hạc Thành/iu }).waitFor()
  await page.keyboard.press('ArrowDown')
  expect(await page.getByRole('listbox').getByRole('option', { selected: true }).innerText()).toMatch(/Hạc Thành/u)
  await page.keyboard.press('Enter')
  await heading(page, 'Phường Hạc Thành')
  expect(addressOf(page)).toBe('/c/14797')
})

test('a search that finds nothing says so, and one that cannot be asked says that', async () => {
  await using opened = await openPage(browser, '/')
  const { page } = opened
  await page.keyboard.press('/')
  await page.keyboard.type('zzz')
  await page.getByText('Không tìm thấy đơn vị, cơ quan, thủ tục hay hồ sơ nào khớp với “zzz”.').waitFor()
  expect(await page.getByRole('combobox', { expanded: true }).count()).toBe(0)

  await using cut = await openPage(browser, '/', { prepare: unreachable('Search') })
  await cut.page.keyboard.press('/')
  await cut.page.keyboard.type('hue')
  await cut.page.getByText('Chưa tìm được: máy chủ không trả lời.').waitFor()
})

test('? lists the keys and Escape closes the list; g r and g o change the screen', async () => {
  await using opened = await openPage(browser, '/')
  const { page, problems } = opened
  await page.keyboard.press('?')
  const help = page.getByRole('dialog', { name: 'Phím tắt' })
  await help.waitFor()
  expect(await help.innerText()).toContain('Đổi giữa biểu đồ (bản đồ) và bảng')
  await page.keyboard.press('t')
  expect(addressOf(page)).toBe('/')
  await page.keyboard.press('Escape')
  expect(await help.isVisible()).toBe(false)
  await page.keyboard.press('g')
  await page.keyboard.press('r')
  await heading(page, 'Xếp hạng 34 tỉnh, thành phố')
  expect(await page.locator(':focus').getAttribute('id')).toBe('main')
  await page.keyboard.press('g')
  await page.keyboard.press('o')
  await heading(page, 'Tổng quan toàn quốc')
  expect(problems).toEqual([])
})

test('the language changes in place: same screen, same figures, same way of looking', async () => {
  await using opened = await openPage(browser, '/p/38?def=ontime.B')
  const { page } = opened
  await page.getByRole('link', { name: 'English' }).click()
  await heading(page, 'Thanh Hóa Province')
  expect(addressOf(page)).toBe('/en/p/38?def=ontime.B')
  expect(await page.locator('html').getAttribute('lang')).toBe('en')
  await settled(page)
  expect(await page.getByRole('main').innerText()).toContain('151,542 + 9,224 = 160,766')
  await page.getByRole('link', { name: 'Tiếng Việt' }).click()
  await heading(page, 'Tỉnh Thanh Hóa')
  expect(addressOf(page)).toBe('/p/38?def=ontime.B')
})

test('an address that leads to no screen says so and shows the ways out', async () => {
  await using opened = await openPage(browser, '/nowhere')
  const { page } = opened
  await heading(page, 'Không có trang này')
  await page.getByRole('main').getByRole('link', { name: 'Xếp hạng' }).click()
  await heading(page, 'Xếp hạng 34 tỉnh, thành phố')
  expect(addressOf(page)).toBe('/rankings/province')
})

test.each([
  ['Ðà Nẵng', '/p/48'],
  ['M’Drắk', '/c/24412'],
  ['TP HCM', '/p/79'],
  ['TP. Hồ Chí Minh', '/p/79'],
  ['Hanoi', '/p/01'],
  ['Lục Sỹ Thành', '/c/29857'],
  ['H56', '/p/38'],
  ['so noi vu thanh hoa', '/dossiers?list=received&agency=H56.07'],
  ['1.004222', '/dossiers?list=received&proc=1.004222'],
  ['trích lục hộ tịch', '/dossiers?list=received&proc=2.000635'],
])('F: the one search box finds "%s" and goes to its page', async (typed, address) => {
  await using opened = await openPage(browser, '/')
  const { page } = opened
  await page.keyboard.press('/')
  await page.keyboard.insertText(typed)
  await page.getByRole('option').first().waitFor()
  await page.keyboard.press('Enter')
  await page.waitForURL((url) => url.pathname !== '/')
  expect(addressOf(page)).toBe(address)
})

test('F: the code of a dossier opens the dossier', async () => {
  await using opened = await openPage(browser, '/dossiers?list=received&unit=38')
  const { page } = opened
  const code = await page.getByRole('table').getByRole('link').first().innerText()
  await page.keyboard.press('/')
  await page.keyboard.insertText(code.toLowerCase())
  await page.getByRole('option', { name: code }).waitFor()
  await page.keyboard.press('Enter')
  await page.waitForURL((url) => url.pathname !== '/dossiers')
  expect(addressOf(page)).toBe(`/dossiers/${code}`)
})

test('a name of the graph among the words of a screen is found, and one in a code element is not', async () => {
  await using opened = await openPage(browser, '/')
  const { page } = opened
  expect(await rawCodes(page)).toEqual([])
  await page.evaluate(`document.querySelector('main').insertAdjacentHTML('beforeend',
    '<p>by ONLINE_A</p><p>held by H56.12 today</p><p><code>ON_TIME_B</code></p><td>H56.12</td>')`)
  expect(await rawCodes(page)).toEqual([
    'a raw code is shown: by ONLINE_A',
    'a raw code is shown: held by H56.12 today',
  ])
})
