import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { brokenProxy, unreachable, withoutParts } from '../_kit/answer-otherwise.ts'
import { addressOf, openBrowser, openPage, settled } from '../_kit/browser.ts'
import { downloadTable, readTable, toNumber } from '../_kit/read-table.ts'
import { faultsIn, looks } from '../_kit/screen-faults.ts'

const browser = await openBrowser()

/** Hạc Thành, the ward of Thanh Hóa that receives most. */
const address = '/c/14797'
const card = (page: Page, id: string) => page.locator(`#${id}`)
const table = (page: Page, id: string) => card(page, id).getByRole('table').first()
const figure = (page: Page, name: string) =>
  page
    .getByRole('term')
    .filter({ hasText: new RegExp(`^${name}$`, 'u') })
    .locator('xpath=..')

async function figureOf(page: Page, name: string): Promise<number> {
  return toNumber(await figure(page, name).getByRole('definition').first().innerText())
}

test.each(looks)('the page of a ward has no fault in $language, $colorScheme, $width px wide', async (look) => {
  expect(await faultsIn(browser, address, look)).toEqual([])
})

test('the figures of a ward are those of its row on the page of its province, which leads to it', async () => {
  await using opened = await openPage(browser, '/p/38')
  const { page } = opened
  const { headers, rows } = await readTable(table(page, 'communes'))
  const row = rows.find(([name]) => name === 'phường Hạc Thành') ?? []
  const inRow = (header: string) => toNumber(row[headers.indexOf(header)] ?? '')
  await table(page, 'communes').getByRole('link', { name: 'phường Hạc Thành' }).click()
  await page.getByRole('heading', { level: 1, name: 'Phường Hạc Thành' }).waitFor()
  await settled(page)
  expect(addressOf(page)).toBe(address)
  expect(await figureOf(page, 'Tiếp nhận trong kỳ')).toBe(inRow('Tiếp nhận trong kỳ'))
  expect(await figureOf(page, 'Đã giải quyết')).toBe(inRow('Đã giải quyết'))
  expect(await figureOf(page, 'Đang giải quyết')).toBe(inRow('Đang giải quyết'))
  expect(await figureOf(page, 'Quá hạn chưa xong')).toBe(inRow('Quá hạn'))
  expect(inRow('Tiếp nhận trong kỳ')).toBeGreaterThan(0)

  await page.getByRole('link', { name: 'Trong bảng các xã, phường của tỉnh' }).click()
  await page.getByText('Đang xem: phường Hạc Thành').waitFor()
  expect(addressOf(page)).toBe('/p/38?hl=14797')
})

test('a ward that receives most stands first among the communes of its province', async () => {
  await using opened = await openPage(browser, address)
  const { page } = opened
  expect(await figure(page, 'Tiếp nhận trong kỳ').innerText()).toMatch(/Thứ 1\/166 trong tỉnh · phần tư nhiều nhất/u)
  expect(await card(page, 'figures').innerText()).toContain('Thứ tự trong 166 xã, phường, đặc khu của Tỉnh Thanh Hóa')
})

test('what came in − what went out is the closing stock, and the weeks sum to what was received', async () => {
  await using opened = await openPage(browser, `${address}?view=table`)
  const { page } = opened
  const flow = await readTable(table(page, 'flow'))
  const counts = new Map(flow.rows.map(([item = '', count = '']) => [item.split('\n')[0] ?? '', toNumber(count)]))
  const sumOf = (...items: readonly RegExp[]) =>
    [...counts].reduce((sum, [item, count]) => sum + (items.some((one) => one.test(item)) ? count : 0), 0)
  const received = sumOf(/^Tiếp nhận trong kỳ/u)
  const incoming = sumOf(/^Kỳ trước chuyển qua/u, /^Tiếp nhận trong kỳ/u, /^Nhận bàn giao/u)
  expect(incoming - sumOf(/^Đã giải quyết/u, /^Đóng/u, /^Bàn giao/u)).toBe(sumOf(/^Đang giải quyết/u))
  expect(await card(page, 'flow').locator('[data-holds="true"]').innerText()).toContain('−')

  const weeks = await readTable(table(page, 'weeks'))
  expect(weeks.headers).toEqual(['Tuần', 'Tại quầy', 'Trực tuyến', 'Tổng', 'Tỷ lệ trực tuyến'])
  expect(weeks.rows.map(([week]) => week)).toEqual([
    '01/07/2025 – 06/07/2025',
    '07/07/2025 – 13/07/2025',
    '14/07/2025 – 20/07/2025',
    '21/07/2025 – 27/07/2025',
    '28/07/2025 – 31/07/2025',
  ])
  expect(weeks.rows.reduce((sum, [, , , total = '']) => sum + toNumber(total), 0)).toBe(received)
  expect(await card(page, 'weeks').locator('[data-holds="true"]').count()).toBe(1)
  expect(await page.locator('[data-holds="false"]').count()).toBe(0)

  const file = await downloadTable(card(page, 'weeks').getByRole('button', { name: 'Tải CSV' }))
  expect(file.fileName).toBe('ho-so-theo-tuan_14797_2025-07.csv')
  expect(file.headers.slice(0, 3)).toEqual(['Từ ngày', 'Đến ngày', 'Số ngày'])
  expect(file.notes.join('\n')).toMatch(/Mô phỏng, tính đến 31\/07\/2025/u)
})

