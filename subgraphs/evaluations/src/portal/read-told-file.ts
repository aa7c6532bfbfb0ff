import { readFileSync, statSync } from 'node:fs'
import { readEntriesCsv, readIndicatorsCsv } from './read-portal-csv.ts'
import { readPortalJson } from './read-portal-json.ts'
import { mostFileBytes, type Told } from './told-capture.ts'

/** Reads a file in the portal's JSON shape or our CSV, with the indicators of a second file where one is given. */
export function readToldFile(file: string, indicatorsFile: string | null): Told {
  const list = readWith(file, (text) => (/^\s*[{[]/.test(text) ? readPortalJson(text) : readEntriesCsv(text)))
  if (indicatorsFile === null)
    return 'told' in list ? { told: { ...list.told, entries: namedIn(file, list.told.entries) } } : list
  const more = readWith(indicatorsFile, readIndicatorsCsv)
  if ('problems' in list || 'problems' in more) {
    return { problems: [list, more].flatMap((part) => ('problems' in part ? part.problems : [])) }
  }
  const [moment, other] = [list.told.capturedAt, more.told.capturedAt]
  if (moment !== null && other !== null && Date.parse(moment) !== Date.parse(other)) {
    return { problems: [`${file} was captured at ${moment}, ${indicatorsFile} at ${other}; they are two captures.`] }
  }
  return {
    told: {
      ...list.told,
      entries: namedIn(file, list.told.entries),
      capturedAt: moment ?? other,
      capturedOn: [...new Set([...list.told.capturedOn, ...more.told.capturedOn])],
      within: [...new Set([...list.told.within, ...more.told.within])],
      schemes: [...new Set([...list.told.schemes, ...more.told.schemes])],
      indicators: namedIn(indicatorsFile, more.told.indicators),
    },
  }
}

/** The place of a row with the file it is in, for what is found wrong later. */
function namedIn<Row extends { readonly at: string }>(file: string, rows: readonly Row[]): Row[] {
  return rows.map((row) => ({ ...row, at: `${file}: ${row.at}` }))
}

/** Every problem names the file it is in. */
function readWith<Part>(file: string, read: (text: string) => Told<Part>): Told<Part> {
  const found = textOf(file)
  const part = 'problem' in found ? { problems: [found.problem] } : read(found.text)
  return 'problems' in part ? { problems: part.problems.map((problem) => `${file}: ${problem}`) } : part
}

function textOf(file: string): { readonly text: string } | { readonly problem: string } {
  const stat = statSync(file, { throwIfNoEntry: false })
  if (stat === undefined) return { problem: 'There is no such file. Correct its name.' }
  if (!stat.isFile()) return { problem: 'This is no file. Give the file itself.' }
  if (stat.size > mostFileBytes) {
    return {
      problem: `The file has ${stat.size} bytes, at most ${mostFileBytes} are read. One file is one captured list.`,
    }
  }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file)).normalize('NFC') }
  } catch {
    return { problem: 'The file is not UTF-8, or cannot be read. Save it anew as UTF-8.' }
  }
}
