import { inOneSession, type Session } from '@motcua/db/one-session'
import type { Progress } from '@motcua/db/progress'
import type { Kysely } from 'kysely'
import type { Database } from '../database.ts'
import { readAcceptanceCalendar } from '../intake/acceptance-calendar.ts'
import { toStagedCells, type Reckoning } from '../intake/staged-cells.ts'
import { openStaging } from '../intake/staging.ts'
import { readLimits } from '../intake/statutory-limits.ts'
import { toToldDossier } from '../intake/to-told-dossier.ts'
import { checkLines } from '../queries/intake/check-lines.ts'
import { findOtherwiseStored, listToldRevisions, takeAsCurrent } from '../queries/intake/recount-dossiers.ts'
import { stateDossiers } from '../queries/intake/store-dossiers.ts'
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
    await stage({ ...session, db }, provinceCode, reckoning)
    await checkLines(provinceCode).execute(db)
    await takeAsCurrent().execute(db)
    const nobody = { sourceName: '', provinceCode, batchId: 0, recordedAt: new Date(0) }
    await stateDossiers(nobody).execute(db)
    const { rows } = await findOtherwiseStored(provinceCode).execute(db)
    return rows.map((row) => sentence(provinceCode, row))
  })
}

async function stage(session: Session<Database>, provinceCode: string, reckoning: Reckoning): Promise<void> {
  const staging = await openStaging(session)
  let after = { code: '', source: '' }
  for (let line = 1; ;) {
    const { rows } = await listToldRevisions(provinceCode, after, pageSize).execute(session.db)
    for (const told of rows) {
      staging.add([String(line), '', 'UTF8', '0', '[]', ...toStagedCells(toToldDossier(told), reckoning)])
      line += 1
    }
    await staging.flush()
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
