import type { Page } from '@motcua/kit/paging'
import { sql, type Kysely, type RawBuilder, type SqlBool } from 'kysely'
import type { Database } from '../database.ts'
import { believedStates } from './believed-states.ts'
import { isOfReceived } from '../figures/list-months.ts'
import { isListed, monthsOf, type DossierConditions } from './where-dossiers.ts'
import type { DossierDay } from '../figures/list-conditions.ts'

/** day null: by code alone. Dossiers without the day come last ascending and first descending, as in an index. */
export interface DossierOrder {
  readonly day: DossierDay | null
  readonly direction: 'asc' | 'desc'
}

/**
 * One row per dossier of the list, in its order and then in that of code; one more than the page shows. The cursor is
 * day, code and province, with an empty day for null.
 */
export function listDossiers(db: Kysely<Database>, asked: DossierConditions, order: DossierOrder, page: Page) {
  if (!isFoundByProvince(asked, order)) return firstRows(db, asked, order, page, sql`true`)
  return db
    .selectFrom('dossiers.known_unit as u')
    .innerJoinLateral(firstRows(db, asked, order, page, sql`f.province_code = u.code`).as('f'), (join) => join.onTrue())
    .where('u.level', '=', 'PROVINCE')
    .select(['f.provinceCode', 'f.code', 'f.day'])
    .orderBy('f.day', order.direction)
    .orderBy('f.code', order.direction)
    .orderBy('f.provinceCode', order.direction)
    .limit(page.first + 1)
}

/** Days are indexed within a province: the first rows of each are few to sort, those of the whole country are not. */
function isFoundByProvince({ of, asKnownAt }: DossierConditions, { day }: DossierOrder): boolean {
  return of.length === 0 && asKnownAt === null && (day === 'received_on' || day === 'ended_on')
}

function firstRows(
  db: Kysely<Database>,
  asked: DossierConditions,
  order: DossierOrder,
  { first, after }: Page,
  also: RawBuilder<SqlBool>,
) {
  const rows = dossiersInOrder(db, asked, order)
    .where(also)
    .limit(first + 1)
  return after === null ? rows : rows.where(isAfter(after, order, isDayKnown(asked, order.day)))
}

/** One row per dossier of the list, all of them, in its order and then in that of code. */
export function dossiersInOrder(db: Kysely<Database>, asked: DossierConditions, order: DossierOrder) {
  let rows = db.selectFrom(believedStates(db, asked.asKnownAt, monthsOf(asked)).as('f')).where(isListed(asked))
  if (order.day !== null) rows = rows.orderBy(`f.${order.day}`, order.direction)
  return rows
    .select([
      'f.province_code as provinceCode',
      'f.code as code',
      order.day === null ? sql<string | null>`null`.as('day') : sql.ref<string | null>(`f.${order.day}`).as('day'),
    ])
    .orderBy('f.code', order.direction)
    .orderBy('f.province_code', order.direction)
}

function isAfter(
  [day = '', code = '', province = '']: readonly string[],
  order: DossierOrder,
  dayIsKnown: boolean,
): RawBuilder<SqlBool> {
  const follows = sql.raw(order.direction === 'asc' ? '>' : '<')
  const byCode = sql<SqlBool>`(f.code, f.province_code) ${follows} (${code}, ${province})`
  if (order.day === null) return byCode
  const column = sql.ref(`f.${order.day}`)
  if (day !== '') {
    const byDay = sql<SqlBool>`(${column}, f.code, f.province_code) ${follows} (${day}::date, ${code}, ${province})`
    return order.direction === 'desc' || dayIsKnown ? byDay : sql`(${byDay} or ${column} is null)`
  }
  const withoutDay = sql<SqlBool>`(${column} is null and ${byCode})`
  return order.direction === 'asc' ? withoutDay : sql`(${withoutDay} or ${column} is not null)`
}

/** Whether every dossier of the list has the day: the page is then found by the index alone. */
function isDayKnown({ counted, due }: DossierConditions, day: DossierDay | null): boolean {
  if (day === 'submitted_on' || day === 'acceptance_due_on') return true
  if (day === 'received_on') return due !== null || (counted !== null && isOfReceived(counted.figure))
  return day === 'appointment_on' && (due !== null || counted?.figure === 'OVERDUE' || counted?.figure === 'IN_TERM')
}
