import { AxeBuilder } from '@axe-core/playwright'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { afterAll, inject } from 'vitest'

/** Chromium's own network habits are switched off; its web security stays on. */
export const chromiumArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--no-first-run',
]

/** One browser for a test file, closed after it. */
export async function openBrowser(): Promise<Browser> {
  const browser = await chromium.launch({
    executablePath: inject('chromiumPath'),
    args: chromiumArguments,
    env: { ...process.env, ...inject('chromiumEnvironment') },
  })
  afterAll(() => browser.close())
  return browser
}

export interface OpenPage {
  readonly page: Page
  /** Errors of the console and of scripts since the page was opened; a sound page has none. */
  readonly problems: string[]
}

/** Opens a path of the platform and waits until nothing is loading any more. */
export async function openPage(browser: Browser, path: string, options: BrowserContextOptions = {}): Promise<OpenPage> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    ...options,
  })
  const page = await context.newPage()
  const problems: string[] = []
  page.on('console', (message) => message.type() === 'error' && problems.push(message.text()))
  page.on('pageerror', (error) => problems.push(error.message))
  await page.goto(new URL(path, inject('stackUrl')).href)
  await settled(page)
  return { page, problems }
}

/** Waits until no card is busy. */
export async function settled(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle')
  await page.waitForFunction('document.querySelector(\'[aria-busy="true"]\') === null')
}

/** What axe finds, as short sentences: rule, place and help. */
export async function axeFindings(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze()
  return violations.flatMap(({ id, nodes, help }) => nodes.map((node) => `${id} at ${node.target.join(' ')}: ${help}`))
}
