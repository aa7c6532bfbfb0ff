import { launch } from 'chrome-launcher'
import lighthouse from 'lighthouse'
import { afterAll, expect, inject, test } from 'vitest'
import { chromiumArguments } from '../_kit/browser.ts'

const chrome = await launch({
  chromePath: inject('chromiumPath'),
  chromeFlags: ['--headless', ...chromiumArguments],
  envVars: { ...process.env, ...inject('chromiumEnvironment') },
})
afterAll(() => chrome.kill())

// Speed is reported, not judged: it belongs to the machine. What does not change with the machine is judged.
test.each(['/', '/rankings/province', '/p/38'])(
  '%s is accessible and well built as seen by Lighthouse on a phone',
  async (path) => {
    const result = await lighthouse(new URL(path, inject('stackUrl')).href, {
      port: chrome.port,
      onlyCategories: ['performance', 'accessibility', 'best-practices', 'seo'],
    })
    const categories = result?.lhr.categories ?? {}
    const scores = Object.fromEntries(
      Object.entries(categories).map(([id, { score }]) => [id, Math.round((score ?? 0) * 100)]),
    )
    const paint = result?.lhr.audits['largest-contentful-paint']?.displayValue
    console.log(`Lighthouse ${path}: ${JSON.stringify(scores)}, largest contentful paint ${paint}`)
    expect(scores).toMatchObject({ accessibility: 100, 'best-practices': 100 })
  },
)
