import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import type { Locator } from 'playwright-core'

export interface TableOnScreen {
  readonly headers: readonly string[]
  /** The first line of every cell: the value, without what explains it below. */
  readonly rows: readonly (readonly string[])[]
}

/** A table as a reader sees it. */
export async function readTable(table: Locator): Promise<TableOnScreen> {
  const lines = await table.locator('tr').allInnerTexts()
  const [headers = [], ...rows] = lines.map((line) =>
    line.split('\t').map((cell) => cell.trim().split('\n')[0]?.trim() ?? ''),
  )
  return { headers, rows }
}

export interface DownloadedTable {
  readonly fileName: string
  readonly headers: readonly string[]
  readonly rows: readonly (readonly string[])[]
  /** The lines below the table: what it is, of when, from where. */
  readonly notes: readonly string[]
  /** True when the file starts with the mark by which Excel knows UTF-8. */
  readonly hasByteOrderMark: boolean
}

/** Presses the button and reads the file that the browser saves. */
export async function downloadTable(button: Locator): Promise<DownloadedTable> {
  const [download] = await Promise.all([button.page().waitForEvent('download'), button.click()])
  const text = readFileSync(await download.path(), 'utf8')
  const lines: string[][] = parse(text, { bom: true, relax_column_count: true })
  const end = lines.findIndex((cells) => cells.length === 1 && cells[0] === '')
  const [headers = [], ...rows] = end === -1 ? lines : lines.slice(0, end)
  return {
    fileName: download.suggestedFilename(),
    headers,
    rows,
    notes: end === -1 ? [] : lines.slice(end + 1).map((cells) => cells.join(',')),
    hasByteOrderMark: text.startsWith('\uFEFF'),
  }
}

/** 68,80 or 94,26% of a Vietnamese page as the number that stands in the file. */
export function toNumber(printed: string): number {
  const number = Number(printed.replace('%', '').replaceAll('.', '').replace(',', '.').replace('−', '-'))
  return printed.endsWith('%') ? number / 100 : number
}
