import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { withoutParts } from '../_kit/answer-otherwise.ts'
import { addressOf, openBrowser, openPage, settled } from '../_kit/browser.ts'
import { downloadTable, readTable, toNumber } from '../_kit/read-table.ts'
import { faultsIn, looks } from '../_kit/screen-faults.ts'

const browser = await openBrowser()
const provinces = '/rankings/province?source=platform'

const ranking = (page: Page) => page.getByRole('table', { name: /do nền tảng tính, kỳ/u })

test.each(looks)(
  "the platform's ranking of provinces has no fault in $language, $colorScheme, $width px wide",
  async (look) => {
    expect(await faultsIn(browser, provinces, look)).toEqual([])
  },
)

test.each([
  ['/rankings/commune', looks[2]],
  ['/rankings/department?compare=prev', looks[1]],
  ['/rankings/units/H21?source=platform', looks[0]],
  ['/rankings/province?source=platform&view=bars&metric=onTime', looks[3]],
  ['/rankings/province?source=platform&view=scatter&sel=38,01', looks[2]],
  ['/rankings/province?source=platform&view=history&sel=38,01', looks[3]],
  ['/rankings/department?view=compare&sel=H56.08,H56.12', looks[0]],
  ['/rankings/province?source=platform&period=2027-01', looks[1]],
  ['/rankings/province/38?source=platform&period=2025-01', looks[0]],
] as const)('%s has no fault', async (path, look) => {
  expect(look && (await faultsIn(browser, path, look))).toEqual([])
})

test.each(looks)(
  "an explanation of the platform's points has no fault in $language, $colorScheme, $width px wide",
  async (look) => {
    expect(await faultsIn(browser, '/rankings/province/38?source=platform', look)).toEqual([])
  },
)

test('a reader goes from the portal to the platform and back, and each is an address', async () => {
  await using opened = await openPage(browser, '/rankings/province')
  const { page } = opened
  const source = page.getByRole('navigation', { name: 'Nguồn xếp hạng' })
  await source.getByRole('link', { name: 'Nền tảng tính từ hồ sơ' }).click()
  await ranking(page).waitFor()
  expect(addressOf(page)).toBe(provinces)
  expect(await source.locator('[aria-current="true"]').innerText()).toBe('Nền tảng tính từ hồ sơ')
  await source.getByRole('link', { name: /công bố/u }).click()
  await page.getByRole('columnheader', { name: 'Lịch sử' }).waitFor()
  expect(addressOf(page)).toBe('/rankings/province')
})

test('a department of Gia Lai is explained by the one source and by the other', async () => {
  await using opened = await openPage(browser, '/rankings/department/H21.17')
  const { page } = opened
  const source = page.getByRole('navigation', { name: 'Nguồn xếp hạng' })
  await source.getByRole('link', { name: /công bố/u }).click()
  await page.getByText('Tổng điểm công bố').first().waitFor()
  expect(addressOf(page)).toBe('/rankings/units/H21/H21.17')
  await source.getByRole('link', { name: 'Nền tảng tính từ hồ sơ' }).click()
  await page.waitForURL(/source=platform/u)
  await settled(page)
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toContain('Gia Lai')
})

test('34 provinces stand with position, interval and points; nobody is left out', async () => {
  await using opened = await openPage(browser, provinces)
  const { page } = opened
  const { rows } = await readTable(ranking(page))
  expect(rows).toHaveLength(34)
  expect(rows[0]?.[0]).toMatch(/^1/u)
  expect(await page.getByText(/may rủi có thể giải thích hạng \d+ đến \d+/u).count()).toBeGreaterThan(0)
  expect(await page.getByRole('region', { name: 'Kỳ này tóm tắt' }).innerText()).toMatch(/Được xếp hạng\s+34/u)
})

test('the order is asked of the graph, from the keyboard, and stands in the address', async () => {
  await using opened = await openPage(browser, provinces)
  const { page } = opened
  const progress = ranking(page).getByRole('columnheader', { name: /^Tiến độ/u })
  await progress.getByRole('button').focus()
  await page.keyboard.press('Enter')
  await settled(page)
  expect(await progress.getAttribute('aria-sort')).toBe('descending')
  expect(addressOf(page)).toBe('/rankings/province?source=platform&sort=-TDGQ')
  const { headers, rows } = await readTable(ranking(page))
  const points = rows.map((cells) => toNumber(cells[headers.findIndex((each) => each.startsWith('Tiến độ'))] ?? ''))
  expect(points).toEqual(points.toSorted((left, right) => right - left))
})

