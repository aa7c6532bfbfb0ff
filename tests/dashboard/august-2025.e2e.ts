import type { Page } from 'playwright-core'
import { expect, inject, test } from 'vitest'
import { openBrowser, openPage, settled } from '../_kit/browser.ts'
import { downloadTable } from '../_kit/read-table.ts'

/** Of August 2025 the demonstration has ends of old dossiers and the receptions of its first days alone. */
const browser = await openBrowser()
const august = 'period=2025-08'
const words = /Tạm tính|Chưa đủ số liệu/u

const rankings = [
  `/rankings/province?source=platform&${august}`,
  `/rankings/province?source=platform&${august}&compare=prev`,
  `/rankings/province?source=platform&${august}&view=bars`,
  `/rankings/province?source=platform&${august}&view=scatter`,
  `/rankings/province?source=platform&${august}&view=history&sel=38,01`,
  `/rankings/province?source=platform&${august}&view=compare&sel=38,01`,
  `/rankings/units/H56?source=platform&${august}`,
  `/rankings/department?${august}`,
  `/rankings/commune?${august}`,
  `/rankings/commune?${august}&page=all`,
  `/rankings/province/38?source=platform&${august}`,
  `/rankings/units/H56/H56.16?source=platform&${august}`,
]
const pages = [
  `/?${august}`,
  `/p/38?${august}`,
  `/c/14797?${august}`,
  `/dossiers?list=received&unit=38&${august}`,
  `/dossiers?list=overdue&${august}`,
  `/quality?${august}`,
]

/** Cards of the platform's figures that show a position, a movement, or a leader; those of the portal are real. Run by the browser. */
const findDrawn = `[...document.querySelectorAll('main section, main [role="region"]')]
  .filter((card) => card.closest('section:has([data-origin="REAL"])') === null)
  .map((card) => ({
    word: /[Hh]ạng \\d+|dẫn đầu|▲|▼|Cao nhất|Thấp nhất/u.exec(card.innerText)?.[0] ?? '',
    rows: card.querySelectorAll('[data-explain]').length,
    moves: card.querySelectorAll('[data-move]').length,
    text: card.innerText.slice(0, 80),
  }))
  .filter(({ word, rows, moves }) => word !== '' || rows > 0 || moves > 0)`

const drawnIn = (page: Page) => page.evaluate<unknown[]>(findDrawn)

test.each(rankings)('%s draws no position, movement or leader, and says why', async (address) => {
  await using opened = await openPage(browser, address)
  const { page } = opened
  await settled(page)
  expect(await page.locator('[data-trust]').first().innerText()).toMatch(words)
  expect(await drawnIn(page)).toEqual([])
})

test.each(pages)('%s says beside the figures of the platform that the month is not complete', async (address) => {
  await using opened = await openPage(browser, address)
  const { page } = opened
  await settled(page)
  await expect.poll(() => page.getByRole('main').innerText()).toMatch(words)
  expect(await drawnIn(page)).toEqual([])
})

test('July, which is complete, draws positions on the same page: the walk would find them', async () => {
  await using opened = await openPage(browser, '/rankings/province?source=platform&period=2025-07')
  const { page } = opened
  await settled(page)
  expect(await page.locator('[data-trust]').innerText()).toMatch(/^Đủ số liệu/u)
  expect(await drawnIn(page)).not.toEqual([])
})

test('the file of those without a position says the trust of the month', async () => {
  await using opened = await openPage(browser, rankings[0] ?? '')
  const panel = opened.page.getByRole('region', { name: /34 đơn vị chưa được xếp hạng/u })
  await panel.getByRole('table').waitFor()
  const { notes } = await downloadTable(panel.getByRole('button', { name: 'Tải CSV' }))
  expect(notes.join('\n')).toMatch(words)
})

test.each(['PROVINCE', 'DEPARTMENT', 'COMMUNE'])('the graph gives no position at the level %s', async (level) => {
  const response = await fetch(`${inject('stackUrl')}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      query: `{ ranking(level: ${level}, period: { from: "2025-08-01", until: "2025-09-01" }) {
        trust entries { position } page { totalCount } unrankedPage { totalCount } } }`,
    }),
  })
  const { data } = (await response.json()) as { data: { ranking: Record<string, unknown> } }
  expect(data.ranking).toMatchObject({ trust: 'WITHHELD', entries: [], page: { totalCount: 0 } })
})
