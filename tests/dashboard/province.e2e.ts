import type { Page } from 'playwright-core'
import { readListAddress } from '@motcua/dashboard/list-address'
import { expect, inject, test } from 'vitest'
import { provinceCodes, readCalibration } from '@motcua/dossiers/simulation/calibration/calibration'
import { brokenProxy, held, unreachable, withoutParts, withPart } from '../_kit/answer-otherwise.ts'
import { askGraph } from '../_kit/ask-graph.ts'
import { addressOf, openBrowser, openPage, settled } from '../_kit/browser.ts'
import { downloadTable, readTable, toNumber } from '../_kit/read-table.ts'
import { faultsIn, looks } from '../_kit/screen-faults.ts'

const browser = await openBrowser()

const card = (page: Page, id: string) => page.locator(`#${id}`)
const table = (page: Page, id: string) => card(page, id).getByRole('table').first()

/** As if none but Thanh Hoá had sent anything: in the demonstration every province has. */
async function sentNothing(page: Page): Promise<void> {
  const july = { from: '2025-07-01', until: '2025-08-01' }
  const ofHaNoi = { province: '01', unit: { name: 'Hà Nội' }, ...july }
  await withPart('ProvinceDossiers', 'administrativeUnit.statistics.trustReport', {
    trust: 'WITHHELD',
    missing: [ofHaNoi],
    sources: 1,
    complete: 0,
    silent: 1,
    judgedThrough: '2025-07-31',
    hasEnded: true,
  })(page)
  const missing = provinceCodes(readCalibration()).flatMap((province) => (province === '38' ? [] : { province }))
  await withPart('ProvinceReporting', 'nationalStatistics.trustReport', { missing })(page)
}

test.each(looks)('the page of Thanh Hoá has no fault in $language, $colorScheme, $width px wide', async (look) => {
  expect(await faultsIn(browser, '/p/38', look)).toEqual([])
})

test.each(looks.slice(1, 3))('the page of a province without dossiers has no fault in $language', async (look) => {
  expect(await faultsIn(browser, '/p/01', look, sentNothing)).toEqual([])
})

test('Thanh Hoá received 160,766 dossiers in July 2025: level by channel, in both languages, and every sum holds', async () => {
  await using opened = await openPage(browser, '/p/38')
  const { page } = opened
  expect(await readTable(table(page, 'levels'))).toEqual({
    headers: ['Cấp', 'Trực tuyến', 'Trực tiếp', 'Tổng', 'Tỷ lệ trực tuyến'],
    rows: [
      ['Cấp tỉnh', '36.744', '1.191', '37.935', '96,86%'],
      ['Cấp xã', '114.798', '8.033', '122.831', '93,46%'],
      ['Tổng', '151.542', '9.224', '160.766', '94,26%'],
    ],
  })
  const sums = await card(page, 'levels').locator('[data-holds="true"]').allInnerTexts()
  expect(sums.map((sum) => sum.trim().split('\n')[0])).toEqual([
    '36.744 + 1.191 = 37.935',
    '114.798 + 8.033 = 122.831',
    '151.542 + 9.224 = 160.766',
    '37.935 + 122.831 = 160.766',
  ])
  expect(await page.locator('[data-holds="false"]').count()).toBe(0)

  await page.goto('/en/p/38')
  await settled(page)
  expect((await readTable(table(page, 'levels'))).rows.at(-1)?.slice(1)).toEqual([
    '151,542',
    '9,224',
    '160,766',
    '94.26%',
  ])
  const landOffice = table(page, 'agencies').getByRole('row', { name: 'Land Registration Office' })
  expect(await landOffice.locator('[lang="vi"]').innerText()).toBe('Văn phòng Đăng ký đất đai')
})

test('real and simulated figures of one province are told apart: its rank is real, its dossiers and staff are not', async () => {
  await using opened = await openPage(browser, '/p/38')
  const { page } = opened
  const rank = await page.getByRole('region', { name: 'Hạng do Cổng công bố' }).innerText()
  expect(rank).toMatch(/^Hạng do Cổng công bố\s+26\/34\s.*60,80\/100 điểm\s+Số liệu thật\s+· 10\/10\/2026/su)
  const originsIn = async (ids: readonly string[]) => {
    const marks = page.locator(ids.map((id) => `#${id} [data-origin]`).join(', '))
    return [...new Set((await marks.allInnerTexts()).map((text) => text.replaceAll(/\s+/gu, ' ')))]
  }
  expect(await originsIn(['figures', 'levels', 'flow', 'days', 'communes', 'agencies', 'staff'])).toEqual([
    'Mô phỏng · 31/07/2025',
  ])
  expect(await originsIn(['score', 'indicators', 'history'])).toEqual(['Số liệu thật · 10/10/2026'])
})

