import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { addressOf, openBrowser, openPage, settled } from '../_kit/browser.ts'
import { held } from '../_kit/answer-otherwise.ts'
import { readTable, toNumber } from '../_kit/read-table.ts'
import { faultsIn, looks } from '../_kit/screen-faults.ts'

const browser = await openBrowser()
const own = '/rankings/province/38?source=platform'
const panel = (page: Page) => page.getByRole('region', { name: 'Nếu kết quả khác đi thì sao?' })
const onTime = 'Hồ sơ giải quyết trước hạn và đúng hạn'

test.each([
  [`${own}&sim=PROGRESS:10,ORIGINAL_RESULT_AVAILABLE:10`, looks[0]],
  [`${own}&sim=PROGRESS:10`, looks[2]],
  ['/rankings/province/38?sim=PROGRESS:480000', looks[3]],
] as const)('a simulation at %s has no fault', async (path, look) => {
  expect(look && (await faultsIn(browser, path, look))).toEqual([])
})

test('a slider moved by keyboard says what would come of it, as a simulation, and the address keeps it', async () => {
  await using opened = await openPage(browser, own)
  const { page } = opened
  await panel(page)
    .getByRole('combobox', { name: 'Thêm chỉ số để thử…' })
    .selectOption({ label: `2.1 ${onTime}` })
  const slider = panel(page).getByRole('slider', { name: `${onTime}: tử số, thanh trượt` })
  await slider.focus()
  await page.keyboard.press('End')
  const result = panel(page).getByRole('region', { name: 'Mô phỏng' })
  await expect.poll(() => addressOf(page)).toMatch(/&sim=PROGRESS:\d+$/u)
  await settled(page)
  expect(await result.getByRole('status').innerText()).toMatch(/^Mô phỏng: .* → .* điểm \(\+/u)
  const { rows } = await readTable(result.getByRole('table'))
  const points = (name: string) => rows.find(([group]) => group?.startsWith(name))?.map((cell) => toNumber(cell)) ?? []
  const [, before = 0, after = 0, gained = 0] = points('Tiến độ')
  expect(after).toBe(20)
  expect(after - before).toBeCloseTo(gained, 2)
  expect(points('Tổng điểm')[3]).toBeCloseTo(gained, 2)

  await using shared = await openPage(browser, addressOf(page))
  expect(await panel(shared.page).getByRole('status').innerText()).toBe(await result.getByRole('status').innerText())
})

test('a simulation is never a file, and the file of the indicators stays as it is', async () => {
  await using opened = await openPage(browser, `${own}&sim=PROGRESS:1`)
  expect(await panel(opened.page).getByRole('button', { name: /CSV/u }).count()).toBe(0)
  expect(await opened.page.locator('#TDGQ').getByRole('link').first().innerText()).not.toBe('1')
})

test('the answer before stays while the next one is on its way', async () => {
  const { prepare, release } = held('WhatIf')
  await using opened = await openPage(browser, `${own}&sim=PROGRESS:1`)
  const { page } = opened
  const said = panel(page).getByRole('status')
  const before = await said.innerText()
  await prepare(page)
  await panel(page)
    .getByRole('spinbutton', { name: `${onTime}: tử số` })
    .fill('2')
  await expect.poll(() => addressOf(page)).toMatch(/&sim=PROGRESS:2$/u)
  expect(await said.innerText()).toBe(before)
  release()
  await settled(page)
  expect(await said.innerText()).not.toBe('')
})

test('a number that cannot be is brought to what there is', async () => {
  await using opened = await openPage(browser, '/rankings/province/38?sim=PROGRESS:999999999')
  const number = panel(opened.page).getByRole('spinbutton', { name: `${onTime}: tử số` })
  expect(await number.inputValue()).toBe(await number.getAttribute('max'))
  expect(await panel(opened.page).getByRole('status').innerText()).toMatch(/^Mô phỏng: /u)
})
