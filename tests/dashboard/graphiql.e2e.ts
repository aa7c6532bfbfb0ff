import { expect, test } from 'vitest'
import { openBrowser, openPage } from '../_kit/browser.ts'

const browser = await openBrowser()

test('a developer opens an example, runs it, and reads what its fields mean', async () => {
  await using opened = await openPage(browser, '/graphql')
  const { page, problems } = opened
  const examples = page.getByRole('region', { name: 'Examples' }).getByRole('button')
  expect(await examples.count()).toBe(10)
  await examples.filter({ hasText: '(Q02)' }).click()
  await page.getByRole('tab', { name: 'Position' }).waitFor()
  await page.getByRole('button', { name: /Execute query/ }).click()
  await page.locator('.result-window', { hasText: 'UBND tỉnh Thanh Hóa' }).waitFor()

  await page.getByRole('button', { name: 'Show Documentation Explorer' }).click()
  await page.getByRole('link', { name: 'Query', exact: true }).click()
  await page.getByText('Units valid on the day (today when absent), in order of code').waitFor()
  // The policy of the page refuses nothing that GraphiQL does, and nothing is asked of another host.
  expect(problems).toEqual([])
})

test('an example takes the place of an unchanged one, and what was written keeps its tab', async () => {
  await using opened = await openPage(browser, '/graphql')
  const { page } = opened
  const examples = page.getByRole('region', { name: 'Examples' }).getByRole('button')
  const tabs = page.getByRole('tab')
  await examples.filter({ hasText: '(Q03)' }).click()
  await page.getByRole('tab', { name: 'LostPoints' }).waitFor()
  expect(await tabs.count()).toBe(1)
  await page.locator('.graphiql-query-editor textarea').focus()
  await page.keyboard.type('# mine ')
  await examples.filter({ hasText: '(Q04)' }).click()
  await page.getByRole('tab', { name: 'Waiting' }).waitFor()
  expect(await tabs.allTextContents()).toEqual([
    expect.stringContaining('LostPoints'),
    expect.stringContaining('Waiting'),
  ])
})
