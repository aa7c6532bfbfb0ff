import { type Browser, type BrowserContextOptions, chromium, type Page, type Request } from 'playwright-core'
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

export interface OpenPage extends AsyncDisposable {
  readonly page: Page
  /** Errors of the console and of scripts since the page was opened; a sound page has none. */
  readonly problems: string[]
}

/** What is done to a page before it is opened, such as answering a question otherwise. */
export type Preparation = (page: Page) => Promise<void>

interface PageToOpen extends BrowserContextOptions {
  readonly prepare?: Preparation
  /** False: the first questions need not be answered yet. */
  readonly settle?: boolean
}

/** Opens a path of the platform as a reader with an empty cache, and waits until nothing is loading any more. */
export async function openPage(browser: Browser, path: string, options: PageToOpen = {}): Promise<OpenPage> {
  const { prepare, settle = true, ...look } = options
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    baseURL: inject('stackUrl'),
    ...look,
  })
  const page = await context.newPage()
  page.setDefaultTimeout(15_000)
  const problems: string[] = []
  page.on('console', (message) => message.type() === 'error' && problems.push(message.text()))
  page.on('pageerror', (error) => problems.push(error.message))
  watchRequests(page)
  await prepare?.(page)
  await page.goto(path)
  if (settle) await settled(page)
  return {
    page,
    problems,
    async [Symbol.asyncDispose]() {
      // An answer that is still being changed for a test that has ended is nobody's fault.
      await page.unrouteAll({ behavior: 'ignoreErrors' })
      await context.close()
    },
  }
}

/** Requests of a page that have no answer yet. */
const unanswered = new WeakMap<Page, Set<Request>>()

function watchRequests(page: Page): void {
  const open = new Set<Request>()
  unanswered.set(page, open)
  page.on('request', (request) => open.add(request))
  page.on('requestfinished', (request) => open.delete(request))
  page.on('requestfailed', (request) => open.delete(request))
}

const mostChecks = 300
const quietChecks = 4

/** Waits until for a fifth of a second no card has been busy and no request open: one question may follow from another. */
export async function settled(page: Page): Promise<void> {
  const busy = page.locator('[aria-busy="true"]')
  let quiet = 0
  for (let check = 0; check < mostChecks; check += 1) {
    const isQuiet = unanswered.get(page)?.size === 0 && (await busy.count()) === 0
    quiet = isQuiet ? quiet + 1 : 0
    if (quiet === quietChecks) return
    await page.waitForTimeout(50)
  }
  throw new Error(`${page.url()} is still loading`)
}

/** The path with its query, as it stands in the address bar. */
export function addressOf(page: Page): string {
  const { pathname, search } = new URL(page.url())
  return pathname + search
}
