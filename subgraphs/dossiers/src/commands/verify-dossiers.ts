import { inOneSession, type Session } from '@motcua/db/one-session'
import type { Progress } from '@motcua/db/progress'
import { sql, type Kysely } from 'kysely'
import type { Database } from '../database.ts'
import { readAcceptanceCalendar } from '../intake/acceptance-calendar.ts'
import { openStaging, type Staging } from '../intake/staging.ts'
import { readLimits } from '../intake/statutory-limits.ts'
import { decideLines } from '../intake/store/decide-lines.ts'
import { toSentDossier } from '../intake/to-sent-dossier.ts'
import { toStagedRecord, type Reckoning } from '../intake/to-staged-record.ts'
import { findOtherwiseStored, listCurrentRevisions } from '../queries/recount-dossiers.ts'
import { provincesWithFigures } from './verify-figures.ts'

const pageSize = 5000

/**
 * Makes every dossier anew from its current revision, by the rules and statements of the intake, and returns a sentence
 * for each that is stored otherwise; none when all is right. Changes nothing, and sees one moment of each province whatever
 * is sent meanwhile.
 */
export async function verifyDossiers(db: Kysely<Database>, report: Progress): Promise<string[]> {
  const provinces = await provincesWithFigures(db)
  const step = report.step('recount dossiers from their revisions', provinces.length)
  const differences: string[] = []
  for (const [index, province] of provinces.entries()) {
    differences.push(...(await inOneSession(db, (session) => verifyProvince(session, province))))
    step.done(index + 1)
  }
  step.finish(`${provinces.length} provinces, ${differences.length} differences`)
  return differences
}

function verifyProvince(session: Session<Database>, provinceCode: string): Promise<string[]> {
  const oneMoment = session.db.transaction().setIsolationLevel('repeatable read')
  return oneMoment.execute(async (db) => {
    const reckoning = { calendar: await readAcceptanceCalendar(db, provinceCode), limits: await readLimits(db) }
    const staging = await openStaging({ ...session, db }, { sourceName: '', provinceCode })
    await stage(db, staging, provinceCode, reckoning)
    await sql`set local enable_nestloop = off; set local work_mem = '192MB'`.execute(db)
    // As if nothing were known: every current revision is then the state of its dossier.
    await decideLines(staging.staged, { isFirst: true }).execute(db)
    const { rows } = await findOtherwiseStored(staging.staged).execute(db)
    await staging.clear(db)
    return rows.map((row) => sentence(provinceCode, row))
  })
}

async function stage(
  db: Session<Database>['db'],
  staging: Staging,
  provinceCode: string,
  reckoning: Reckoning,
): Promise<void> {
  let after = { code: '', source: '' }
  for (let lineNumber = 1; ;) {
    const { rows } = await listCurrentRevisions(provinceCode, after, pageSize).execute(db)
    for (const revision of rows) {
      const line = { lineNumber, line: null, encoding: 'UTF8', bytes: 0, reasons: [] } as const
      staging.add(toStagedRecord(line, toSentDossier(revision), reckoning))
      lineNumber += 1
    }
    await staging.finish()
    const last = rows.at(-1)
    if (last === undefined || rows.length < pageSize) return
    after = { code: last.code, source: last.source }
  }
}

interface OtherwiseStored {
  readonly code: string
  readonly stored: Record<string, unknown> | null
  readonly told: Record<string, unknown> | null
}

function sentence(province: string, { code, stored, told }: OtherwiseStored): string {
  if (stored === null) return `${province}: dossier ${code} has a current revision and is not stored`
  if (told === null) return `${province}: dossier ${code} is stored, and no current revision gives it`
  const wrong = Object.keys(stored).filter((name) => JSON.stringify(stored[name]) !== JSON.stringify(told[name]))
  const values = wrong.map(
    (name) => `${name} is ${JSON.stringify(stored[name])}, by its revision ${JSON.stringify(told[name])}`,
  )
  return `${province}: dossier ${code}: ${values.join('; ')}`
}
