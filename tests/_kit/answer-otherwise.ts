import type { Page, Route } from 'playwright-core'
import type { Preparation } from './browser.ts'

/** One of the dashboard's questions, by the name of its operation. */
function isAbout(route: Route, operation: string): boolean {
  return new URL(route.request().url()).searchParams.get('operationName') === operation
}

/** Handles one operation of the page and lets all others pass to the gateway. */
async function intercept(page: Page, operation: string, handle: (route: Route) => Promise<void>): Promise<void> {
  await page.route('**/graphql?*', (route) => (isAbout(route, operation) ? handle(route) : route.fallback()))
}

/** The connection breaks whenever the operation is asked. */
export function unreachable(operation: string): Preparation {
  return (page) => intercept(page, operation, (route) => route.abort('connectionreset'))
}

/** A proxy answers the operation with a page of its own. */
export function brokenProxy(operation: string): Preparation {
  return (page) =>
    intercept(page, operation, (route) =>
      route.fulfill({ status: 502, contentType: 'text/html', body: '<h1>502 Bad Gateway</h1>' }),
    )
}

/** The real answer, except that a subgraph did not give these parts: null, and an error that names subgraph and path. */
export function withoutParts(operation: string, subgraph: string, parts: readonly string[]): Preparation {
  return (page) =>
    intercept(page, operation, async (route) => {
      const response = await route.fetch()
      const body: unknown = await response.json()
      const extensions = { code: 'SUBGRAPH_UNAVAILABLE', subgraph }
      const errors = parts.map((part) => ({
        message: `${subgraph} does not answer`,
        path: part.split('.'),
        extensions,
      }))
      for (const part of parts) removePart(body, ['data', ...part.split('.')])
      await route.fulfill({ response, json: { ...Object(body), errors } })
    })
}

/** The real answer, except that the part is another one: what a state of the platform would give that the demonstration lacks. */
export function withPart(operation: string, part: string, replacement: unknown): Preparation {
  return (page) =>
    intercept(page, operation, async (route) => {
      const response = await route.fetch()
      const body: unknown = await response.json()
      replacePart(body, ['data', ...part.split('.')], replacement)
      await route.fulfill({ response, json: body })
    })
}

function removePart(value: unknown, path: readonly string[]): void {
  replacePart(value, path, null)
}

/** Sets the value at the path, in every entry of the lists on the way. */
function replacePart(value: unknown, [step = '', ...rest]: readonly string[], replacement: unknown): void {
  if (Array.isArray(value)) value.forEach((entry) => replacePart(entry, [step, ...rest], replacement))
  else if (typeof value === 'object' && value !== null) {
    if (rest.length === 0) Object.assign(value, { [step]: replacement })
    else replacePart(Object.entries(value).find(([key]) => key === step)?.[1], rest, replacement)
  }
}

/** The operation is answered once release is called. */
export function held(operation: string): { readonly prepare: Preparation; readonly release: () => void } {
  const { promise, resolve } = Promise.withResolvers<void>()
  return {
    release: resolve,
    prepare: (page) =>
      intercept(page, operation, async (route) => {
        await promise
        await route.fallback()
      }),
  }
}
