import { addDays, daysBetween } from '@motcua/kit/civil-day'
import { groupedInOrderOf, inOrderOf } from '@motcua/kit/in-order-of'
import { loaderPer } from '@motcua/kit/loader-per'
import type { Period } from '@motcua/kit/period'
import type { RowOf } from '@motcua/kit/row-of'
import DataLoader from 'dataloader'
import type { Kysely } from 'kysely'
import type { Database } from './database.ts'
import type { DossierParent, Figures, Question } from './parents.ts'
import { once } from './once.ts'
import { createGroupLoaders, type GroupLoaders } from './group-loaders.ts'
import { createPetitionLoaders, type PetitionLoaders } from './petition-loaders.ts'
import { findDossiers, findListedDossiers, type DossierKey } from './queries/find-dossiers.ts'
import { findFieldCodes, findGroupCodes, findProcedureCodes } from './queries/find-known-codes.ts'
import { findNames } from './queries/find-names.ts'
import { findAgencies, findUnits, findUnitsNamed } from './queries/find-places.ts'
import { findPromises } from './queries/find-promises.ts'
import { listApologies } from './queries/list-apologies.ts'
import { listCalendarDays } from './queries/list-calendar-days.ts'
import { listHandOvers } from './queries/list-hand-overs.ts'
import { listFindings, type FindingRow } from './queries/list-findings.ts'
import { listOpenings } from './queries/list-openings.ts'
import { listRevisions } from './queries/list-revisions.ts'
import { listSenders } from './queries/list-senders.ts'
import { listSupplements } from './queries/list-supplements.ts'
import { listWaiting, type WaitingRow } from './queries/list-waiting.ts'
import { listUnitChanges } from './queries/list-unit-changes.ts'
import { listDecisions } from './queries/quarantine/list-decisions.ts'
import { summariseByDay } from './queries/summarise-by-day.ts'
import { summariseDossiers } from './queries/summarise-dossiers.ts'
import { listSyncSources, type SyncSourceRow } from './queries/sync/list-sync-sources.ts'
import type { Sender } from './rules/sender.ts'
import { type DayStatistics, toDaySeries } from './rules/day-series.ts'
import { completeCounts, nothingCounted } from './figures/dossier-counts.ts'
import type { UnitChange } from './rules/lineage.ts'
import { toWorkingCalendars, type WorkingCalendars } from './rules/working-calendars.ts'
import { createSyncLoaders, type SyncLoaders } from './sync-loaders.ts'

/** One set per request. A loader with an argument keeps one batch per value of it: a request may ask for two periods. */
export interface Loaders {
  /** By key of the subject. Null when nothing at all was known by then. */
  figures(question: Question): DataLoader<string, Figures | null>
  /** By key of the subject: one point per day of the period. */
  days(question: Question): DataLoader<string, DayStatistics[]>
  /** One row per source, and per province for what it has without one. provinceCode null: of the whole country. */
  sources(provinceCode: string | null): Promise<SyncSourceRow[]>
  /** Which unit went into which, as it stood at that moment; null: as it stands. */
  unitChanges(asKnownAt: string | null): Promise<UnitChange[]>
  readonly unit: DataLoader<string, RowOf<typeof findUnits> | null>
  /** By id of a unit or code of an agency: what it is called on the day. Null: it has no name then. */
  nameOn(day: string): DataLoader<string, RowOf<typeof findNames> | null>
  /** By id or official code. */
  readonly unitNamed: DataLoader<string, RowOf<typeof findUnits> | null>
  /** By code: whether anything bears it, like the two after it. */
  readonly isProcedure: DataLoader<string, boolean>
  readonly isField: DataLoader<string, boolean>
  readonly isGroup: DataLoader<string, boolean>
  readonly agency: DataLoader<string, RowOf<typeof findAgencies> | null>
  readonly dossier: DataLoader<string, DossierParent | null>
  /** By id of the line in quarantine, oldest first. */
  readonly decisions: DataLoader<number, RowOf<typeof listDecisions>[]>
  /** By dossier, as listed. Null when its sender withdrew it since. */
  readonly listedDossier: DataLoader<DossierKey, DossierParent | null, string>
  /** By dossier, like the four after it: what its current revision tells. */
  readonly supplements: DataLoader<DossierKey, RowOf<typeof listSupplements>[], string>
  readonly apologies: DataLoader<DossierKey, RowOf<typeof listApologies>[], string>
  readonly handOvers: DataLoader<DossierKey, RowOf<typeof listHandOvers>[], string>
  readonly findings: DataLoader<DossierKey, FindingRow[], string>
  /** Its revisions, newest first. */
  readonly revisions: DataLoader<DossierKey, RowOf<typeof listRevisions>[], string>
  /** By dossier. Null: no revision tells of it. */
  readonly promise: DataLoader<DossierKey, RowOf<typeof findPromises> | null, string>
  /** By dossier. Null: nothing newer of it waits in quarantine. */
  readonly waiting: DataLoader<DossierKey, WaitingRow | null, string>
  readonly sync: SyncLoaders
  readonly petitions: PetitionLoaders
  readonly groups: GroupLoaders
  /** One row per province: what it sent, as known now. */
  senders(): Promise<Sender[]>
  /** The newest working calendar; read once a request, however many dossiers ask. */
  calendars(): Promise<WorkingCalendars>
}