test('a province without dossiers says so in place of every figure of them, and still shows its real score', async () => {
  await using opened = await openPage(browser, '/p/01', { prepare: sentNothing })
  const { page } = opened
  const instead = page.getByRole('region', { name: 'Chưa có hồ sơ của kỳ này trên nền tảng' })
  expect(await instead.innerText()).toContain('Đây không phải số 0.')
  expect(await page.locator('#levels, #flow, #days').count()).toBe(0)
  expect((await readTable(table(page, 'communes'))).headers).toEqual(['Đơn vị', 'Mã'])
  expect((await readTable(table(page, 'communes'))).rows).toHaveLength(126)
  expect((await readTable(table(page, 'agencies'))).headers).toEqual(['Cơ quan', 'Mã'])
  expect(await page.getByRole('region', { name: 'Hạng do Cổng công bố' }).innerText()).toMatch(/34\/34\s.*55,23\/100/su)
  expect(await page.locator('[data-origin="SIMULATED"]').count()).toBe(0)
  const simulatedElsewhere = await page.locator('#figures, #communes, #agencies, #staff').allInnerTexts()
  expect(simulatedElsewhere).toHaveLength(4)
  expect(simulatedElsewhere.join('\n')).not.toMatch(/^0(?:,0+)?%?$/mu)

  await instead.getByRole('link', { name: 'Tỉnh Thanh Hóa' }).click()
  await page.getByRole('heading', { level: 1, name: 'Tỉnh Thanh Hóa' }).waitFor()
})

test('the on-time definition is chosen, named beside the rate, kept in the address, and Back returns to the one before', async () => {
  await using opened = await openPage(browser, '/p/38')
  const { page } = opened
  const onTime = page
    .getByRole('term')
    .filter({ hasText: /^Đúng hạn$/u })
    .locator('xpath=..')
  const byA = await onTime.innerText()
  expect(byA).toMatch(/\d\d,\d\d%\s+1\d\d\.\d{3}\/1\d\d\.\d{3} · định nghĩa A/u)
  const definition = page.getByRole('combobox', { name: 'Tỷ lệ đúng hạn theo định nghĩa' })
  await definition.selectOption('D')
  await onTime.getByText('định nghĩa D').waitFor()
  await settled(page)
  const byD = await onTime.innerText()
  expect(byD.match(/\d\d,\d\d%/u)?.[0]).not.toBe(byA.match(/\d\d,\d\d%/u)?.[0])
  expect(addressOf(page)).toBe('/p/38?def=ontime.D')

  await using copied = await openPage(browser, '/p/38?def=ontime.D')
  const shown = copied.page
    .getByRole('term')
    .filter({ hasText: /^Đúng hạn$/u })
    .locator('xpath=..')
  expect(await shown.innerText()).toBe(byD)

  await page.goBack()
  await onTime.getByText('định nghĩa A').waitFor()
  expect(addressOf(page)).toBe('/p/38')
})

test('months of which nothing is reported are greyed out with the reason, and ] does not lead there', async () => {
  await using opened = await openPage(browser, '/p/38')
  const { page } = opened
  const months = page.getByRole('combobox', { name: 'Kỳ số liệu của nền tảng' })
  const silent = months.getByRole('option', { name: 'tháng 9/2025 (chưa có số liệu)' })
  await silent.waitFor({ state: 'attached' })
  expect(await silent.isDisabled()).toBe(true)
  expect(await months.getByRole('option', { name: 'tháng 7/2025', exact: true }).isDisabled()).toBe(false)
  expect(await page.getByRole('button', { name: 'Sau', exact: true }).isDisabled()).toBe(true)
  await page.keyboard.press(']')
  expect(addressOf(page)).toBe('/p/38')
})

