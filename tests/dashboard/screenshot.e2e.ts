import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { openBrowser, openPage } from '../_kit/browser.ts'
import { readTestEnvironment } from '../_kit/environment.ts'

const folder = new URL('screenshots/', import.meta.url)
const file = new URL('overview-vi.png', folder)
const browser = await openBrowser()

/** Width and height stand at fixed places of every PNG. */
const sizeOf = (png: Buffer) => [png.readUInt32BE(16), png.readUInt32BE(20)]

test('the picture of the overview in the README is of its present size, and small', async () => {
  await using opened = await openPage(browser, '/')
  const fresh = await opened.page.screenshot({ animations: 'disabled' })
  if (readTestEnvironment().updateScreenshots) {
    mkdirSync(folder, { recursive: true })
    writeFileSync(file, fresh)
  }
  const committed = readFileSync(file)
  expect(sizeOf(committed)).toEqual([1280, 900])
  expect(sizeOf(fresh)).toEqual(sizeOf(committed))
  expect(committed.length).toBeLessThan(300_000)
})
