import { toCopyLine } from '@motcua/db/copy-text'
import { inOneSession, type Session } from '@motcua/db/one-session'
import { sql, type Kysely } from 'kysely'
import type { Database } from '../database.ts'
import { findCapturesOfDay, insertCapture, listAgenciesBefore } from '../queries/portal/store-captures.ts'
import { cameAndLeft } from '../rules/came-and-left.ts'
import type { SettledCapture } from './settle-capture.ts'

/** What became of a file, or would. other: the capture that is there instead. */
export type Stored =
  | { readonly as: 'STORED'; readonly capturesOfDay: number; readonly against: Against | null }
  | { readonly as: 'UNCHANGED' | 'MOMENT_TAKEN'; readonly other: CaptureOfDay }

/** The capture of the same list on the day before, and how many agencies differ. */
export interface Against {
  readonly capturedOn: string
  readonly came: number
  readonly left: number
}

export type CaptureOfDay = Awaited<ReturnType<ReturnType<typeof findCapturesOfDay>['execute']>>[number]

interface Wanted {
  readonly fileName: string
  /** Only say what would become of it. */
  readonly isTrial: boolean
}

/** Stores a capture in one transaction, whole or not at all. A capture that is there is never touched. */
export async function storeCapture(db: Kysely<Database>, capture: SettledCapture, wanted: Wanted): Promise<Stored> {
  return inOneSession(db, (session) =>
    session.db.transaction().execute(async (transaction) => {
      // Two imports at once: the second sees what the first has stored.
      await sql`lock table evaluations.capture in share row exclusive mode`.execute(transaction)
      const ofDay = await findCapturesOfDay(transaction, capture.place, capture.day).execute()
      const found = whatIsThere(ofDay, capture)
      if (found !== null) return found
      const before = await listAgenciesBefore(transaction, capture.place, capture.day).execute()
      if (!wanted.isTrial) {
        const { id } = await insertCapture(transaction, capture, wanted.fileName).executeTakeFirstOrThrow()
        await copyRows(session, id, capture)
      }
      return { as: 'STORED', capturesOfDay: ofDay.length + 1, against: toAgainst(before, capture) }
    }),
  )
}

function toAgainst(
  before: readonly { readonly capturedOn: string; readonly agencyCode: string }[],
  { entries }: SettledCapture,
): Against | null {
  const [first] = before
  if (first === undefined) return null
  const then = new Set(before.map((row) => row.agencyCode))
  const now = new Set(entries.map((entry) => entry.agency))
  return { capturedOn: first.capturedOn, ...cameAndLeft(then, now) }
}

/** A portal that shows the same as at the capture before on the same day has told nothing new. */
function whatIsThere(ofDay: readonly CaptureOfDay[], { moment, contentHash }: SettledCapture): Stored | null {
  const before = ofDay.filter(({ capturedAt }) => capturedAt !== null && capturedAt <= moment).at(-1)
  if (before === undefined) return null
  if (before.contentHash === contentHash) return { as: 'UNCHANGED', other: before }
  return before.capturedAt?.getTime() === moment.getTime() ? { as: 'MOMENT_TAKEN', other: before } : null
}

/** Column of the table → cells, of each table that holds a part of a capture. */
async function copyRows({ copy }: Session<Database>, id: number, capture: SettledCapture): Promise<void> {
  const of = (...cells: (string | null)[]) => toCopyLine([String(id), ...cells])
  const { entries, indicators, nationalGroups } = capture
  await copy(
    'evaluations.capture_entry',
    ['capture_id', 'agency_code', 'level', 'printed_name', 'printed_position', 'total'],
    entries.map((e) => of(e.agency, e.level, e.printedName, e.printedPosition, e.total)),
  )
  await copy(
    'evaluations.capture_group',
    ['capture_id', 'agency_code', 'group_code', 'points'],
    entries.flatMap((e) => Object.entries(e.groups).map(([code, points]) => of(e.agency, code, points))),
  )
  await copy(
    'evaluations.capture_indicator',
    ['capture_id', 'agency_code', 'indicator_code', 'numerator', 'denominator', 'printed_ratio', 'points', 'maximum'],
    indicators.map((i) => of(i.agency, i.indicator, i.numerator, i.denominator, i.printedRatio, i.points, i.maximum)),
  )
  await copy(
    'evaluations.capture_national_group',
    ['capture_id', 'code', 'printed_name', 'points', 'maximum', 'printed_ratio'],
    nationalGroups.map((g) => of(g.code, g.printedName, g.points, g.maximum, g.printedRatio)),
  )
}