test('the picture of on-time by online has a table of the same figures', async () => {
  await using opened = await openPage(browser, '/rankings/province?source=platform&view=scatter&sel=38')
  const card = opened.page.getByRole('region', { name: /vừa đúng hạn vừa trực tuyến hơn trung vị$/u })
  expect(await card.locator('svg[role="img"] circle').count()).toBe(34)
  await card.getByRole('radio', { name: 'Bảng' }).check({ force: true })
  const { headers, rows } = await readTable(card.getByRole('table'))
  expect(headers).toEqual(['Đơn vị', 'Đúng hạn', 'Trực tuyến', 'Hồ sơ để tính đúng hạn'])
  expect(rows).toHaveLength(34)
})

test('picked provinces are followed over the half-months before, among all others in grey', async () => {
  await using opened = await openPage(browser, '/rankings/province?source=platform&cal=second&view=history&sel=38,01')
  const bump = opened.page.getByRole('group', { name: /^Hạng qua \d kỳ: .* đến 15\/07\/2025 – 31\/07\/2025$/u })
  expect(await bump.getByRole('listitem').allInnerTexts()).toEqual(['Thanh Hóa', 'Hà Nội'])
  const summary = await opened.page.getByRole('region', { name: 'Kỳ này tóm tắt' }).innerText()
  const ranked = toNumber(/Được xếp hạng\s+(\d+)/u.exec(summary)?.[1] ?? '')
  expect(await bump.locator('path > title').count()).toBe(ranked - 2)
})

test('half a month is a period of its own, set against the half before it', async () => {
  await using opened = await openPage(browser, provinces)
  const { page } = opened
  await page.getByRole('combobox', { name: 'Cách cắt kỳ' }).selectOption({ label: 'Nửa cuối tháng: từ 15' })
  await page.getByRole('combobox', { name: 'So với' }).selectOption({ label: 'Kỳ trước (01/07/2025 – 14/07/2025)' })
  await page.getByRole('columnheader', { name: 'Thay đổi' }).waitFor()
  expect(addressOf(page)).toBe('/rankings/province?source=platform&cal=second&compare=prev')
  expect(await ranking(page).locator('caption').innerText()).toContain('15/07/2025 – 31/07/2025')
})

test('communes are narrowed to one province; each of its 166 is ranked or stands below', async () => {
  await using opened = await openPage(browser, '/rankings/commune')
  const { page } = opened
  await page.getByRole('combobox', { name: 'Phạm vi' }).selectOption({ label: 'Thanh Hóa' })
  await page.getByRole('heading', { level: 1, name: /tỉnh Thanh Hóa$/u }).waitFor()
  expect(addressOf(page)).toBe('/rankings/commune?within=H56')
  await settled(page)
  const summary = await page.getByRole('region', { name: 'Kỳ này tóm tắt' }).innerText()
  const [, ranked = '', unranked = '0'] = /Được xếp hạng\s+([\d.]+)\s+(?:([\d.]+) chưa)?/u.exec(summary) ?? []
  expect(toNumber(ranked) + toNumber(unranked)).toBe(166)
})

test('a month before the sources tell everything ranks nobody: all stand below with the reason, and no points are made up', async () => {
  await using opened = await openPage(browser, `${provinces}&period=2025-01`)
  const { page } = opened
  const below = page.getByRole('region', { name: '34 đơn vị chưa được xếp hạng' })
  expect(await below.getByRole('cell', { name: /^Nguồn chưa gửi/u }).count()).toBe(34)
  expect(await ranking(page).count()).toBe(0)
})

test('a month of which no source reported anything is withheld, and an explanation says so', async () => {
  await using opened = await openPage(browser, `${provinces}&period=2027-01`)
  const { page } = opened
  expect(await page.getByRole('region', { name: 'Kỳ này tóm tắt' }).innerText()).toContain('Chưa đủ số liệu')
  expect(await page.getByRole('cell', { name: /^Nguồn chưa gửi/u }).count()).toBe(34)
  await page.goto('/rankings/province/38?source=platform&period=2027-01')
  await settled(page)
  expect(await page.getByRole('main').innerText()).toContain('Nguồn chưa gửi ngày nào của kỳ nên không có điểm')
})

