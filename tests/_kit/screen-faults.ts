import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, Page } from 'playwright-core'
import { openPage, type Preparation } from './browser.ts'

/** One way to look at a screen. */
export interface Look {
  readonly language: 'vi' | 'en'
  readonly colorScheme: 'light' | 'dark'
  readonly width: 1280 | 360
}

/** Every pair of language, colours and width occurs in one of the four. */
export const looks: readonly Look[] = [
  { language: 'vi', colorScheme: 'light', width: 1280 },
  { language: 'en', colorScheme: 'dark', width: 1280 },
  { language: 'vi', colorScheme: 'dark', width: 360 },
  { language: 'en', colorScheme: 'light', width: 360 },
]

/**
 * What is wrong with a screen looked at in one way, as short sentences: findings of axe, a page that scrolls sideways,
 * a figure without the mark that says real or simulated, a name of the graph among words, and what the console reports.
 */
export async function faultsIn(
  browser: Browser,
  path: string,
  { language, colorScheme, width }: Look,
  prepare?: Preparation,
) {
  const address = language === 'en' ? `/en${path}` : path
  await using opened = await openPage(browser, address, {
    colorScheme,
    viewport: { width, height: 900 },
    ...(prepare && { prepare }),
  })
  const { page, problems } = opened
  return [
    ...(await axeFindings(page)),
    ...(await sidewaysScrolls(page, width === 1280 ? [1280] : [360, 320])),
    ...(await unmarkedFigures(page)),
    ...(await rawCodes(page)),
    ...problems,
  ]
}

/** Each as: rule, place and help. No screen has frames, and only violations are wanted: both make axe four times as fast. */
async function axeFindings(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode(true)
    .options({ resultTypes: ['violations'] })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze()
  return violations.flatMap(({ id, nodes, help }) => nodes.map((node) => `${id} at ${node.target.join(' ')}: ${help}`))
}

async function sidewaysScrolls(page: Page, widths: readonly number[]): Promise<string[]> {
  const found: string[] = []
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 })
    const beyond = await page.evaluate<number>('document.documentElement.scrollWidth - window.innerWidth')
    if (beyond > 0) found.push(`at ${width} px the page scrolls sideways by ${beyond} px`)
  }
  return found
}

/** A mark says the origin, and the day or that the source names none. */
const mark =
  /^(?:Số liệu thật|Mô phỏng|Real figure|Simulated)\s*· (?:\d{2}\/\d{2}\/\d{4}|\d{1,2} \w{3} \d{4}|nguồn không ghi ngày|the source gives no date)$/u

/** Cards and headline figures without a mark, by their titles, and marks that say too little. */
async function unmarkedFigures(page: Page): Promise<string[]> {
  const main = page.getByRole('main')
  const cards = main.locator('section[aria-labelledby]:has(table, [role="img"], [role="grid"], [role="group"])')
  const figures = cards.or(main.locator('section:has(> dl)'))
  const bare = figures.filter({ hasNot: page.locator('[data-origin]') }).locator('h2, dt')
  const marks = await main.locator('[data-origin]:visible').allInnerTexts()
  return [
    ...(await bare.allInnerTexts()).map((title) => `no mark on “${title}”`),
    ...(marks.length === 0 ? ['no mark on the whole page'] : []),
    ...marks.filter((text) => !mark.test(text)).map((text) => `the mark “${text}” says too little`),
  ]
}

/** Names of the graph such as ONLINE_A, and codes of agencies inside a sentence: they are for programs, or for a code element. */
export async function rawCodes(page: Page): Promise<string[]> {
  const texts = await page.evaluate<{ readonly text: string; readonly inSentence: boolean }[]>(`(() => {
    const found = []
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) {
      const element = walker.currentNode.parentElement
      if (!element || element.closest('code, pre, script, style, [data-code]') || !element.checkVisibility()) continue
      found.push({ text: walker.currentNode.textContent, inSentence: element.closest('p, h1, h2, h3') !== null })
    }
    return found
  })()`)
  return texts
    .filter(
      ({ text, inSentence }) => /\b[A-Z]+\d*_[A-Z_\d]+/u.test(text) || (inSentence && /\bH\d\d\.\d+\b/u.test(text)),
    )
    .map(({ text }) => `a raw code is shown: ${text.trim()}`)
}
