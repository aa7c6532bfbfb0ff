import { invalidInput } from '@motcua/kit/errors'
import { takeTurn } from '@motcua/kit/turns'
import { coerceInputValue, isInputType, type GraphQLSchema } from 'graphql'
import type { Kysely } from 'kysely'
import type { Database } from '../database.ts'
import { readDossierFilter } from '../dossier-filter.ts'
import { orders } from '../dossier-list.ts'
import type { DossierFilter, DossierOrder } from '../generated/resolvers.ts'
import { createLoaders } from '../loaders.ts'
import type { DossierParent } from '../parents.ts'
import { findDossiersOfKeys, type DossierKey } from '../queries/find-dossiers.ts'
import { dossiersInOrder } from '../queries/list-dossiers.ts'
import { readInPieces } from '../queries/read-in-pieces.ts'
import { daysLateOf, dueStateOf, type DueState } from '../rules/due-state.ts'
import type { WorkingCalendars } from '../rules/working-calendars.ts'

/** A dossier as a file shows it, with codes in place of names. Instants are UTC. */
export interface DossierRow {
  readonly code: string
  readonly provinceCode: string
  /** Null: its sender withdrew it since the moment that the list is as known at. */
  readonly known: KnownDossier | null
}

interface KnownDossier {
  readonly status: DossierParent['status']
  readonly channel: DossierParent['channel']
  readonly dueState: DueState
  readonly daysLate: number | null
  readonly effectiveAppointmentAt: string | null
  readonly appointmentAt: string | null
  readonly submittedAt: string
  readonly receivedAt: string | null
  readonly endedAt: string | null
  readonly procedureCode: string
  readonly agencyCode: string
  readonly receivingUnitId: string
  readonly apologies: number
  readonly supplementRequests: number
  /** Lines in quarantine that tell something newer of it. */
  readonly waitingLines: number
  readonly origin: DossierParent['origin']
  readonly source: string
  readonly sourceEn: string
  readonly knownThrough: string
}

const rowsAtOnce = 1000
const dayPattern = /^\d{4}-\d{2}-\d{2}$/

/**
 * Every dossier of a list in its order, from one snapshot. The question is { filter, orderBy, asOf } as the graph takes them; asOf: the day
 * whose end due states and days late are of.
 */
export async function* dossierRows(
  db: Kysely<Database>,
  schema: GraphQLSchema,
  question: unknown,
  signal: AbortSignal,
): AsyncGenerator<readonly DossierRow[]> {
  const { filter, orderBy, asOf } = readQuestion(schema, question)
  const loaders = createLoaders(db)
  const conditions = await readDossierFilter(filter, loaders)
  if (conditions === null) {
    throw invalidInput('Nothing is known of the units of the day restatedTo. Give an earlier one.', 'restatedTo')
  }
  const calendars = await loaders.calendars()
  const pieces = readInPieces(db, (transaction) => dossiersInOrder(transaction, conditions, orders[orderBy]), {
    rowsAtOnce,
    signal,
  })
  for await (const { rows, transaction } of pieces) {
    const facts = await factsOf(transaction, rows)
    await takeTurn(signal)
    yield rows.map(({ provinceCode, code }) => {
      const dossier = facts.dossiers.get(nameOf({ provinceCode, code }))
      return { code, provinceCode, known: dossier === undefined ? null : toKnown(dossier, facts, calendars, asOf) }
    })
  }
}

const nameOf = ({ provinceCode, code }: DossierKey) => `${provinceCode} ${code}`

function readQuestion(schema: GraphQLSchema, question: unknown) {
  const { filter, orderBy, asOf }: Readonly<Record<string, unknown>> = Object(question)
  if (typeof asOf !== 'string' || !dayPattern.test(asOf))
    throw invalidInput('asOf is a day, such as 2025-07-31.', 'asOf')
  return {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- coerced by the schema that the type is generated from
    filter: coerced(schema, 'DossierFilter', filter, 'filter') as DossierFilter,
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- as above
    orderBy: coerced(schema, 'DossierOrder', orderBy, 'orderBy') as DossierOrder,
    asOf,
  }
}

function coerced(schema: GraphQLSchema, typeName: string, value: unknown, argument: string): unknown {
  const type = schema.getType(typeName)
  if (!isInputType(type)) throw new Error(`The schema has no input ${typeName}.`)
  return coerceInputValue(value ?? null, type, (path, _invalid, { message }) => {
    throw invalidInput([...path, message].join(': '), argument)
  })
}

interface Facts {
  readonly dossiers: ReadonlyMap<string, DossierParent>
  readonly promises: ReadonlyMap<string, Date | null>
  readonly apologies: ReadonlyMap<string, number>
  readonly waiting: ReadonlyMap<string, number>
}

/** What the rows show beside their keys, from the snapshot of the list: the same loaders answer the page. */
async function factsOf(db: Kysely<Database>, keys: readonly DossierKey[]): Promise<Facts> {
  const loaders = createLoaders(db)
  const dossiers = await findDossiersOfKeys(db, keys).execute()
  const [promises, apologies, waiting] = [
    await loadAll(dossiers, loaders.promise, (promise) => promise?.appointmentAt ?? null),
    await loadAll(dossiers, loaders.apologies, (letters) => letters.length),
    await loadAll(dossiers, loaders.waiting, (lines) => lines?.lines ?? 0),
  ]
  return { dossiers: new Map(dossiers.map((each) => [nameOf(each), each])), promises, apologies, waiting }
}

async function loadAll<Loaded, Fact>(
  dossiers: readonly DossierParent[],
  loader: { loadMany(keys: readonly DossierKey[]): Promise<readonly (Loaded | Error)[]> },
  factOf: (loaded: Loaded) => Fact,
): Promise<ReadonlyMap<string, Fact>> {
  const loaded = await loader.loadMany(dossiers)
  return new Map(
    dossiers.map((dossier, at) => {
      const one = loaded[at]
      if (one === undefined || one instanceof Error) throw one ?? new Error('A loader answered too few.')
      return [nameOf(dossier), factOf(one)]
    }),
  )
}

function toKnown(dossier: DossierParent, facts: Facts, calendars: WorkingCalendars, asOf: string): KnownDossier {
  const name = nameOf(dossier)
  const calendar = calendars.ofProvince(dossier.provinceCode)
  return {
    status: dossier.status,
    channel: dossier.channel,
    dueState: dueStateOf(dossier, asOf),
    daysLate: calendar && daysLateOf(calendar, dossier, asOf),
    effectiveAppointmentAt: toInstant(dossier.effectiveAppointmentAt),
    appointmentAt: toInstant(facts.promises.get(name) ?? null),
    submittedAt: dossier.submittedAt.toISOString(),
    receivedAt: toInstant(dossier.receivedAt),
    endedAt: toInstant(dossier.endedAt),
    procedureCode: dossier.procedureCode,
    agencyCode: dossier.competentAgencyCode,
    receivingUnitId: dossier.receivingUnitId,
    apologies: facts.apologies.get(name) ?? 0,
    supplementRequests: dossier.supplementRequests,
    waitingLines: facts.waiting.get(name) ?? 0,
    origin: dossier.origin,
    source: dossier.source,
    sourceEn: dossier.sourceEn,
    knownThrough: dossier.knownThrough,
  }
}

const toInstant = (at: Date | null) => at && at.toISOString()