test('the address of a month that no source reported says so, and no figure is made up or kept', async () => {
  await using opened = await openPage(browser, '/p/38?period=2025-09')
  const { page } = opened
  await page.getByRole('region', { name: 'Chưa có hồ sơ của kỳ này trên nền tảng' }).waitFor()
  expect(await page.locator('[data-trust]').innerText()).toBe(
    'Chưa đủ số liệu: thiếu 01/09/2025 – 30/09/2025 của Thanh Hóa.',
  )
  expect(await card(page, 'levels').count()).toBe(0)

  const { prepare, release } = held('ProvinceDossiers')
  await prepare(page)
  await page.getByRole('combobox', { name: 'Kỳ số liệu của nền tảng' }).selectOption('2025-07')
  await card(page, 'levels').locator('[aria-busy="true"]').waitFor()
  expect(await card(page, 'levels').getByRole('table').count()).toBe(0)
  expect(await page.locator('[data-trust]').count()).toBe(0)
  release()
  await card(page, 'levels').getByText('160.766', { exact: true }).first().waitFor()
  expect(await page.locator('[data-trust]').innerText()).toBe('Đủ số liệu: nguồn của tỉnh, thành phố đã gửi đủ kỳ này.')
})

test('a quarter of which a part is reported says which days are missing; a month that is none falls back with a notice', async () => {
  await using opened = await openPage(browser, '/p/38?period=2025-Q3')
  const { page } = opened
  expect(await page.locator('[data-trust="WITHHELD"]').innerText()).toMatch(
    /^Chưa đủ số liệu: thiếu \d\d\/\d\d\/2025 – 30\/09\/2025 của Thanh Hóa\.$/u,
  )
  await page.goto('/p/38?period=2025-13')
  await page.getByText('đã bỏ qua: period=2025-13').waitFor()
  await settled(page)
  expect((await readTable(table(page, 'levels'))).rows.at(-1)?.[3]).toBe('160.766')
})

test('the 166 communes sum to 122,831 on screen and in their file, by the keyboard in any order', async () => {
  await using opened = await openPage(browser, '/p/38')
  const { page } = opened
  const communes = table(page, 'communes')
  const received = communes.getByRole('columnheader', { name: 'Tiếp nhận trong kỳ' })
  await received.getByRole('button').focus()
  await page.keyboard.press('Enter')
  expect(await received.getAttribute('aria-sort')).toBe('descending')
  expect(addressOf(page)).toBe('/p/38?sort=-received')
  const shown = await readTable(communes)
  expect(shown.rows[0]?.[0]).toBe('phường Hạc Thành')

  const file = await downloadTable(card(page, 'communes').getByRole('button', { name: 'Tải CSV' }))
  expect(file.fileName).toBe('cap-xa_38_2025-07.csv')
  expect(file.hasByteOrderMark).toBe(true)
  expect(file.headers.slice(0, 4)).toEqual(['Mã', 'Đơn vị', 'Loại', 'Tiếp nhận trong kỳ'])
  expect(file.rows).toHaveLength(166)
  expect(file.rows.map(([code, name, , count]) => [name, code, Number(count)])).toEqual(
    shown.rows.map(([name, code, count = '']) => [name, code, toNumber(count)]),
  )
  expect(file.rows.reduce((sum, cells) => sum + Number(cells[3]), 0)).toBe(122_831)
  expect(file.notes.join('\n')).toMatch(
    /tháng 7\/2025\nMô phỏng, tính đến 31\/07\/2025\nNguồn: .+\nHồ sơ thủ tục hành chính .+\ntỉnh Thanh Hóa, 01\/07\/2025 – 31\/07\/2025; .+\nĐủ số liệu: .+\nĐịa chỉ trên nền tảng: \/p\/38\?period=2025-07\nđúng hạn theo định nghĩa A/u,
  )
})

test('the days of July are a chart and a table that sum to what was received', async () => {
  await using opened = await openPage(browser, '/p/38')
  const { page } = opened
  const days = card(page, 'days')
  await days.scrollIntoViewIfNeeded()
  await days.locator('.recharts-surface').first().waitFor()
  await page.keyboard.press('t')
  const shown = await readTable(days.getByRole('table'))
  const received = shown.headers.indexOf('Tiếp nhận')
  expect(addressOf(page)).toBe('/p/38?view=table')
  expect(shown.rows).toHaveLength(31)
  expect(shown.rows.reduce((sum, cells) => sum + toNumber(cells[received] ?? ''), 0)).toBe(160_766)
})

