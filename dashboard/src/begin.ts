import { firstQuestions } from './app/first-questions.ts'
import { pageOf } from './app/page-of.ts'
import { parseFilters } from './filters/filters.ts'
import { dossiersPath, parseScreen, splitLanguage } from './filters/screen.ts'
import { beginAnswers } from './graphql/begun-answers.ts'

/**
 * Runs in the head of the page, before the application is fetched: asks the first questions of the screen, and has the
 * browser fetch its code. Both then arrive beside the application and not after it.
 */

declare global {
  /** The files of each page beyond those that every page loads, by the page's name. Written into the page by its build. */
  var pageFiles: Readonly<Record<string, readonly string[]>> | undefined
}

function fetchAhead(file: string): void {
  const link = document.createElement('link')
  link.href = `/${file}`
  if (file.endsWith('.css')) {
    link.rel = 'preload'
    link.as = 'style'
  } else link.rel = 'modulepreload'
  document.head.append(link)
}

const { path } = splitLanguage(location.pathname)
const screen = parseScreen(path)
const { filters } = parseFilters(location.search, path === dossiersPath)
const page = pageOf(screen, filters)
beginAnswers(firstQuestions(screen, filters))
if (page !== null) for (const file of globalThis.pageFiles?.[page] ?? []) fetchAhead(file)
