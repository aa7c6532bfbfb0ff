import { groupedInOrderOf, inOrderOf } from '@motcua/kit/in-order-of'
import { loaderPer } from '@motcua/kit/loader-per'
import type { Page } from '@motcua/kit/paging'
import type { RowOf } from '@motcua/kit/row-of'
import DataLoader from 'dataloader'
import type { Kysely } from 'kysely'
import type { Database } from './database.ts'
import { findAgencies, findAgenciesOfUnits } from './queries/find-agencies.ts'
import { findUnitVersions } from './queries/find-unit-versions.ts'
import { findUnitsByCode, findUnitsById } from './queries/find-units.ts'
import { countChildrenByType, listChildren } from './queries/list-children.ts'
import { listUnitChanges } from './queries/list-unit-changes.ts'
import { countUnitsByType } from './queries/list-units.ts'
import type { UnitFilter } from './queries/where-units.ts'

export type Loaders = ReturnType<typeof createLoaders>

/** One set per request: what is asked twice is read once, and what is asked together is read together. */
export function createLoaders(db: Kysely<Database>) {
  return {
    unitByCode: loaderPer((on: string) => new DataLoader((codes: readonly string[]) => unitsByCode(db, codes, on))),
    unitById: loaderPer((on: string) => new DataLoader((ids: readonly string[]) => unitsById(db, ids, on))),
    childrenOf: loaderPer(
      ({ on, page }: { on: string; page: Page }) =>
        new DataLoader((ids: readonly string[]) => childrenOf(db, ids, on, page)),
    ),
    childCountsOf: loaderPer((on: string) => new DataLoader((ids: readonly string[]) => childCountsOf(db, ids, on))),
    unitCounts: new DataLoader((filters: readonly UnitFilter[]) => unitCounts(db, filters), {
      cacheKeyFn: (filter) => JSON.stringify(filter),
    }),
    versionsOf: new DataLoader((ids: readonly string[]) => versionsOf(db, ids)),
    changesOf: new DataLoader((ids: readonly string[]) => changesOf(db, ids)),
    agencyByCode: new DataLoader((codes: readonly string[]) => agenciesByCode(db, codes)),
    agenciesOf: new DataLoader((ids: readonly string[]) => agenciesOf(db, ids)),
  }
}

async function unitsByCode(db: Kysely<Database>, codes: readonly string[], on: string) {
  return inOrderOf(codes, await findUnitsByCode(db, codes, on).execute(), (unit) => unit.code)
}

async function unitsById(db: Kysely<Database>, ids: readonly string[], on: string) {
  return inOrderOf(ids, await findUnitsById(db, ids, on).execute(), (unit) => unit.id)
}

async function childrenOf(db: Kysely<Database>, ids: readonly string[], on: string, page: Page) {
  return groupedInOrderOf(ids, await listChildren(db, ids, on, page).execute(), (unit) => unit.parentId)
}

async function childCountsOf(db: Kysely<Database>, ids: readonly string[], on: string) {
  return groupedInOrderOf(ids, await countChildrenByType(db, ids, on).execute(), (count) => count.parentId)
}

/** A filter is a statement of its own; an operation rarely asks for more than one. */
function unitCounts(db: Kysely<Database>, filters: readonly UnitFilter[]): Promise<RowOf<typeof countUnitsByType>[][]> {
  return Promise.all(filters.map((filter) => countUnitsByType(db, filter).execute()))
}

async function versionsOf(db: Kysely<Database>, ids: readonly string[]) {
  return groupedInOrderOf(ids, await findUnitVersions(db, ids).execute(), (version) => version.unitId)
}

async function changesOf(db: Kysely<Database>, ids: readonly string[]) {
  return groupedInOrderOf(ids, await listUnitChanges(db, ids).execute(), (change) => change.unitId)
}

async function agenciesByCode(db: Kysely<Database>, codes: readonly string[]) {
  return inOrderOf(codes, await findAgencies(db, codes).execute(), (agency) => agency.code)
}

async function agenciesOf(db: Kysely<Database>, ids: readonly string[]) {
  return groupedInOrderOf(ids, await findAgenciesOfUnits(db, ids).execute(), (agency) => agency.unitId)
}
