import { isCivilDay } from '@motcua/kit/civil-day'
import { invalidInput } from '@motcua/kit/errors'
import { cursorOf, readPage, toPageInfo, type Page, type PageArguments } from '@motcua/kit/paging'
import type { Context } from './context.ts'
import { dayOf } from './dossier-filter.ts'
import type { DossierOrder as OrderName } from './generated/resolvers.ts'
import { once } from './once.ts'
import type { DossierConnectionParent, DossierPage } from './parents.ts'
import { countDossiers } from './queries/count-dossiers.ts'
import { countFacets } from './queries/count-facets.ts'
import { listDossiers, type DossierOrder } from './queries/list-dossiers.ts'
import { isOfHandOver, untilOf, type DossierConditions } from './queries/where-dossiers.ts'
import { allOf, asStored, nationKey } from './queries/subjects.ts'
import { ageClassNames } from './rules/age-class.ts'
import { appointmentDaysOf } from './rules/appointment-days.ts'
import { countOfFigure } from './figures/dossier-figures.ts'

/** Dossiers of one list that are looked at to count it, and to say how it is composed. */
const mostCounted = 500_000

/** What each order of the schema is ordered by. */
export const orders: Record<OrderName, DossierOrder> = {
  CODE: { day: null, direction: 'asc' },
  SUBMITTED_ON_ASC: { day: 'submitted_on', direction: 'asc' },
  SUBMITTED_ON_DESC: { day: 'submitted_on', direction: 'desc' },
  ACCEPTANCE_DUE_ON_ASC: { day: 'acceptance_due_on', direction: 'asc' },
  ACCEPTANCE_DUE_ON_DESC: { day: 'acceptance_due_on', direction: 'desc' },
  RECEIVED_ON_ASC: { day: 'received_on', direction: 'asc' },
  RECEIVED_ON_DESC: { day: 'received_on', direction: 'desc' },
  APPOINTMENT_ON_ASC: { day: 'appointment_on', direction: 'asc' },
  APPOINTMENT_ON_DESC: { day: 'appointment_on', direction: 'desc' },
  ENDED_ON_ASC: { day: 'ended_on', direction: 'asc' },
  ENDED_ON_DESC: { day: 'ended_on', direction: 'desc' },
}

export interface ListArguments extends PageArguments {
  readonly orderBy: OrderName
}

/** A list of dossiers: each of its page, its total and its facets is read when it is asked for, and once. */
export function openList(context: Context, asked: DossierConditions, args: ListArguments): DossierConnectionParent {
  const page = readPage(args, { default: 50, most: 100, width: 3 })
  const [day] = page.after ?? []
  if (day !== undefined && day !== '' && !isCivilDay(day)) {
    throw invalidInput('after is not a cursor of this list; take endCursor of the page before.', 'after')
  }
  context.admitList()
  return {
    page: once(() => readDossierPage(context, asked, orders[args.orderBy], page)),
    total: once(() => countList(context, asked)),
    facets: () => readFacets(context, asked),
  }
}

async function readDossierPage(
  { db }: Context,
  asked: DossierConditions,
  order: DossierOrder,
  page: Page,
): Promise<DossierPage> {
  const rows = await listDossiers(db, asked, order, page).execute()
  const edges = rows.slice(0, page.first).map(({ provinceCode, code, day }) => ({
    cursor: cursorOf([day ?? '', code, provinceCode]),
    provinceCode,
    code,
  }))
  return { edges, pageInfo: toPageInfo(edges, rows.length, page) }
}

/** Exact where a figure tells it or up to 500,000; beyond, at least so many. */
async function countList(context: Context, asked: DossierConditions): Promise<{ count: number; isAtLeast: boolean }> {
  const told = await countByFigure(context, asked)
  if (told !== null) return { count: told, isAtLeast: false }
  const { count } = await countDossiers(context.db, asked, mostCounted).executeTakeFirstOrThrow()
  return { count: Math.min(count, mostCounted), isAtLeast: count > mostCounted }
}

/** The figure that counts exactly this list. Null: the list has conditions that no figure has. */
async function countByFigure({ loaders }: Context, asked: DossierConditions): Promise<number | null> {
  const { counted, of, level, asKnownAt, channel, fieldCode, due, ...narrower } = asked
  // The attribution is also in the subjects, and narrows nothing by itself.
  const narrows = Object.entries(narrower).some(([name, value]) => name !== 'attribution' && value !== null)
  const isNarrower = due !== null || narrows
  // A hand-over counts each time, and lists its dossier once.
  if (counted === null || isNarrower || of.length > 1 || isOfHandOver(counted.figure)) return null
  const [{ subjects, key, others = [] } = { subjects: { kind: 'NATION' } as const, key: nationKey }] = of
  const conditions = { ...allOf(counted.period), level, asKnownAt, channel, fieldCode }
  const stored = [key, ...others].map((each) => asStored({ subjects, key: each, conditions }))
  if (stored.some((each) => each.conditions.fieldCode !== null)) return null
  const figures = await Promise.all(stored.map(({ key: each, ...question }) => loaders.figures(question).load(each)))
  return figures.reduce((sum, known) => sum + (known === null ? 0 : countOfFigure(counted.figure, known.counts)), 0)
}

async function readFacets({ db, loaders }: Context, asked: DossierConditions) {
  const on = dayOf({ until: untilOf(asked), asKnownAt: asked.asKnownAt })
  const ages = await agesOf(loaders, asked, on)
  const { rows } = await countFacets(db, asked, { on, most: mostCounted, ages }).execute(db)
  const total = rows.find((row) => row.facet === 'ALL')?.count ?? 0
  if (total > mostCounted) return null
  return { rows, total, day: on, isOfEarlierStates: asked.asKnownAt !== null, hasAges: ages !== null }
}

/** When the appointments of each age class lay. Null: not all dossiers of the list are overdue. */
async function agesOf(loaders: Context['loaders'], { counted }: DossierConditions, on: string | null) {
  if (counted === null || on === null || !counted.figure.startsWith('OVERDUE')) return null
  const calendar = (await loaders.calendars()).ofProvince(null)
  return calendar && ageClassNames.map((name) => ({ name, ...appointmentDaysOf(calendar, name, on) }))
}