export function createLoaders(db: Kysely<Database>): Loaders {
  const senders = loaderPer((asKnownAt: string | null): Promise<Sender[]> => listSenders(db, asKnownAt).execute())
  return {
    figures: loaderPer((question) => figuresLoader(db, question, senders)),
    days: loaderPer((question) => daysLoader(db, question)),
    sources: loaderPer(async (provinceCode) => (await listSyncSources(provinceCode).execute(db)).rows),
    unitChanges: loaderPer(async (asKnownAt) => listUnitChanges(db, asKnownAt).execute()),
    unit: new DataLoader(async (ids) => inOrderOf(ids, await findUnits(db, ids).execute(), (row) => row.id)),
    nameOn: loaderPer(
      (day) =>
        new DataLoader(async (keys) => inOrderOf(keys, await findNames(db, keys, day).execute(), (row) => row.subject)),
    ),
    unitNamed: new DataLoader(async (names) => {
      const units = await findUnitsNamed(db, names).execute()
      const [byId, byCode] = [new Map(units.map((row) => [row.id, row])), new Map(units.map((row) => [row.code, row]))]
      return names.map((name) => byId.get(name) ?? byCode.get(name) ?? null)
    }),
    isProcedure: codeLoader(db, findProcedureCodes),
    isField: codeLoader(db, findFieldCodes),
    isGroup: codeLoader(db, findGroupCodes),
    agency: new DataLoader(async (codes) =>
      inOrderOf(codes, await findAgencies(db, codes).execute(), (row) => row.code),
    ),
    dossier: new DataLoader(async (codes) =>
      inOrderOf(codes, await findDossiers(db, codes).execute(), (row) => row.code),
    ),
    // Not kept: an operation may decide on a line and undo it again.
    decisions: new DataLoader(
      async (ids) => groupedInOrderOf(ids, await listDecisions(db, ids).execute(), (row) => row.lineId),
      { cache: false },
    ),
    listedDossier: new DataLoader(
      async (keys) => inOrderOf(keys.map(nameOf), await findListedDossiers(db, keys).execute(), nameOf),
      { cacheKeyFn: nameOf },
    ),
    supplements: factsLoader((codes) => listSupplements(db, codes).execute()),
    apologies: factsLoader((codes) => listApologies(db, codes).execute()),
    handOvers: factsLoader((codes) => listHandOvers(db, codes).execute()),
    findings: factsLoader(async (codes) => (await listFindings(codes).execute(db)).rows),
    revisions: factsLoader((codes) => listRevisions(db, codes).execute()),
    promise: new DataLoader(
      async (keys) => {
        const rows = await findPromises(
          db,
          keys.map(({ code }) => code),
        ).execute()
        return inOrderOf(keys.map(nameOf), rows, nameOf)
      },
      { cacheKeyFn: nameOf },
    ),
    waiting: new DataLoader(
      async (keys) => {
        const { rows } = await listWaiting(keys.map(({ code }) => code)).execute(db)
        return inOrderOf(keys.map(nameOf), rows, nameOf)
      },
      { cacheKeyFn: nameOf },
    ),
    sync: createSyncLoaders(db),
    petitions: createPetitionLoaders(db),
    groups: createGroupLoaders(db),
    senders: () => senders(null),
    calendars: once(() => readCalendars(db)),
  }
}

const nameOf = ({ provinceCode, code }: DossierKey) => `${provinceCode} ${code}`

/** What is told of each dossier, in one statement for all of them. */
function factsLoader<Row extends DossierKey>(list: (codes: string[]) => Promise<Row[]>) {
  return new DataLoader<DossierKey, Row[], string>(
    async (dossiers) => {
      const rows = await list(dossiers.map((dossier) => dossier.code))
      return groupedInOrderOf(dossiers.map(nameOf), rows, nameOf)
    },
    { cacheKeyFn: nameOf },
  )
}

/** Whether a code is among those that are found. */
function codeLoader(db: Kysely<Database>, find: typeof findFieldCodes): DataLoader<string, boolean> {
  return new DataLoader(async (codes) => {
    const { rows } = await find(codes).execute(db)
    const found = new Set(rows.map(({ code }) => code))
    return codes.map((code) => found.has(code))
  })
}

async function readCalendars(db: Kysely<Database>): Promise<WorkingCalendars> {
  const [openings, days] = await Promise.all([listOpenings(db).execute(), listCalendarDays(db).execute()])
  return toWorkingCalendars(openings, days)
}

function figuresLoader(
  db: Kysely<Database>,
  { subjects, conditions }: Question,
  sendersAsKnownAt: (asKnownAt: string | null) => Promise<Sender[]>,
) {
  return new DataLoader<string, Figures | null>(async (keys) => {
    const [{ rows }, senders] = await Promise.all([
      summariseDossiers(subjects, keys, conditions).execute(db),
      sendersAsKnownAt(conditions.asKnownAt),
    ])
    const isAnythingKnown = senders.some((sender) => sender.batches > 0)
    return inOrderOf(keys, rows, (row) => row.key).map((row) =>
      isAnythingKnown ? { counts: row === null ? nothingCounted : completeCounts(row), senders } : null,
    )
  })
}

function daysLoader(db: Kysely<Database>, { subjects, conditions }: Question) {
  const days = daysOf(conditions.period)
  return new DataLoader<string, DayStatistics[]>(async (keys) => {
    const { rows: changes } = await summariseByDay(subjects, keys, conditions).execute(db)
    return groupedInOrderOf(keys, changes, (row) => row.key).map((rows) => toDaySeries(days, rows))
  })
}

function daysOf({ from, until }: Period): string[] {
  return Array.from({ length: daysBetween(from, until) }, (_, index) => addDays(from, index))
}
