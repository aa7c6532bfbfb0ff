import type { Page } from '@motcua/kit/paging'
import type { Kysely } from 'kysely'
import type { Database } from '../database.ts'
import { unitColumns, unitsOn } from './units-on.ts'

/** One row per unit below each parent on the day, in order of code; for each parent one more than the page shows. */
export function listChildren(db: Kysely<Database>, parentIds: readonly string[], on: string, { first, after }: Page) {
  let children = unitsOn(db, on).where('v.parent_id', 'in', parentIds)
  const [lastCode] = after ?? []
  if (lastCode !== undefined) children = children.where('u.code', '>', lastCode)
  return db
    .selectFrom(
      children
        .select(unitColumns)
        .select(({ fn }) =>
          fn
            .agg<number>('row_number')
            .over((over) => over.partitionBy('v.parent_id').orderBy('u.code'))
            .as('position'),
        )
        .as('child'),
    )
    .where('child.position', '<=', first + 1)
    .selectAll('child')
    .orderBy('child.parentId')
    .orderBy('child.code')
}

/** One row per parent and type that occurs below it on the day. */
export function countChildrenByType(db: Kysely<Database>, parentIds: readonly string[], on: string) {
  return unitsOn(db, on)
    .where('v.parent_id', 'in', parentIds)
    .groupBy(['v.parent_id', 'v.type'])
    .select(({ fn }) => ['v.parent_id as parentId', 'v.type', fn.countAll<number>().as('count')])
    .orderBy('v.parent_id')
    .orderBy('v.type')
}
