import { groupedInOrderOf, inOrderOf } from '@motcua/kit/in-order-of'
import { loaderPer } from '@motcua/kit/loader-per'
import type { Period } from '@motcua/kit/period'
import DataLoader from 'dataloader'
import type { Kysely } from 'kysely'
import type { Database } from './database.ts'
import { once } from './once.ts'
import type { DossierKey } from './queries/find-dossiers.ts'
import { findGroups, findGroupsOfDossiers, type GroupKey, type GroupRow } from './queries/groups/find-groups.ts'
import { listGroupedDossiers } from './queries/groups/list-grouped-dossiers.ts'
import {
  listProvincesWithGroups,
  summariseGroups,
  type GroupCountsRow,
  type GroupSubjects,
} from './queries/groups/summarise-groups.ts'

/** What a batch of counts shares. */
export interface GroupQuestion {
  readonly subjects: GroupSubjects
  readonly period: Period
}

/** What is told of inter-agency requests; one statement each however many are asked about. */
export interface GroupLoaders {
  readonly group: DataLoader<GroupKey, GroupRow | null, string>
  /** By dossier. Null: it is part of no request. */
  readonly ofDossier: DataLoader<DossierKey, GroupKey | null, string>
  /** By request: its dossiers, in the order in which they were submitted. */
  readonly dossiers: DataLoader<GroupKey, DossierKey[], string>
  /** By key of the subject; empty: no dossier of it is part of a request. */
  counts(question: GroupQuestion): DataLoader<string, GroupCountsRow[]>
  /** Provinces of which any dossier names a request. */
  provinces(): Promise<ReadonlySet<string>>
}

const mostDossiers = 100
const nameOf = ({ provinceCode, groupCode }: GroupKey) => `${provinceCode} ${groupCode}`
const nameOfDossier = ({ provinceCode, code }: DossierKey) => `${provinceCode} ${code}`

export function createGroupLoaders(db: Kysely<Database>): GroupLoaders {
  return {
    group: new DataLoader(
      async (keys) => inOrderOf(keys.map(nameOf), (await findGroups(keys).execute(db)).rows, nameOf),
      { cacheKeyFn: nameOf },
    ),
    ofDossier: new DataLoader(
      async (keys) => {
        const codes = keys.map(({ code }) => code)
        return inOrderOf(keys.map(nameOfDossier), await findGroupsOfDossiers(db, codes).execute(), nameOfDossier)
      },
      { cacheKeyFn: nameOfDossier },
    ),
    dossiers: new DataLoader(
      async (keys) => {
        const { rows } = await listGroupedDossiers(keys, mostDossiers).execute(db)
        return groupedInOrderOf(keys.map(nameOf), rows, nameOf)
      },
      { cacheKeyFn: nameOf },
    ),
    counts: loaderPer(
      ({ subjects, period }) =>
        new DataLoader(async (keys) =>
          groupedInOrderOf(keys, (await summariseGroups(subjects, keys, period).execute(db)).rows, (row) => row.key),
        ),
    ),
    provinces: once(async () => {
      const { rows } = await listProvincesWithGroups().execute(db)
      return new Set(rows.map(({ provinceCode }) => provinceCode))
    }),
  }
}