test('every number of the score leads to its numerator, its denominator and the ranking that explains it', async () => {
  await using opened = await openPage(browser, '/p/38')
  const { page } = opened
  const { headers, rows } = await readTable(table(page, 'indicators'))
  const onTime = rows.find(([name]) => name?.startsWith('2.1'))
  expect(onTime?.[headers.indexOf('Tỷ lệ')]).toBe('88,77%')
  expect(onTime?.[headers.indexOf('Tử/mẫu số')]).toBe('451.375/508.504')
  expect(onTime?.[headers.indexOf('Điểm')]).toBe('17,75/20')
  await page.getByRole('link', { name: 'Vì sao ở hạng này?' }).first().click()
  await page.getByRole('heading', { level: 1, name: /Thanh Hóa/u }).waitFor()
  expect(addressOf(page)).toBe('/rankings/province/38')
})

test('when staff cannot be reached only its card says so, and asking again brings it', async () => {
  await using opened = await openPage(browser, '/p/38', { prepare: unreachable('ProvinceStaff') })
  const { page } = opened
  const failure = page.getByRole('alert')
  await failure.waitFor()
  expect(await failure.count()).toBe(1)
  const staff = card(page, 'staff')
  expect(await staff.getByRole('alert').innerText()).toContain('NETWORK')
  expect(await staff.getByRole('heading', { name: 'Nhân sự và tài khoản' }).isVisible()).toBe(true)
  expect((await readTable(table(page, 'levels'))).rows.at(-1)?.[3]).toBe('160.766')
  await page.unrouteAll()
  await failure.getByRole('button', { name: 'Thử lại' }).click()
  await staff.getByRole('heading', { name: /^18\.174 tài khoản/u }).waitFor()
  expect(await failure.count()).toBe(0)
})

test('when the dossiers do not answer the communes keep their names, and nothing of them is shown as 0', async () => {
  const statistics = ['administrativeUnit.statistics', 'administrativeUnit.children.nodes.statistics']
  await using opened = await openPage(browser, '/p/38', {
    async prepare(page) {
      await withoutParts('ProvinceCommunes', 'dossiers', statistics)(page)
      await brokenProxy('ProvinceDossiers')(page)
    },
  })
  const { page } = opened
  await card(page, 'figures').getByRole('alert').waitFor()
  await settled(page)
  const { headers, rows } = await readTable(table(page, 'communes'))
  expect(rows).toHaveLength(166)
  expect(headers).toEqual(['Đơn vị', 'Mã'])
  expect(await card(page, 'communes').innerText()).toContain('Phần hồ sơ chưa trả lời')
  expect(await page.getByRole('region', { name: 'Hạng do Cổng công bố' }).innerText()).toContain('26/34')
  expect(await card(page, 'staff').innerText()).toContain('18.174')
})

test('a slow answer keeps the place of its cards grey, and the figures come into it', async () => {
  const { prepare, release } = held('ProvinceDossiers')
  await using opened = await openPage(browser, '/p/38', { prepare, settle: false })
  const { page } = opened
  const levels = card(page, 'levels')
  await levels.locator('[aria-busy="true"]').waitFor()
  expect(await levels.innerText()).toBe('Đang tải số liệu')
  const before = await levels.boundingBox()
  expect(before?.height).toBeGreaterThan(300)
  release()
  await levels.getByRole('table').waitFor()
  expect(await levels.innerText()).toContain('160.766')
})

test('a code that no province bears says so and finds one by name; the code of a commune leads to its page and to its row', async () => {
  await using opened = await openPage(browser, '/p/99')
  const { page } = opened
  await page.getByRole('heading', { level: 1, name: 'Không có tỉnh, thành phố mang mã 99' }).waitFor()
  await page.getByRole('searchbox', { name: 'Lọc tỉnh, thành phố theo tên hoặc mã' }).fill('thanh hoa')
  const found = page.getByRole('main').getByRole('link')
  await expect.poll(() => found.allInnerTexts()).toEqual(['38 Tỉnh Thanh Hóa'])

  await page.goto('/p/14797')
  await page.getByRole('link', { name: 'Mở trang Phường Hạc Thành' }).waitFor()
  await page.getByRole('link', { name: 'Mở trong trang Tỉnh Thanh Hóa' }).click()
  await page.getByText('Đang xem: phường Hạc Thành').waitFor()
  const row = page.locator('[data-row="14797"]')
  await expect.poll(() => row.boundingBox().then((box) => box !== null && box.y >= 0 && box.y < 900)).toBe(true)
})

