import { addDays, daysBetween } from '@motcua/kit/civil-day'
import { groupedInOrderOf, inOrderOf } from '@motcua/kit/in-order-of'
import { loaderPer } from '@motcua/kit/loader-per'
import type { Period } from '@motcua/kit/period'
import type { RowOf } from '@motcua/kit/row-of'
import DataLoader from 'dataloader'
import type { Kysely } from 'kysely'
import type { Database } from './database.ts'
import type { DossierParent, Figures, Question } from './parents.ts'
import { findDossiers } from './queries/find-dossiers.ts'
import { findAgencies, findUnits } from './queries/find-places.ts'
import { listCalendarDays } from './queries/list-calendar-days.ts'
import { listOpenings } from './queries/list-openings.ts'
import { listSenders } from './queries/list-senders.ts'
import { listSupplements } from './queries/list-supplements.ts'
import { listDecisions } from './queries/quarantine/list-decisions.ts'
import { summariseByDay } from './queries/summarise-by-day.ts'
import { summariseDossiers } from './queries/summarise-dossiers.ts'
import type { Sender } from './rules/coverage.ts'
import { type DayStatistics, toDaySeries } from './rules/day-series.ts'
import { nothingCounted } from './rules/dossier-counts.ts'
import { toWorkingCalendars, type WorkingCalendars } from './rules/working-calendars.ts'

/** One set per request. A loader with an argument keeps one batch per value of it: a request may ask for two periods. */
export interface Loaders {
  /** By key of the subject. Null when nothing at all was known by then. */
  figures(question: Question): DataLoader<string, Figures | null>
  /** By key of the subject: one point per day of the period. */
  days(question: Question): DataLoader<string, DayStatistics[]>
  readonly unit: DataLoader<string, RowOf<typeof findUnits> | null>
  readonly agency: DataLoader<string, RowOf<typeof findAgencies> | null>
  readonly dossier: DataLoader<string, DossierParent | null>
  /** By dossier, as found. */
  readonly supplements: DataLoader<Pick<DossierParent, 'provinceCode' | 'code'>, RowOf<typeof listSupplements>[]>
  /** By id of the line in quarantine, oldest first. */
  readonly decisions: DataLoader<number, RowOf<typeof listDecisions>[]>
  /** The newest working calendar; read once a request, however many dossiers ask. */
  calendars(): Promise<WorkingCalendars>
}

export function createLoaders(db: Kysely<Database>): Loaders {
  const senders = loaderPer((asKnownAt: string | null): Promise<Sender[]> => listSenders(db, asKnownAt).execute())
  return {
    figures: loaderPer((question) => figuresLoader(db, question, senders)),
    days: loaderPer((question) => daysLoader(db, question)),
    unit: new DataLoader(async (ids) => inOrderOf(ids, await findUnits(db, ids).execute(), (row) => row.id)),
    agency: new DataLoader(async (codes) =>
      inOrderOf(codes, await findAgencies(db, codes).execute(), (row) => row.code),
    ),
    dossier: new DataLoader(async (codes) =>
      inOrderOf(codes, await findDossiers(db, codes).execute(), (row) => row.code),
    ),
    supplements: supplementsLoader(db),
    // Not kept: an operation may decide on a line and undo it again.
    decisions: new DataLoader(
      async (ids) => groupedInOrderOf(ids, await listDecisions(db, ids).execute(), (row) => row.lineId),
      { cache: false },
    ),
    calendars: once(() => readCalendars(db)),
  }
}

function supplementsLoader(db: Kysely<Database>): Loaders['supplements'] {
  const nameOf = ({ provinceCode, code }: Pick<DossierParent, 'provinceCode' | 'code'>) => `${provinceCode} ${code}`
  return new DataLoader(async (dossiers) => {
    const rows = await listSupplements(
      db,
      dossiers.map((dossier) => dossier.code),
    ).execute()
    return groupedInOrderOf(dossiers.map(nameOf), rows, nameOf)
  })
}

async function readCalendars(db: Kysely<Database>): Promise<WorkingCalendars> {
  const [openings, days] = await Promise.all([listOpenings(db).execute(), listCalendarDays(db).execute()])
  return toWorkingCalendars(openings, days)
}

function once<Made>(make: () => Made): () => Made {
  let made: { readonly value: Made } | null = null
  return () => (made ??= { value: make() }).value
}

function figuresLoader(
  db: Kysely<Database>,
  { subjects, conditions }: Question,
  sendersAsKnownAt: (asKnownAt: string | null) => Promise<Sender[]>,
) {
  return new DataLoader<string, Figures | null>(async (keys) => {
    const [rows, senders] = await Promise.all([
      summariseDossiers(db, subjects, keys, conditions).execute(),
      sendersAsKnownAt(conditions.asKnownAt),
    ])
    const isAnythingKnown = senders.some((sender) => sender.batches > 0)
    return inOrderOf(keys, rows, (row) => row.key).map((row) =>
      isAnythingKnown ? { counts: row ?? nothingCounted, senders } : null,
    )
  })
}

function daysLoader(db: Kysely<Database>, { subjects, conditions }: Question) {
  const days = daysOf(conditions.period)
  return new DataLoader<string, DayStatistics[]>(async (keys) => {
    const changes = await summariseByDay(db, subjects, keys, conditions).execute()
    return groupedInOrderOf(keys, changes, (row) => row.key).map((rows) => toDaySeries(days, rows))
  })
}

function daysOf({ from, until }: Period): string[] {
  return Array.from({ length: daysBetween(from, until) }, (_, index) => addDays(from, index))
}
