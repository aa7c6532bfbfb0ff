import { connect, type Database } from '@motcua/db'
import { createProgress } from '@motcua/db/progress'
import { seedParts } from '@motcua/db/seed'
import { StartProblem } from '@motcua/db/start-problem'
import { sql, type Kysely } from 'kysely'
import { step } from '../../step.ts'
import { provinceCodes, type Calibration } from '../calibration/calibration.ts'
import { firstMonth, monthOf } from '../calibration/month.ts'
import { findLoadedSize, listLoaded } from './find-loaded.ts'
import { monthsToAdd, type MonthToAdd } from './months-to-add.ts'
import { partsOfMonth } from './simulated-parts.ts'

interface WantedMonths {
  /** In order, such as 2025-08. */
  readonly months: readonly string[]
  /** Codes; empty: all that are simulated. */
  readonly provinces: readonly string[]
}

/** Adds the missing months, one transaction for each province and month, and prints progress. */
export async function addMonths(adminUrl: string, calibration: Calibration, wanted: WantedMonths): Promise<void> {
  const provinces = readProvinces(calibration, wanted.provinces)
  for (const name of wanted.months) requireKnown(calibration, name)
  const db = connect(adminUrl, { applicationName: 'mot-cua-graph simulate', maxConnections: 2 })
  try {
    await db.connection().execute(async (session) => {
      await requireAlone(session)
      const loaded = await findLoadedSize(session)
      if (loaded === null || loaded.size === 'none') {
        throw new StartProblem(
          'This database has no demonstration data.',
          'Start the platform with SEED=demo or SEED=tiny and wait until it prints ready.',
        )
      }
      for (const one of monthsToAdd(wanted.months, provinces, await listLoaded(session))) {
        await addMonth(adminUrl, one, loaded)
      }
    })
  } finally {
    await db.destroy()
  }
}

type Loaded = NonNullable<Awaited<ReturnType<typeof findLoadedSize>>>

async function addMonth(adminUrl: string, { month, missing, present }: MonthToAdd, { size, fingerprint }: Loaded) {
  if (present.length > 0) console.log(`${month.name} is there already: ${nameOf(present)}. Nothing was changed.`)
  const parts = partsOfMonth(month, missing)
  const unfinished = missing.length === 0 ? [] : [{ step, parts, fingerprint, missing: parts.list(size) }]
  await seedParts(unfinished, { adminUrl, size, report: createProgress() })
}

const nameOf = (codes: readonly string[]) =>
  codes.length === 1 ? `province ${codes.join('')}` : `${codes.length} provinces`

function readProvinces(calibration: Calibration, asked: readonly string[]): readonly string[] {
  const known = provinceCodes(calibration)
  const unknown = asked.find((code) => !known.includes(code))
  if (unknown === undefined) return asked.length === 0 ? known : asked
  throw new StartProblem(`There is no simulated province ${unknown}.`, `Give one of these: ${known.join(', ')}.`)
}

function requireKnown({ calendar }: Calibration, name: string): void {
  if (name < firstMonth.name) {
    throw new StartProblem(
      `${name} is before ${firstMonth.name}, the first month of the demonstration.`,
      'Give a later month: the communes of today exist since 1 July 2025.',
    )
  }
  const { endDay } = monthOf(name)
  // The log goes on for a month after the month; its last day is at most 31 days behind.
  if (calendar.isKnown(endDay + 30)) return
  throw new StartProblem(
    `${name} or the month after it is not covered by the working calendar.`,
    'Give an earlier month, or add the announced days to subgraphs/dossiers/reference/data.',
  )
}

/** The session holds the lock, so that a command that is killed releases it. */
async function requireAlone(session: Kysely<Database>): Promise<void> {
  const { rows } = await sql<{ isOurs: boolean }>`select pg_try_advisory_lock(7661, 36) as "isOurs"`.execute(session)
  if (rows[0]?.isOurs === true) return
  throw new StartProblem(
    'Another pnpm simulate is adding months to this database.',
    'Wait until it ends, then try again.',
  )
}