test('on paper all communes and days are printed and nothing that only works on a screen', async () => {
  await using opened = await openPage(browser, '/p/38')
  const { page } = opened
  await page.emulateMedia({ media: 'print' })
  for (const id of ['levels', 'days', 'communes', 'agencies', 'indicators', 'history', 'staff']) {
    await table(page, id).getByRole('row').last().waitFor()
  }
  const controls = page.locator('nav, search, fieldset, button:not(th button), select:not(label select)')
  expect(await controls.filter({ visible: true }).allInnerTexts()).toEqual([])
  const region = card(page, 'communes').getByRole('region', { name: /^Bảng cuộn được/u })
  const cut = await region.evaluate(
    (box: { scrollHeight: number; clientHeight: number }) => box.scrollHeight - box.clientHeight,
  )
  expect(cut).toBeLessThanOrEqual(0)
})

test('Q08: departments and communes below 95 % are listed by the server, in its order, and the target is one control', async () => {
  await using opened = await openPage(browser, '/p/38')
  const { page } = opened
  const below = page.locator('#below')
  const heading = async () => below.getByRole('heading', { level: 2 }).innerText()
  const ratesOf = async () => {
    const { headers, rows } = await readTable(table(page, 'below'))
    const at = headers.indexOf('Đúng hạn')
    return rows.map((cells) => parseFloat((cells[at] ?? '').replace(',', '.')))
  }
  const rates = await ratesOf()
  expect(rates.length).toBeGreaterThan(0)
  expect(await heading()).toBe(`${rates.length} cơ quan, đơn vị đúng hạn dưới 95%`)
  expect(rates.filter((rate) => rate >= 95)).toEqual([])
  expect(rates).toEqual(rates.toSorted((one, other) => one - other))
  await below.getByRole('combobox', { name: 'Chỉ tiêu' }).selectOption('all')
  await settled(page)
  expect(addressOf(page)).toBe('/p/38?below=all')
  expect((await ratesOf()).length).toBeGreaterThan(rates.length)
})

/** The graph opens so many lists in one request. */
const listsAtOnce = 40

async function totalsOf(addresses: readonly string[]): Promise<readonly number[]> {
  const filters = addresses.map((address) => readListAddress(new URL(address).search.slice(1)).filter)
  const lists = filters.map((_, at) => `l${at}: dossiers(filter: $f${at}, first: 1) { totalCount }`)
  const query = `query (${filters.map((_, at) => `$f${at}: DossierFilter!`).join(', ')}) { ${lists.join(' ')} }`
  const variables = Object.fromEntries(filters.map((filter, at) => [`f${at}`, filter]))
  const { data, errors } = await askGraph<Record<string, { totalCount: number }>>(inject('stackUrl'), {
    query,
    variables,
  })
  expect(errors).toBeUndefined()
  return filters.map((_, at) => data[`l${at}`]?.totalCount ?? -1)
}

test('R04: every number of the page that leads to a list is the heading of that list', async () => {
  await using opened = await openPage(browser, '/p/38?below=all')
  const { page } = opened
  const links: string[][] = await page
    .getByRole('main')
    .locator('a[href*="/dossiers?"], a[href$="/dossiers"]')
    .evaluateAll((all: { href: string; textContent: string }[]) =>
      all.map(({ href, textContent }) => [href, textContent]),
    )
  const numbers = new Map(
    links.flatMap(([href = '', text = '']) => (/^[\d.]+$/u.test(text.trim()) ? [[href, toNumber(text)] as const] : [])),
  )
  expect(numbers.size).toBeGreaterThan(300)
  const all = [...numbers]
  for (let begin = 0; begin < all.length; begin += listsAtOnce) {
    const part = all.slice(begin, begin + listsAtOnce)
    const totals = await totalsOf(part.map(([href]) => href))
    expect(part.map(([href], at) => [href, totals[at]])).toEqual(part.map(([href, count]) => [href, count]))
  }
})
