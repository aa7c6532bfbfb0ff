import { expect, test } from 'vitest'
import { openBrowser, openPage } from '../_kit/browser.ts'
import { downloadTable } from '../_kit/read-table.ts'

const browser = await openBrowser()

/** Quảng Ninh is a city since 1 September 2026, Đồng Nai since 30 April 2026; Long Thành is a ward since then. */
test.each([
  ['/p/22?period=2025-07', 'Tỉnh Quảng Ninh', /thành phố Quảng Ninh/iu],
  ['/p/22?period=2026-09', 'Thành phố Quảng Ninh', /tỉnh Quảng Ninh/iu],
  ['/en/p/22?period=2025-07', 'Quảng Ninh Province', /Quảng Ninh City/iu],
  ['/p/46?period=2025-07', 'Thành phố Huế', /tỉnh Huế/iu],
  ['/c/26368?period=2025-07', 'Xã Long Thành', /phường Long Thành/iu],
  ['/c/26368?period=2026-05', 'Phường Long Thành', /xã Long Thành/iu],
  ['/dossiers?list=received&unit=22&period=2025-07', 'Hồ sơ, Tỉnh Quảng Ninh', /thành phố Quảng Ninh/iu],
  ['/dossiers?list=received&agency=H49&period=2025-07', 'Hồ sơ, UBND tỉnh Quảng Ninh', /thành phố Quảng Ninh/iu],
  ['/rankings/province/22?source=platform&period=2025-07', 'Tỉnh Quảng Ninh', /thành phố Quảng Ninh/iu],
])('B15: %s is of %s, and nothing on it bears the name of another day', async (address, name, other) => {
  await using opened = await openPage(browser, address)
  const { page } = opened
  await page.getByRole('heading', { level: 1, name }).waitFor()
  expect(await page.title()).not.toMatch(other)
  // Its history, which every header tells, is of all days.
  const lines = (await page.locator('main').innerText()).split('\n').filter((line) => !/\d\/2026/u.test(line))
  expect(lines.filter((line) => other.test(line))).toEqual([])
})

test('B15: the file of the communes of Đồng Nai in July 2025 names them as they were', async () => {
  await using opened = await openPage(browser, '/p/75?period=2025-07')
  const { rows } = await downloadTable(
    opened.page.locator('#communes').getByRole('button', { name: 'Tải CSV' }).first(),
  )
  const names = rows.map((row) => row.join(' ')).filter((row) => row.includes('Long Thành'))
  expect(names).toHaveLength(1)
  expect(names[0]).toMatch(/xã Long Thành/iu)
})
