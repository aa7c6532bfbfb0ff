import { inOrderOf } from '@motcua/kit/in-order-of'
import { loaderPer } from '@motcua/kit/loader-per'
import type { Period } from '@motcua/kit/period'
import type { RowOf } from '@motcua/kit/row-of'
import DataLoader from 'dataloader'
import type { Kysely } from 'kysely'
import type { Database } from './database.ts'
import { once } from './once.ts'
import { findPetitions } from './queries/petitions/find-petitions.ts'
import { listRegisters } from './queries/petitions/list-registers.ts'
import {
  summarisePetitions,
  type PetitionCounts,
  type PetitionSubjects,
} from './queries/petitions/summarise-petitions.ts'

export interface PetitionLoaders {
  readonly petition: DataLoader<string, RowOf<typeof findPetitions> | null>
  /** By key of the subject. Null when nothing was open or came in. */
  counts(question: {
    readonly subjects: PetitionSubjects
    readonly period: Period
  }): DataLoader<string, PetitionCounts | null>
  /** Provinces whose petitions are known; read once a request. */
  registers(): Promise<RowOf<typeof listRegisters>[]>
}

export function createPetitionLoaders(db: Kysely<Database>): PetitionLoaders {
  return {
    petition: new DataLoader(async (codes) =>
      inOrderOf(codes, await findPetitions(db, codes).execute(), (row) => row.code),
    ),
    counts: loaderPer(
      ({ subjects, period }) =>
        new DataLoader<string, PetitionCounts | null>(async (keys) =>
          inOrderOf(keys, (await summarisePetitions(subjects, keys, period).execute(db)).rows, (row) => row.key),
        ),
    ),
    registers: once(() => listRegisters(db).execute()),
  }
}