test('all communes stand in one list of which only the rows in sight are drawn, and whose length is told', async () => {
  await using opened = await openPage(browser, '/rankings/commune?page=all')
  const { page } = opened
  const summary = await page.getByRole('region', { name: 'Kỳ này tóm tắt' }).innerText()
  const ranked = toNumber(/Được xếp hạng\s+([\d.]+)/u.exec(summary)?.[1] ?? '')
  const table = page.locator('table[aria-rowcount]')
  expect(await table.getAttribute('aria-rowcount')).toBe(String(ranked + 1))
  expect(await table.locator('tbody tr[data-index]').count()).toBeLessThan(60)
  await page.getByRole('region', { name: /^Bảng cuộn được: Xếp hạng xã/u }).focus()
  const last = table.locator(`tr[aria-rowindex="${ranked + 1}"] [data-explain]`)
  await expect
    .poll(
      async () => {
        await page.keyboard.press('End')
        return last.count()
      },
      { timeout: 15_000, interval: 300 },
    )
    .toBe(1)
  expect(
    await faultsIn(browser, '/rankings/commune?page=all', { language: 'en', colorScheme: 'dark', width: 360 }),
  ).toEqual([])
})

test('the points of a department are explained down to exactly the dossiers that lose them', async () => {
  await using opened = await openPage(browser, '/rankings/department/H56.12')
  const { page } = opened
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Sở Xây dựng - tỉnh Thanh Hóa')
  const card = page.locator('#TDGQ')
  const { headers, rows } = await readTable(card.getByRole('table'))
  const value = (name: string) => rows[0]?.[headers.indexOf(name)] ?? ''
  const lost = toNumber(value('Mẫu số')) - toNumber(value('Tử số'))
  const link = card.getByRole('link', { name: / hồ sơ mất điểm$/u })
  expect(toNumber((await link.innerText()).replace(' hồ sơ mất điểm', ''))).toBe(lost)
  await link.click()
  await page.waitForURL(/\/dossiers/u)
  await settled(page)
  expect(addressOf(page)).toBe('/dossiers?list=cohort-not-in-time&days=2025-07-01..2025-07-31&agency=H56.12')
  expect(await page.getByRole('main').innerText()).toContain(lost.toLocaleString('vi-VN'))
})

test('what nobody observed is neither lost nor won, and says why', async () => {
  await using opened = await openPage(browser, '/rankings/province/38?source=platform&cal=second')
  const { page } = opened
  const card = page.getByRole('region', { name: 'Công khai, minh bạch: chưa quan sát được điểm nào trong 18' })
  expect(await card.innerText()).toContain('Chưa quan sát: Ngày công bố')
  const move = page.getByRole('region', { name: /so với 01\/07\/2025 – 14\/07\/2025/u })
  expect(await move.innerText()).toContain('Thay đổi của các nhóm cộng lại đúng bằng thay đổi của tổng điểm')
})

test('the file of the ranking has codes, intervals and what was observed, and says that it is simulated', async () => {
  await using opened = await openPage(browser, provinces)
  const { page } = opened
  const file = await downloadTable(page.getByRole('button', { name: 'Tải CSV' }).first())
  expect(file.fileName).toBe('xep-hang_tinh_nen-tang_2025-07-01_2025-08-01.csv')
  expect(file.rows.length).toBeGreaterThanOrEqual(34)
  for (const header of ['Hạng tốt nhất do may rủi (mọi đơn vị cùng lúc)', 'Điểm quan sát được', 'Mã cơ quan']) {
    expect(file.headers).toContain(header)
  }
})

test('a ranking without the part that knows agencies stands by their codes', async () => {
  await using opened = await openPage(browser, provinces, {
    prepare: withoutParts('PlatformRanking', 'administrative-units', ['ranking.page.entries.agency']),
  })
  const { rows } = await readTable(ranking(opened.page))
  expect(rows).toHaveLength(34)
  expect(rows[0]?.[1]).toMatch(/^H\d+/u)
})

test('a list that failed by itself is named, and how far the ranking can be relied on still stands', async () => {
  await using opened = await openPage(browser, provinces, {
    prepare: withoutParts('PlatformRanking', 'evaluations', ['ranking.page', 'ranking.unrankedPage', 'ranking.worst']),
  })
  const { page } = opened
  await page.getByText('Phần xếp hạng chưa trả lời').first().waitFor()
  expect(await page.getByRole('button', { name: 'Thử lại' }).count()).toBeGreaterThan(0)
  expect(await page.getByRole('region', { name: 'Kỳ này tóm tắt' }).count()).toBe(1)
  expect(await ranking(page).count()).toBe(0)
})
