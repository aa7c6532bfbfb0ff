import path from 'node:path'
import { parseArgs } from 'node:util'
import { atSchema } from '@motcua/db/at-schema'
import { orUsage } from '@motcua/kit/or-usage'
import type { Kysely } from 'kysely'
import type { Database } from '../database.ts'
import { readToldFile } from '../portal/read-told-file.ts'
import { settleCapture, type SettledCapture, type WantedCapture } from '../portal/settle-capture.ts'
import { storeCapture } from '../portal/store-capture.ts'
import { findSchemeGroups, findSchemeIndicators, listSchemeIds } from '../queries/find-schemes.ts'
import { listEveryCapture } from '../queries/portal/store-captures.ts'
import { toScheme, type Scheme } from '../to-scheme.ts'

const usage = `Say one of:
  pnpm portal import FILE [--captured-at MOMENT] [--indicators FILE] [--level LEVEL] [--within CODE] [--scheme ID] [--check]
      keeps what the national portal published, for ever. FILE: what its service service-results answers, as JSON; or a
      CSV with a row for each agency, as subgraphs/evaluations/reference/data/portal/province-entries.csv (VN: the national row).
      --captured-at: when the portal was read, such as 2026-10-12T09:30:00+07:00, where the file does not say: captured_at
      in CSV, capturedAt in JSON.
      --indicators: a CSV of their numerators and denominators, as subgraphs/evaluations/reference/data/portal/province-indicators-2026-10-10.csv.
      --level PROVINCE, PROVINCE_UNITS or MINISTRY, --within H21: told by the codes in the file; needed for ministries.
      --scheme: the version the portal applied, where the file has no scheme; the one in force on the day when absent.
      --check: only says what would be stored. Look before: what is kept cannot be taken back.
  pnpm portal list
      shows every capture, oldest first.`
const mostShown = 100

interface Import {
  readonly file: string
  readonly indicators: string | null
  readonly wanted: WantedCapture
  readonly isTrial: boolean
}

async function importCapture(db: Kysely<Database>, { file, indicators, wanted, isTrial }: Import): Promise<void> {
  const told = readToldFile(file, indicators)
  const settled = settleCapture(told, wanted, { schemes: await readSchemes(db), now: new Date() })
  if ('problems' in settled) {
    for (const problem of settled.problems.slice(0, mostShown)) console.error(problem)
    if (settled.problems.length > mostShown) console.error(`… and ${settled.problems.length - mostShown} more`)
    console.error('Nothing was stored.')
    process.exitCode = 1
    return
  }
  const { capture } = settled
  const stored = await storeCapture(db, capture, { fileName: path.basename(file), isTrial })
  if (stored.as === 'STORED') {
    const nth = `It is capture ${stored.capturesOfDay} of that day.`
    console.log(`${isTrial ? 'Would store' : 'Stored'} ${nameOf(capture)}: ${sizeOf(capture)}. ${nth}`)
    if (stored.against !== null) {
      const { capturedOn, came, left } = stored.against
      console.log(`Against the capture of ${capturedOn}: agencies that came ${came}, that left ${left}.`)
    }
    return
  }
  const { capturedAt, fileName } = stored.other
  const other = `the capture of ${capturedAt?.toISOString() ?? 'that day'} from ${fileName ?? 'the reference data'}`
  if (stored.as === 'UNCHANGED') {
    console.log(`Unchanged: ${other} says the same.`)
    return
  }
  console.error(`${nameOf(capture)} is there already with other content: ${other}. A capture is never overwritten;`)
  console.error('if the portal was read at another moment, say so with --captured-at. Nothing was stored.')
  process.exitCode = 1
}

const nameOf = ({ place, moment, scheme }: SettledCapture) =>
  `${place.level}${place.within === null ? '' : ` within ${place.within}`} of ${moment.toISOString()} under ${scheme.id}`
const sizeOf = ({ entries, indicators }: SettledCapture) =>
  `${entries.length} agencies, ${indicators.length} indicators`

async function readSchemes(db: Kysely<Database>): Promise<Scheme[]> {
  const ids = (await listSchemeIds(db).execute()).map(({ id }) => id)
  if (ids.length === 0) return []
  const [groups, indicators] = [
    await findSchemeGroups(db, ids).execute(),
    await findSchemeIndicators(db, ids).execute(),
  ]
  const ofScheme = <Row extends { readonly schemeId: string }>(rows: readonly Row[], id: string) =>
    rows.filter(({ schemeId }) => schemeId === id)
  return ids.flatMap((id) => toScheme(ofScheme(groups, id), ofScheme(indicators, id)) ?? [])
}

async function list(db: Kysely<Database>): Promise<void> {
  const captures = await listEveryCapture(db).execute()
  for (const one of captures) {
    const from =
      one.importedAt === null
        ? 'reference data'
        : `${one.fileName} ${one.contentHash?.slice(0, 12)}, imported ${one.importedAt.toISOString()}`
    const what = `${one.entries} agencies${one.complete ? ' with indicators' : ''}, ${one.schemeId}`
    console.log(
      `${one.level}${one.within === null ? '' : ` ${one.within}`}  ${one.capturedAt?.toISOString() ?? one.capturedOn}  ${what}  ${from}`,
    )
  }
  if (captures.length === 0) console.log('There are no captures.')
}

type Deed = (db: Kysely<Database>) => Promise<void>

/** What the words ask for; throws with what is missing in them. */
function readDeed(): Deed {
  const text = { type: 'string' } as const
  const options = {
    'captured-at': text,
    indicators: text,
    level: text,
    within: text,
    scheme: text,
    check: { type: 'boolean', default: false },
  } as const
  const { positionals, values } = parseArgs({ allowPositionals: true, options })
  const [command, file, ...more] = positionals
  if (command === undefined) throw new Error('What is to be done?')
  if (command === 'list') return list
  if (command !== 'import') throw new Error(`“${command}”?`)
  if (file === undefined) throw new Error('import: which file?')
  if (more.length > 0) throw new Error(`import: one file at a time, not ${more.join(', ')} as well.`)
  const { indicators = null, level = null, within = null, scheme = null } = values
  const wanted = { level, within, scheme, capturedAt: values['captured-at'] ?? null }
  return (db) => importCapture(db, { file, indicators, wanted, isTrial: values.check })
}

await atSchema('evaluations', orUsage(usage, readDeed))