test('the weeks are a chart until t asks for the table', async () => {
  await using opened = await openPage(browser, address)
  const { page } = opened
  const weeks = card(page, 'weeks')
  await weeks.scrollIntoViewIfNeeded()
  await weeks.locator('.recharts-surface').first().waitFor()
  await page.keyboard.press('t')
  await weeks.getByRole('table').waitFor()
  expect(addressOf(page)).toBe(`${address}?view=table`)
})

test('the name, type and legal instrument are real, dossiers and staff are simulated, each says so', async () => {
  await using opened = await openPage(browser, `/en${address}`)
  const { page } = opened
  await page.getByRole('heading', { level: 1, name: 'Hạc Thành Ward' }).waitFor()
  expect(await card(page, 'lineage').locator('[data-origin="REAL"]').count()).toBe(1)
  expect((await readTable(table(page, 'lineage'))).rows[0]?.slice(0, 3)).toEqual([
    'Hạc Thành (ward)',
    '1 Jul 2025',
    'today',
  ])
  expect(await page.locator('#figures [data-origin="REAL"], #staff [data-origin="REAL"]').count()).toBe(0)
})

test('when the other communes do not answer the figures stand, and it is said that they are not compared', async () => {
  await using opened = await openPage(browser, address, { prepare: unreachable('CommunePeers') })
  const { page } = opened
  await page.getByText('Chưa so được với các xã, phường khác trong tỉnh.').waitFor()
  expect(await figureOf(page, 'Tiếp nhận trong kỳ')).toBeGreaterThan(0)
  expect(await card(page, 'figures').innerText()).not.toContain('phần tư')
})

test('when the dossiers do not answer every card of them says so and no count is shown as 0', async () => {
  await using opened = await openPage(browser, address, {
    async prepare(page) {
      await brokenProxy('CommuneDossiers')(page)
      await withoutParts('CommuneDays', 'dossiers', ['administrativeUnit.statistics'])(page)
    },
  })
  const { page } = opened
  for (const id of ['figures', 'reception', 'flow', 'weeks']) await card(page, id).getByRole('alert').waitFor()
  expect(await card(page, 'staff').getByRole('table').count()).toBe(1)
  expect(await page.getByRole('term').filter({ hasText: 'Tiếp nhận trong kỳ' }).count()).toBe(0)
})

test('a month of which nothing is known yet has no figure of dossiers', async () => {
  await using opened = await openPage(browser, `${address}?period=2026-01`)
  const { page } = opened
  await page.getByRole('region', { name: 'Chưa có hồ sơ của kỳ này trên nền tảng' }).waitFor()
  expect(await page.locator('#flow, #weeks, #reception').count()).toBe(0)
})

test('a code that no commune bears says so, and that of a province leads to its page', async () => {
  await using opened = await openPage(browser, '/c/99999')
  const { page } = opened
  await page.getByRole('heading', { level: 1, name: 'Không có xã, phường, đặc khu mang mã 99999' }).waitFor()
  await page.goto('/c/38')
  await page.getByRole('link', { name: 'Mở trang Tỉnh Thanh Hóa' }).click()
  await page.getByRole('heading', { level: 1, name: 'Tỉnh Thanh Hóa' }).waitFor()
  expect(addressOf(page)).toBe('/p/38')
})

test('a commune that the portal ranks leads to its page', async () => {
  await using opened = await openPage(browser, '/rankings/units/H21?group=commune')
  const { page } = opened
  const link = page.getByRole('link', { name: /^Trang xã, phường: /u }).first()
  const name = (await link.getAttribute('aria-label'))?.replace('Trang xã, phường: UBND ', '') ?? ''
  await link.click()
  await page.getByRole('heading', { level: 1, name: new RegExp(name, 'iu') }).waitFor()
  expect(addressOf(page)).toMatch(/^\/c\/\d{5}\?group=commune$/u)
})

test('on paper every card is printed as a table and nothing that only works on a screen', async () => {
  await using opened = await openPage(browser, address)
  const { page } = opened
  await page.emulateMedia({ media: 'print' })
  for (const id of ['reception', 'flow', 'weeks', 'staff', 'lineage']) {
    await table(page, id).getByRole('row').last().waitFor()
  }
  const controls = page.locator('nav, search, fieldset, button:not(th button), select:not(label select)')
  expect(await controls.filter({ visible: true }).allInnerTexts()).toEqual([])
})
